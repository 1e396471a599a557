"""Ids of objects, in every form that users have them in."""

import uuid

import pytest
from hypothesis import given
from hypothesis import strategies as st

from weaviate.uuids import generate_uuid5, get_valid_uuid, new_uuid

ID = "6f1c3e8a-3c1d-4d7e-9f6a-2b8a8d5e4c11"
HEX = ID.replace("-", "")


@pytest.mark.parametrize(
    "form",
    [
        ID,
        ID.upper(),
        HEX,
        HEX.upper(),
        f"{{{ID}}}",
        f"urn:uuid:{ID}",
        uuid.UUID(ID),
        f"weaviate://localhost/{ID}",
        f"weaviate://localhost/Article/{ID}",
        f"weaviate://localhost/Article/{HEX}",
        f"weaviate://some-domain.org/Article/{ID}",
        f"weaviate://a.b.example.co/{ID}",
        f"http://localhost:8080/v1/objects/{ID}",
        f"http://localhost:8080/v1/objects/Article/{ID}",
        f"https://gate.example.org/prefix/x/v1/objects/Article/{ID.upper()}",
        f"http://127.0.0.1:8080/v1/objects/{ID}",
    ],
    ids=str,
)
def test_accepted_forms(form):
    assert get_valid_uuid(form) == ID


@pytest.mark.parametrize(
    "text",
    [
        "",
        "abc",
        ID[:-1],
        f"{ID}0",
        f"{ID}\n",
        f"x{ID}",
        ID.replace("6", "g"),
        f"weaviate://localhost/Article/abc/{ID}",
        "weaviate://localhost/Article/abc",
        f"weaviate://127.0.0.1/{ID}",
        f"weaviate://nowhere/{ID}",
        f"weaviate:///{ID}",
        f"http://localhost:8080/v1/schema/{ID}",
        f"http://localhost:8080/v1/objects/Article/{ID}/references/x",
        f"http://localhost:8080/objects/{ID}",
        f"ftp://localhost/v1/objects/{ID}",
        "http://localhost:8080/v1/objects/Article",
        f"../schema/{ID}",
        f"{ID}?x=1",
    ],
)
def test_refused_texts(text):
    with pytest.raises(ValueError, match="is no uuid, no beacon and no URL of an object"):
        get_valid_uuid(text)


@pytest.mark.parametrize("value", [None, 5, b"x", ["x"], uuid])
def test_refused_types(value):
    with pytest.raises(TypeError, match=f"uuid must be str or uuid.UUID, {type(value).__name__} was given"):
        get_valid_uuid(value)


@given(st.uuids())
def test_every_uuid_in_every_spelling(value):
    for form in (value, str(value), str(value).upper(), value.hex, f"weaviate://localhost/A/{value}"):
        assert get_valid_uuid(form) == str(value)


@given(st.text(max_size=50) | st.text("0123456789abcdef-", min_size=30, max_size=38))
def test_whatever_is_given_an_id_comes_out_or_a_value_error(text):
    try:
        found = get_valid_uuid(text)
    except ValueError:
        return

    assert str(uuid.UUID(found)) == found


@pytest.mark.parametrize(
    ("arguments", "made"),
    [
        ((1,), "b04965e6-a9bb-591f-8f8a-1adcb2c8dc39"),
        (({"a": 1},), "292ead7c-408f-5212-a3c1-0e35b89a26f7"),
        (("ab",), "710a586f-e1aa-54ec-93a9-85a85aa0b725"),
        (("b", "a"), "710a586f-e1aa-54ec-93a9-85a85aa0b725"),
    ],
)
def test_ids_made_from_names_are_v3_s(arguments, made):
    assert generate_uuid5(*arguments) == made


def test_new_ids_differ_and_are_valid():
    first, second = new_uuid(), new_uuid()

    assert first != second
    assert get_valid_uuid(first) == first
    assert uuid.UUID(first).version == 4
