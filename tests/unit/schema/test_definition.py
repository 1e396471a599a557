"""Definitions of classes: copied, capitalised, and cut where references begin."""

import pytest

from weaviate.schema.definition import checked_class, is_reference, split_references


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

    assert split_references(definition) == (definition, [])
    assert split_references({"class": "A"}) == ({"class": "A"}, [])


def test_the_order_of_properties_stays():
    text, first, number, second = (
        {"name": name, "dataType": [kind]} for name, kind in zip("abcd", ["text", "B", "int", "C"], strict=True)
    )

    definition, references = split_references({"class": "A", "properties": [text, first, number, second]})

    assert definition == {"class": "A", "properties": [text, number]}
    assert references == [first, second]
