"""`client.data_object.create`: one request, the uuid that it returns, and its errors."""

import copy
import datetime
import types
import uuid

import httpx
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.unit.support import client_by, client_of
from weaviate import ConsistencyLevel
from weaviate.exceptions import (
    ObjectAlreadyExistsException,
    ResponseCannotBeDecodedException,
    UnexpectedStatusCodeException,
    WeaviateConnectionError,
)

ID = "6f1c3e8a-3c1d-4d7e-9f6a-2b8a8d5e4c11"
CREATED = httpx.Response(200, json={"id": ID, "class": "Article"})


@pytest.mark.parametrize(
    ("arguments", "line", "body"),
    [
        (({"title": "Tides"}, "article"), "POST /v1/objects", {"class": "Article", "properties": {"title": "Tides"}}),
        (({}, "Article", ID.upper()), "POST /v1/objects", {"class": "Article", "properties": {}, "id": ID}),
        (({}, "Article", uuid.UUID(ID)), "POST /v1/objects", {"class": "Article", "properties": {}, "id": ID}),
        (
            ({}, "Article", f"weaviate://localhost/Article/{ID}", [0.5, 1]),
            "POST /v1/objects",
            {"class": "Article", "properties": {}, "id": ID, "vector": [0.5, 1]},
        ),
        (
            ({}, "Article", None, np.array([0.5, 1.5], dtype=np.float32), "QUORUM", "reader"),
            "POST /v1/objects?consistency_level=QUORUM",
            {"class": "Article", "properties": {}, "vector": [0.5, 1.5], "tenant": "reader"},
        ),
        (
            ({}, "Article", None, {"title": np.array([0.5]), "tokens": [[0.5], [1.5]]}, ConsistencyLevel.ALL),
            "POST /v1/objects?consistency_level=ALL",
            {"class": "Article", "properties": {}, "vectors": {"title": [0.5], "tokens": [[0.5], [1.5]]}},
        ),
        ((types.MappingProxyType({"n": 1}), "A"), "POST /v1/objects", {"class": "A", "properties": {"n": 1}}),
    ],
)
def test_the_request(arguments, line, body):
    client, server = client_of(CREATED)

    assert client.data_object.create(*arguments) == ID

    assert server.lines == [line]
    assert server.bodies == [body]


def test_the_names_of_the_arguments_are_v3_s():
    client, server = client_of(CREATED)

    client.data_object.create(data_object={}, class_name="A", uuid=ID, vector=[1], consistency_level="ONE", tenant="t")

    assert server.bodies == [{"class": "A", "properties": {}, "id": ID, "vector": [1], "tenant": "t"}]


def test_properties_of_python_and_numpy_are_sent_as_servers_want_them():
    client, server = client_of(CREATED)

    client.data_object.create(
        {
            "made": datetime.datetime(2024, 1, 2, 3, 4, 5, tzinfo=datetime.UTC),
            "day": datetime.date(2024, 1, 2),
            "ref": uuid.UUID(ID),
            "count": np.int64(5),
            "scores": np.array([0.5, 1.5]),
            "nothing": None,
            "text": 'quo"te \\ \n 🌊',
        },
        "Article",
    )

    assert server.bodies[0]["properties"] == {
        "made": "2024-01-02T03:04:05+00:00",
        "day": "2024-01-02T00:00:00Z",
        "ref": ID,
        "count": 5,
        "scores": [0.5, 1.5],
        "nothing": None,
        "text": 'quo"te \\ \n 🌊',
    }


