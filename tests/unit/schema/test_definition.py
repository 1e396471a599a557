"""Definitions of classes: copied, capitalised, and cut where references begin."""

import pytest

from weaviate.schema.definition import checked_class, is_reference, references_of, without_references


@pytest.mark.parametrize(
    ("given", "sent"),
    [
        ("text", ["text"]),
        ("author", ["Author"]),
        (["text"], ["text"]),
        (["text[]"], ["text[]"]),
        (("int",), ["int"]),
        (["author", "Person"], ["Author", "Person"]),
        (["geoCoordinates"], ["geoCoordinates"]),
        (["phoneNumber"], ["phoneNumber"]),
        (["blob"], ["blob"]),
        (["object[]"], ["object[]"]),
        ([], []),
        (None, None),
    ],
)
def test_data_types(given, sent):
    (item,) = checked_class({"class": "A", "properties": [{"name": "p", "dataType": given}]})["properties"]

    assert item == {"name": "p", "dataType": sent}


def test_a_property_may_have_no_data_type():
    assert checked_class({"class": "A", "properties": [{"name": "p"}]})["properties"] == [{"name": "p"}]


@pytest.mark.parametrize(
    ("types", "reference"),
    [
        (["text"], False),
        (["Author"], True),
        (["text", "Author"], True),
        ([], False),
        (None, False),
        (["uuid[]"], False),
    ],
)
def test_references(types, reference):
    assert is_reference({"name": "p", "dataType": types}) is reference
    assert is_reference({"name": "p"}) is False


def test_a_class_without_references_is_not_cut():
    definition = {"class": "A", "properties": [{"name": "p", "dataType": ["text"]}], "x": 1}

    for whole in (definition, {"class": "A"}):
        assert without_references(whole) is whole
        assert references_of(whole) == []


def test_the_order_of_properties_stays():
    text, first, number, second = (
        {"name": name, "dataType": [kind]} for name, kind in zip("abcd", ["text", "B", "int", "C"], strict=True)
    )

    whole = {"class": "A", "properties": [text, first, number, second]}

    assert without_references(whole) == {"class": "A", "properties": [text, number]}
    assert references_of(whole) == [first, second]
