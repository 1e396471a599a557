"""v3's helpers: the same results for the same arguments."""

import io
import json
import pathlib
import uuid

import pytest

from weaviate import util

ID = "00000001-1111-4111-8111-000000000001"
HEX = ID.replace("-", "")


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        ((1,), "b04965e6-a9bb-591f-8f8a-1adcb2c8dc39"),
        (({"a": 1},), "292ead7c-408f-5212-a3c1-0e35b89a26f7"),
        (("ab",), "710a586f-e1aa-54ec-93a9-85a85aa0b725"),
        (("b", "a"), "710a586f-e1aa-54ec-93a9-85a85aa0b725"),
    ],
)
def test_ids_of_names_never_change(arguments, expected):
    assert util.generate_uuid5(*arguments) == expected


# A text, the id in it if there is one, whether it is a beacon, and whether it is an object's URL.
TEXTS = [
    (ID, ID, False, False),
    (ID.upper(), ID, False, False),
    (HEX, ID, False, False),
    (f"{{{ID}}}", ID, False, False),
    (f"urn:uuid:{ID}", ID, False, False),
    (f"weaviate://localhost/{ID}", ID, True, False),
    (f"weaviate://localhost/Article/{ID}", ID, True, False),
    (f"weaviate://localhost/Article/{HEX.upper()}", ID, True, False),
    (f"weaviate://some-host.example.com/Article/{ID}", ID, True, False),
    (f"http://localhost:8080/v1/objects/{ID}", ID, False, True),
    (f"https://example.com/v1/objects/Article/{ID}", ID, False, True),
    (f"http://example.com/prefix/v1/objects/{ID}", ID, False, True),
    (f"/v1/objects/Article/{ID}", ID, False, True),
    (f"weaviate://10.0.0.1/Article/{ID}", None, False, False),
    (f"weaviate://localhost:8080/Article/{ID}", None, False, False),
    (f"weaviate:///{ID}", None, False, False),
    (f"weaviate://localhost/Article/More/{ID}", None, False, False),
    (f"weaviate://localhost/{ID}/", None, False, False),
    ("weaviate://localhost/Article/nope", None, False, False),
    ("weaviate://localhost", None, False, False),
    (f"http://localhost/{ID}", None, False, False),
    (f"http://localhost/v1/things/{ID}", None, False, False),
    (f"http://localhost/v2/objects/{ID}", None, False, False),
    (f"http://localhost/v1/objects/A/B/{ID}", None, False, False),
    (f"http://localhost/v1/objects/{ID}?x=1", None, False, False),
    (f"http://localhost/v1/objects/{ID}/", None, False, False),
    ("http://localhost/v1/objects/nope", None, False, False),
    (f"v1/objects/{ID}", None, False, False),
    (f" {ID}", None, False, False),
    (f"{ID}0", None, False, False),
    ("", None, False, False),
]


@pytest.mark.parametrize(("text", "identity", "beacon", "url"), TEXTS)
def test_ids_in_texts(text, identity, beacon, url):
    assert util.is_weaviate_object_url(text) is beacon
    assert util.is_object_url(text) is url
    if identity is None:
        with pytest.raises(ValueError, match="is no uuid, no beacon and no URL"):
            util.get_valid_uuid(text)
    else:
        assert util.get_valid_uuid(text) == identity


@pytest.mark.parametrize("value", [3, None, b"x", [ID]])
def test_ids_in_other_types(value):
    with pytest.raises(TypeError):
        util.get_valid_uuid(value)
    assert not util.is_weaviate_object_url(value)
    assert not util.is_object_url(value)


def test_an_id_may_be_a_uuid():
    assert util.get_valid_uuid(uuid.UUID(ID)) == ID


@pytest.mark.parametrize(
    ("url", "domain"),
    [(f"weaviate://localhost/{ID}", "localhost"), (f"weaviate://a.b:80/A/{ID}", "a.b:80"), ("weaviate://host", "host")],
)
def test_the_host_of_a_beacon(url, domain):
    assert util.get_domain_from_weaviate_url(url) == domain


@pytest.mark.parametrize(
    ("arguments", "beacon"),
    [
        ((ID,), f"weaviate://localhost/{ID}"),
        ((HEX.upper(), "article"), f"weaviate://localhost/Article/{ID}"),
        ((uuid.UUID(ID), "Article"), f"weaviate://localhost/Article/{ID}"),
    ],
)
def test_local_beacons(arguments, beacon):
    assert util.generate_local_beacon(*arguments) == {"beacon": beacon}


