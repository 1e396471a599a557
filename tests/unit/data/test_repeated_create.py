"""A create that had to be sent again and finds its uuid taken: the object that is there decides."""

import datetime
import json
import uuid

import httpx
import numpy
import pytest

from tests.unit.support import ScriptedTransport, answer, client_of, connection_over
from weaviate.config import Retry
from weaviate.data import DataObject
from weaviate.data.comparison import is_same_object
from weaviate.exceptions import (
    ObjectAlreadyExistsException,
    UnexpectedStatusCodeException,
    WeaviateConnectionError,
    WeaviateTimeoutError,
)

UUID = "6f1c3e8a-3c1d-4d7e-9f6a-2b8a8d5e4c11"
OTHER = "00000001-1111-4111-8111-000000000001"
TAKEN = answer(422, {"error": [{"message": f"id '{UUID}' already exists"}]})
LOST = [WeaviateConnectionError("reset"), WeaviateTimeoutError("slow"), answer(503), answer(502)]


def stored(properties, **more):
    return {"class": "Article", "id": UUID, "properties": properties, "vectorWeights": None, **more}


def objects_over(*script, retry=None):
    transport = ScriptedTransport(script)
    return DataObject(connection_over(transport, retry=retry or Retry())), transport


@pytest.mark.parametrize("fault", LOST)
def test_an_equal_object_is_success(fault):
    objects, transport = objects_over(fault, TAKEN, answer(200, stored({"title": "Tides"}, vector=[0.1])))

    created = objects.create({"title": "Tides"}, "Article", UUID, vector=[0.1], consistency_level="ONE", tenant="t")

    assert created == UUID
    assert [f"{request.method} {request.target}" for request in transport.requests] == [
        "POST /v1/objects?consistency_level=ONE",
        "POST /v1/objects?consistency_level=ONE",
        f"GET /v1/objects/Article/{UUID}?consistency_level=ONE&include=vector&tenant=t",
    ]


@pytest.mark.parametrize("there", [answer(200, stored({"title": "Currents"})), answer(404)])
def test_another_object_is_not(there):
    objects, _ = objects_over(LOST[0], TAKEN, there)

    with pytest.raises(ObjectAlreadyExistsException) as caught:
        objects.create({"title": "Tides"}, "Article", UUID)
    assert str(caught.value) == UUID


def test_an_object_that_can_not_be_read_is_no_answer():
    objects, _ = objects_over(LOST[0], TAKEN, answer(403))

    with pytest.raises(UnexpectedStatusCodeException) as caught:
        objects.create({}, "Article", UUID)
    assert caught.value.status_code == 403


def test_a_create_that_was_sent_once_looks_at_nothing():
    objects, transport = objects_over(TAKEN)

    with pytest.raises(ObjectAlreadyExistsException):
        objects.create({}, "Article", UUID)
    assert len(transport.requests) == 1


def test_a_create_without_a_uuid_is_sent_once():
    objects, transport = objects_over(LOST[0])

    with pytest.raises(WeaviateConnectionError):
        objects.create({}, "Article")
    assert len(transport.requests) == 1


@pytest.mark.parametrize("status", [422, 500])
def test_the_uuid_is_the_message(status):
    client, _ = client_of(httpx.Response(status, json={"error": [{"message": "id 'x' already exists"}]}))

    with pytest.raises(ObjectAlreadyExistsException) as caught:
        client.data_object.create({}, "Article", UUID.upper())
    assert str(caught.value) == UUID


@pytest.mark.parametrize(
    ("status", "content"),
    [
        (201, b'{"id":"x"}'),
        (400, b"{}"),
        (401, b""),
        (422, b'{"error":[]}'),
        (422, b'{"error":[{"message":"bad"}]}'),
        (500, b"<html>"),
    ],
)
def test_other_answers(status, content):
    client, _ = client_of(httpx.Response(status, content=content))

    with pytest.raises(UnexpectedStatusCodeException) as caught:
        client.data_object.create({}, "Article", UUID)
    assert caught.value.status_code == status


