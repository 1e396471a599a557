"""Whether the server has some classes: names are compared, data types are not."""

import json

import httpx
import pytest

from tests.unit.support import client_of
from weaviate.exceptions import SchemaValidationException, UnexpectedStatusCodeException

STORED = {
    "classes": [
        {"class": "Article", "properties": [{"name": "title", "dataType": ["text"]}, {"name": "author"}]},
        {"class": "Empty", "properties": None},
    ]
}


def one(name, *properties):
    return {"class": name, "properties": [{"name": item, "dataType": ["int"]} for item in properties]}


@pytest.mark.parametrize(
    ("wanted", "there"),
    [
        (one("Article", "title"), True),
        (one("article", "author", "title"), True),
        (one("Article"), True),
        (one("Article", "words"), False),
        (one("Article", "title", "words"), False),
        (one("Empty"), True),
        (one("Empty", "title"), False),
        (one("Other"), False),
        ({"class": "Other"}, False),
        ({"classes": [one("Article", "title"), one("Empty")]}, True),
        ({"classes": [one("Article", "title"), one("Other")]}, False),
        ({"classes": []}, True),
    ],
)
def test_classes(wanted, there):
    client, server = client_of(httpx.Response(200, json=STORED))

    assert client.schema.contains(wanted) is there
    assert server.lines == ["GET /v1/schema"]


@pytest.mark.parametrize(("stored", "there"), [(STORED, True), ({"classes": []}, False), ({"classes": None}, False)])
def test_any_class_at_all(stored, there):
    client, _ = client_of(httpx.Response(200, json=stored))

    assert client.schema.contains() is there


def test_what_is_wanted_may_stand_in_a_file(tmp_path):
    client, _ = client_of(httpx.Response(200, json=STORED))
    file = tmp_path / "wanted.json"
    file.write_text(json.dumps({"classes": [one("Article", "title")]}))

    assert client.schema.contains(str(file)) is True


@pytest.mark.parametrize(
    ("wanted", "error"),
    [
        ({"properties": []}, SchemaValidationException),
        ({"classes": [{"properties": []}]}, SchemaValidationException),
        ({"class": "Article"}, KeyError),
        ({"class": "Article", "properties": [{}]}, KeyError),
        ({"class": 3, "properties": []}, TypeError),
        (3, TypeError),
        ([], TypeError),
        ("/no/such/file.json", ValueError),
    ],
)
def test_what_can_not_be_looked_for(wanted, error):
    client, _ = client_of(httpx.Response(200, json=STORED))

    with pytest.raises(error):
        client.schema.contains(wanted)


def test_a_schema_that_can_not_be_read():
    client, _ = client_of(httpx.Response(403, json={"error": []}))

    with pytest.raises(UnexpectedStatusCodeException):
        client.schema.contains()