@pytest.mark.parametrize(
    ("arguments", "error"), [(("x",), ValueError), ((3,), TypeError), ((ID, 3), TypeError), ((ID, "a/b"), ValueError)]
)
def test_wrong_local_beacons(arguments, error):
    with pytest.raises(error):
        util.generate_local_beacon(*arguments)


@pytest.mark.parametrize("encode", [util.file_encoder_b64, util.image_encoder_b64])
def test_encoding_files(tmp_path, encode):
    file = tmp_path / "image.png"
    file.write_bytes(b"\x00abc\xff")

    assert encode(str(file)) == "AGFiY/8="
    assert encode(file) == "AGFiY/8="
    with file.open("rb") as opened:
        assert encode(opened) == "AGFiY/8="


@pytest.mark.parametrize("encode", [util.file_encoder_b64, util.image_encoder_b64])
@pytest.mark.parametrize(
    ("source", "error"),
    [
        ("/no/such/file", ValueError),
        (pathlib.Path("/no/such/file"), ValueError),
        ("/", ValueError),
        (b"abc", TypeError),
        (io.BytesIO(b"abc"), TypeError),
        (None, TypeError),
    ],
)
def test_what_can_not_be_encoded(encode, source, error):
    with pytest.raises(error):
        encode(source)


@pytest.mark.parametrize("decode", [util.file_decoder_b64, util.image_decoder_b64])
def test_decoding_files(decode):
    assert decode("AGFiY/8=") == b"\x00abc\xff"


FAILED = {"result": {"status": "FAILED", "errors": {"error": [{"message": "bad"}]}}}


@pytest.mark.parametrize(
    ("results", "printed"),
    [
        (None, 0),
        ([], 0),
        ([{"result": {"status": "SUCCESS"}}], 0),
        ([FAILED, {"result": {"status": "SUCCESS"}}, FAILED], 2),
        ([{}, {"result": None}, {"result": {"errors": None}}, {"result": {"errors": {"other": 1}}}, None], 0),
    ],
)
def test_failures_of_a_batch_are_printed(results, printed, capsys):
    assert util.check_batch_result(results) is None
    assert capsys.readouterr().out == "{'error': [{'message': 'bad'}]}\n" * printed


@pytest.mark.parametrize(
    ("text", "version"),
    [
        ("v1.18.2", (1, 18)),
        ("1.18", (1, 18)),
        ("1", (1, 0)),
        ("v1", (1, 0)),
        ("1.101.0", (1, 101)),
        ("1.23.0-rc.0", (1, 23)),
        ("1.16.1,", (1, 16)),
    ],
)
def test_versions(text, version):
    assert util.parse_version_string(text) == version


@pytest.mark.parametrize("text", ["", "x", "a1.2", "v 1.2", "1.", "1.x", ".1"])
def test_what_is_no_version(text):
    with pytest.raises(ValueError, match="is no version"):
        util.parse_version_string(text)


@pytest.mark.parametrize(
    ("version", "old"), [("1.15.9", True), ("1.2", True), ("1.16.0", False), ("1.100.0", False), ("2.0", False)]
)
def test_old_servers(version, old):
    assert util.is_weaviate_too_old(version) is old


@pytest.mark.parametrize(
    ("current", "latest", "old"),
    [("3.20.0", "3.23.1", False), ("3.20.0", "3.24.0", True), ("3.1", "4.0", True), ("4.0", "3.99", False)],
)
def test_old_clients(current, latest, old):
    assert util.is_weaviate_client_too_old(current, latest) is old


@pytest.mark.parametrize(
    ("url", "hosted"),
    [
        ("https://x.weaviate.io", True),
        ("https://x.WEAVIATE.cloud/", True),
        ("http://a.semi.technology", True),
        ("https://x.weaviate.network", False),
        ("http://localhost:8080", False),
    ],
)
def test_hosted_servers(url, hosted):
    assert util.is_weaviate_domain(url) is hosted


@pytest.mark.parametrize(("text", "stripped"), [("a\nb", "a b"), ("a\r\nb\n\nc", "a\r b  c"), (" x ", " x ")])
def test_newlines(text, stripped):
    assert util.strip_newlines(text) == stripped


class Colour(util.BaseEnum):
    RED = "r"
    GREEN = "g"


@pytest.mark.parametrize(
    ("value", "there"), [("RED", True), (Colour.RED, True), ("r", False), ("BLUE", False), (1, False), ([], False)]
)
def test_enums_are_asked_for_names(value, there):
    assert (value in Colour) is there
    assert isinstance(Colour, util.MetaEnum)


def test_get_vector_is_the_one_that_calls_use():
    assert json.dumps(util.get_vector((1, 2.5))) == "[1, 2.5]"
    with pytest.raises(TypeError):
        util.get_vector("abc")