BEACON = {"beacon": f"weaviate://localhost/Person/{OTHER}", "href": f"/v1/objects/Person/{OTHER}"}
PHONE = {"input": "020 1234567", "defaultCountry": "NL", "internationalFormatted": "+31 20 123 4567", "valid": True}
SAME = [
    ({}, {}),
    ({"a": None}, {}),
    ({"Title": "x"}, {"title": "x"}),
    ({"a": 5}, {"a": 5.0}),
    ({"a": 2**53 + 1}, {"a": 2**53}),
    ({"a": True, "b": False}, {"a": True, "b": False}),
    ({"a": numpy.float64(0.1), "b": numpy.array([1, 2])}, {"a": 0.1, "b": [1, 2]}),
    ({"a": uuid.UUID(OTHER), "b": OTHER.upper().replace("-", "")}, {"a": OTHER, "b": OTHER}),
    ({"a": datetime.datetime(2024, 1, 1, tzinfo=datetime.UTC)}, {"a": "2024-01-01T00:00:00+00:00"}),
    ({"a": {"latitude": 1.123456789, "longitude": 2}}, {"a": {"latitude": 1.1234568, "longitude": 2}}),
    ({"a": {"input": "020 1234567", "defaultCountry": "nl"}}, {"a": PHONE}),
    ({"a": {"x": 1, "y": None}}, {"a": {"x": 1, "y": None, "z": 3}}),
    ({"a": {"x": 1, "y": None}}, {"a": {"x": 1}}),
    ({"a": []}, {"a": []}),
    ({"a": [{"beacon": f"weaviate://localhost/{OTHER}"}]}, {"a": [BEACON]}),
    ({"a": [{"beacon": f"weaviate://localhost/Person/{OTHER}"}]}, {"a": [BEACON]}),
]
DIFFERENT = [
    ({}, {"a": 1}),
    ({"a": 1}, {}),
    ({"a": "x"}, {"a": "y"}),
    ({"a": "x"}, {"a": 1}),
    ({"a": "1"}, {"a": 1}),
    ({"a": 1}, {"a": "1"}),
    ({"a": 1}, {"a": True}),
    ({"a": False}, {"a": 0}),
    ({"a": 1700000000000}, {"a": 1700000000001}),
    ({"a": [1, 2]}, {"a": [1]}),
    ({"a": [1]}, {"a": 1}),
    ({"a": [1, 2]}, {"a": [2, 1]}),
    ({"a": {"x": 1}}, {"a": {"x": 2}}),
    ({"a": {"x": 1}}, {"a": [1]}),
    ({"a": {"latitude": 1.1, "longitude": 2}}, {"a": {"latitude": 1.2, "longitude": 2}}),
    ({"a": {"input": "020 1234567"}}, {"a": PHONE | {"input": "020 7654321"}}),
    ({"a": OTHER}, {"a": UUID}),
    ({"a": [{"beacon": f"weaviate://localhost/{UUID}"}]}, {"a": [BEACON]}),
]


@pytest.mark.parametrize(("sent", "kept"), SAME)
def test_what_servers_make_of_properties_is_the_same(sent, kept):
    assert is_same_object({"class": "A", "id": UUID, "properties": sent}, stored(kept))


@pytest.mark.parametrize(("sent", "kept"), DIFFERENT)
def test_other_properties_are_not(sent, kept):
    assert not is_same_object({"class": "A", "id": UUID, "properties": sent}, stored(kept))


@pytest.mark.parametrize(
    ("sent", "kept", "same"),
    [
        ({}, {"vector": [1.0]}, True),
        ({"vector": [0.1, 2]}, {"vector": [0.1, 2]}, True),
        ({"vector": [0.123456789]}, {"vector": [0.12345679]}, True),
        ({"vector": [0.1]}, {"vector": [0.2]}, False),
        ({"vector": [0.1]}, {"vector": [0.1, 0.2]}, False),
        ({"vector": [0.1]}, {}, False),
        ({"vector": [1e39]}, {"vector": [1e38]}, False),
        ({"vectors": {"a": [0.1]}}, {"vectors": {"a": [0.1], "b": [1.0]}}, True),
        ({"vectors": {"a": [[0.1], [0.2]]}}, {"vectors": {"a": [[0.1], [0.2]]}}, True),
        ({"vectors": {"a": [0.1]}}, {"vectors": {"b": [0.1]}}, False),
        ({"vectors": {"a": [0.1]}}, {"vector": [0.1]}, False),
    ],
)
def test_vectors_are_compared_as_servers_keep_them(sent, kept, same):
    assert is_same_object({"class": "A", "properties": {}, **sent}, json.loads(json.dumps(stored({}, **kept)))) is same