@pytest.mark.parametrize(
    ("arguments", "error", "message"),
    [
        ((None, "A"), TypeError, "dict"),
        (([], "A"), TypeError, "dict"),
        (({}, ""), ValueError, "class_name is empty"),
        (({}, None), TypeError, "class_name must be str"),
        (({}, "A", "no-uuid"), ValueError, "no uuid"),
        (({}, "A", 5), TypeError, "uuid must be"),
        (({}, "A", None, "0.5"), TypeError, "vector"),
        (({}, "A", None, [float("nan")]), ValueError, r"vector\[0\] is nan"),
        (({}, "A", None, {"title": [None]}), TypeError, r"vector\[0\]"),
        (({}, "A", None, None, "TWO"), ValueError, "TWO"),
        (({"score": float("nan")}, "A"), ValueError, r"properties\.score: nan"),
        (({"scores": np.array([np.inf])}, "A"), ValueError, r"properties\.scores\[0\]: inf"),
        (({"made": datetime.datetime(2024, 1, 2)}, "A"), TypeError, r"properties\.made: .*time zone"),
        (({"a": {"b": [{1, 2}]}}, "A"), TypeError, r"properties\.a\.b\[0\]: .*set"),
        (({"text": "\ud800"}, "A"), ValueError, r"properties\.text: .*surrogate"),
    ],
)
def test_bad_input_is_refused_before_anything_is_sent(arguments, error, message):
    client, server = client_of(CREATED)

    with pytest.raises(error, match=message):
        client.data_object.create(*arguments)
    assert server.requests == []


def test_the_caller_s_values_stay_as_they_are():
    client, _ = client_of(CREATED)
    properties, vector = {"tags": ["a"], "made": datetime.date(2024, 1, 2)}, {"title": [0.5]}
    before = copy.deepcopy((properties, vector))

    client.data_object.create(properties, "article", ID.upper(), vector)

    assert (properties, vector) == before


@given(st.text(st.characters(exclude_categories=["Cs"])), st.text(st.characters(exclude_categories=["Cs"])))
def test_texts_arrive_as_they_were_given(key, text):
    CLIENT.data_object.create({key: text}, "Article", tenant=text)

    assert SERVER.bodies[-1] == {"class": "Article", "properties": {key: text}, "tenant": text}
    SERVER.requests.clear()


CLIENT, SERVER = client_of(CREATED)


@pytest.mark.parametrize("status", [422, 500])
def test_a_uuid_that_is_taken(status):
    client, _ = client_of(httpx.Response(status, json={"error": [{"message": f"id '{ID}' already exists"}]}))

    with pytest.raises(ObjectAlreadyExistsException) as caught:
        client.data_object.create({}, "Article", ID.upper())
    assert str(caught.value) == ID


def test_other_things_that_already_exist_are_no_uuid():
    client, _ = client_of(httpx.Response(422, json={"error": [{"message": "tenant already exists"}]}))

    with pytest.raises(UnexpectedStatusCodeException, match="tenant already exists"):
        client.data_object.create({}, "Article")


@pytest.mark.parametrize(
    ("status", "body"),
    [
        (422, b'{"error":[]}'),
        (500, b"<html>"),
        (500, b""),
        (401, b"{}"),
        (404, b"{}"),
        (503, b"x"),
        (204, b""),
        (302, b""),
    ],
)
def test_other_statuses_raise(status, body):
    client, _ = client_of(httpx.Response(status, content=body))

    with pytest.raises(
        UnexpectedStatusCodeException, match=f"^Create object! Unexpected status code: {status}"
    ) as caught:
        client.data_object.create({}, "Article", ID)
    assert caught.value.status_code == status


@pytest.mark.parametrize("body", [b"", b"{", b"[]", b"{}", b'"id"', b"<html>"])
def test_a_success_that_names_no_object(body):
    client, _ = client_of(httpx.Response(200, content=body))

    with pytest.raises(ResponseCannotBeDecodedException, match="^Create object: ") as caught:
        client.data_object.create({}, "Article")
    assert caught.value.status_code == 200


def test_a_lost_connection():
    client, _ = client_of(httpx.ReadTimeout("slow"))

    with pytest.raises(WeaviateConnectionError, match="no answer in time to POST /objects"):
        client.data_object.create({}, "Article")


def test_an_object_is_sent_once_when_its_uuid_is_the_server_s():
    client, server = client_by(lambda _: httpx.Response(503), additional_config=None)

    with pytest.raises(UnexpectedStatusCodeException):
        client.data_object.create({}, "Article")
    assert len(server.requests) == 1
