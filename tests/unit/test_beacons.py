"""Beacons: no name of a class or property makes another address of them."""

import uuid

import pytest
from hypothesis import given
from hypothesis import strategies as st

from weaviate.beacons import beacon_of, reference_source

ID = "6f1c3e8a-3c1d-4d7e-9f6a-2b8a8d5e4c11"


@pytest.mark.parametrize(
    ("identity", "class_name", "beacon"),
    [
        (ID, None, f"weaviate://localhost/{ID}"),
        (ID, "Article", f"weaviate://localhost/Article/{ID}"),
        (ID.upper(), "article", f"weaviate://localhost/Article/{ID}"),
        (uuid.UUID(ID), "Article", f"weaviate://localhost/Article/{ID}"),
        (f"weaviate://localhost/Other/{ID}", "Article", f"weaviate://localhost/Article/{ID}"),
    ],
)
def test_beacons(identity, class_name, beacon):
    assert beacon_of(identity, class_name) == beacon


def test_the_source_of_a_reference():
    assert reference_source(ID, "article", "hasAuthor") == f"weaviate://localhost/Article/{ID}/hasAuthor"


@pytest.mark.parametrize(
    ("make", "error"),
    [
        (lambda: beacon_of("x"), ValueError),
        (lambda: beacon_of(5), TypeError),
        (lambda: beacon_of(ID, ""), ValueError),
        (lambda: beacon_of(ID, 5), TypeError),
        (lambda: beacon_of(ID, "A/B"), ValueError),
        (lambda: beacon_of(ID, "../A"), ValueError),
        (lambda: reference_source(ID, "A", ""), ValueError),
        (lambda: reference_source(ID, "A", "x/y"), ValueError),
        (lambda: reference_source(ID, "A", "x\n"), ValueError),
        (lambda: reference_source(ID, "A", None), TypeError),
        (lambda: reference_source(ID, None, "x"), TypeError),
    ],
)
def test_refused_parts(make, error):
    with pytest.raises(error):
        make()


@given(st.text(max_size=10) | st.from_regex(r"[A-Za-z_]\w{0,5}"), st.text(max_size=10) | st.from_regex(r"[a-z]\w{0,5}"))
def test_whatever_is_given_an_address_has_its_four_parts_or_is_refused(class_name, property_name):
    try:
        source = reference_source(ID, class_name, property_name)
    except ValueError:
        return

    name = class_name[0].upper() + class_name[1:]
    assert source.split("/") == ["weaviate:", "", "localhost", name, ID, property_name]
