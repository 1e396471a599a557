"""`client.data_object.get_by_id`: one request, the object as the server gives it, or None."""

import uuid

import httpx
import pytest

from tests.unit.support import client_of
from weaviate import ConsistencyLevel
from weaviate.exceptions import ResponseCannotBeDecodedException, UnexpectedStatusCodeException

ID = "6f1c3e8a-3c1d-4d7e-9f6a-2b8a8d5e4c11"
FOUND = {"id": ID, "class": "Article", "properties": {"title": "Tides"}, "new": {"a": None}}


@pytest.mark.parametrize(
    ("arguments", "line"),
    [
        ({"class_name": "article"}, f"/v1/objects/Article/{ID}"),
        ({"class_name": "A", "uuid": ID.upper()}, f"/v1/objects/A/{ID}"),
        ({"class_name": "A", "uuid": uuid.UUID(ID)}, f"/v1/objects/A/{ID}"),
        ({"class_name": "A", "uuid": f"weaviate://localhost/{ID}"}, f"/v1/objects/A/{ID}"),
        ({"class_name": "A", "with_vector": True}, f"/v1/objects/A/{ID}?include=vector"),
        (
            {"class_name": "A", "additional_properties": ["classification", "vector"], "with_vector": True},
            f"/v1/objects/A/{ID}?include=classification,vector",
        ),
        ({"class_name": "A", "additional_properties": []}, f"/v1/objects/A/{ID}"),
        ({"class_name": "A", "additional_properties": ["a&b"]}, f"/v1/objects/A/{ID}?include=a%26b"),
    ],
)
def test_the_request(arguments, line):
    client, server = client_of(httpx.Response(200, json=FOUND))

    assert client.data_object.get_by_id(**{"uuid": ID} | arguments) == FOUND
    assert server.lines == [f"GET {line}"]


def test_where_to_read_and_how_surely():
    client, server = client_of(httpx.Response(200, json=FOUND))

    client.data_object.get_by_id(ID, None, False, "A", "node 1", ConsistencyLevel.QUORUM, "a/b")
    client.data_object.get_by_id(ID, class_name="A", consistency_level="ONE")

    assert [dict(request.url.params) for request in server.requests] == [
        {"node_name": "node 1", "consistency_level": "QUORUM", "tenant": "a/b"},
        {"consistency_level": "ONE"},
    ]
    assert {request.url.path for request in server.requests} == {f"/v1/objects/A/{ID}"}


def test_no_such_object():
    client, _ = client_of(httpx.Response(404))

    assert client.data_object.get_by_id(ID, class_name="A") is None


@pytest.mark.parametrize("status", [204, 302, 401, 422, 500, 503])
def test_other_statuses_raise(status):
    client, _ = client_of(httpx.Response(status, json={"error": [{"message": "no"}]} if status > 204 else None))

    with pytest.raises(UnexpectedStatusCodeException, match=f"^Get object! Unexpected status code: {status}"):
        client.data_object.get_by_id(ID, class_name="A")


@pytest.mark.parametrize("body", [b"", b"[]", b'{"id":', b"<html>"])
def test_an_answer_that_is_no_object(body):
    client, _ = client_of(httpx.Response(200, content=body))

    with pytest.raises(ResponseCannotBeDecodedException, match="^Get object: "):
        client.data_object.get_by_id(ID, class_name="A")


@pytest.mark.parametrize(
    ("arguments", "error", "message"),
    [
        ({"uuid": "x"}, ValueError, "no uuid"),
        ({"uuid": None}, TypeError, "uuid must be"),
        ({"uuid": f"{ID}/../x"}, ValueError, "no uuid"),
        ({"class_name": ""}, ValueError, "class_name is empty"),
        ({"class_name": 5}, TypeError, "class_name must be str"),
        ({"class_name": "../schema"}, ValueError, "className"),
        ({"additional_properties": "vector"}, TypeError, "additional_properties must be a list"),
        ({"additional_properties": 5}, TypeError, "additional_properties must be a list"),
        ({"additional_properties": [5]}, TypeError, "additional_properties"),
        ({"consistency_level": "all"}, ValueError, "all"),
    ],
)
def test_bad_input_is_refused_before_anything_is_sent(arguments, error, message):
    client, server = client_of(httpx.Response(200, json=FOUND))

    with pytest.raises(error, match=message):
        client.data_object.get_by_id(**{"uuid": ID, "class_name": "A"} | arguments)
    assert server.requests == []
