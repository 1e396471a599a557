"""Updates: PATCH with the class in the path and in the body, and what is no success."""

import datetime
import json
import uuid

import httpx
import numpy
import pytest

from tests.unit.support import client_of
from weaviate import ConsistencyLevel
from weaviate.exceptions import UnexpectedStatusCodeException

UUID = "6f1c3e8a-3c1d-4d7e-9f6a-2b8a8d5e4c11"
BASE = {"id": UUID, "class": "Article", "properties": {"title": "Tides"}}


@pytest.mark.parametrize(
    ("arguments", "query", "added"),
    [
        ({}, "", {}),
        ({"vector": [1, 2.5]}, "", {"vector": [1, 2.5]}),
        ({"vector": (1, 2.5)}, "", {"vector": [1, 2.5]}),
        ({"vector": numpy.array([[1.0, 2.5]])}, "", {"vector": [1.0, 2.5]}),
        ({"vector": {"title": [1.0], "body": [2.0]}}, "", {"vectors": {"title": [1.0], "body": [2.0]}}),
        ({"consistency_level": "QUORUM"}, "?consistency_level=QUORUM", {}),
        ({"consistency_level": ConsistencyLevel.ONE}, "?consistency_level=ONE", {}),
        ({"tenant": "t"}, "", {"tenant": "t"}),
    ],
)
def test_update(arguments, query, added):
    client, server = client_of(httpx.Response(204))

    assert client.data_object.update({"title": "Tides"}, "article", UUID.upper(), **arguments) is None
    assert server.lines == [f"PATCH /v1/objects/Article/{UUID}{query}"]
    assert server.bodies == [BASE | added]


def test_values_of_properties_are_sent_as_servers_expect_them():
    client, server = client_of(httpx.Response(204))
    when = datetime.datetime(2024, 5, 1, 12, tzinfo=datetime.UTC)

    client.data_object.update(
        {
            "when": when,
            "day": when.date(),
            "key": uuid.UUID(UUID),
            "count": numpy.int64(3),
            "list": numpy.array([1, 2]),
        },
        "Article",
        UUID,
    )

    assert server.bodies[0]["properties"] == {
        "when": "2024-05-01T12:00:00+00:00",
        "day": "2024-05-01T00:00:00Z",
        "key": UUID,
        "count": 3,
        "list": [1, 2],
    }


def test_the_callers_dict_is_left_alone():
    client, _ = client_of(httpx.Response(204))
    properties = {"title": "Tides", "nested": {"a": [1]}}
    before = json.dumps(properties)

    client.data_object.update(properties, "Article", UUID, vector=[1.0], tenant="t")

    assert json.dumps(properties) == before


@pytest.mark.parametrize("version", ["1.13.2", "1.9.0", "0.23"])
def test_servers_before_classes_had_paths(version):
    client, server = client_of(httpx.Response(204))
    client._connection.server_version = version

    client.data_object.update({"title": "Tides"}, "Article", UUID, consistency_level="ONE")

    assert server.lines == [f"PATCH /v1/objects/{UUID}?consistency_level=ONE"]
    assert server.bodies == [BASE]


@pytest.mark.parametrize("version", ["1.14", "1.101.0", "2.0.0-rc.1", "v1.30.1", "unknown", ""])
def test_versions_are_compared_as_numbers(version):
    client, server = client_of(httpx.Response(204))
    client._connection.server_version = version

    client.data_object.update({}, "Article", UUID)

    assert server.lines == [f"PATCH /v1/objects/Article/{UUID}"]


def test_properties_may_stand_in_a_file(tmp_path):
    client, server = client_of(httpx.Response(204))
    file = tmp_path / "article.json"
    file.write_text('{"title": "Tides"}')

    client.data_object.update(str(file), "Article", UUID)

    assert server.bodies == [BASE]


@pytest.mark.parametrize(
    ("arguments", "error"),
    [
        ((None, "A", UUID), TypeError),
        (([1], "A", UUID), TypeError),
        (("/no/such/file.json", "A", UUID), ValueError),
        (({}, None, UUID), TypeError),
        (({}, "", UUID), ValueError),
        (({}, "A", None), TypeError),
        (({}, "A", "nope"), ValueError),
        (({}, "A", UUID, "abc"), TypeError),
        (({}, "A", UUID, [float("nan")]), ValueError),
        (({}, "A", UUID, None, "SOME"), ValueError),
        (({"a": float("inf")}, "A", UUID), ValueError),
        (({"a": datetime.datetime(2024, 1, 1)}, "A", UUID), TypeError),
        (({"a": object()}, "A", UUID), TypeError),
    ],
)
@pytest.mark.parametrize("call", ["update", "replace"])
def test_wrong_arguments_are_refused_before_anything_is_sent(call, arguments, error):
    client, server = client_of()

    with pytest.raises(error):
        getattr(client.data_object, call)(*arguments)
    assert server.lines == []


@pytest.mark.parametrize("status", [200, 201, 400, 401, 403, 404, 422, 500])
def test_other_statuses(status):
    client, _ = client_of(httpx.Response(status))

    with pytest.raises(UnexpectedStatusCodeException) as caught:
        client.data_object.update({}, "Article", UUID)
    assert caught.value.status_code == status


def test_an_update_is_never_repeated():
    client, server = client_of(httpx.Response(503), additional_config=None)

    with pytest.raises(UnexpectedStatusCodeException):
        client.data_object.update({"refs": []}, "Article", UUID)
    assert len(server.lines) == 1
