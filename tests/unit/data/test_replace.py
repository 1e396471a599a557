"""Replacing: PUT with the class in the path and in the body, which may be repeated."""

import httpx
import pytest

from tests.unit.support import ScriptedTransport, answer, client_of, connection_over
from weaviate.config import Retry
from weaviate.data import DataObject
from weaviate.exceptions import UnexpectedStatusCodeException, WeaviateConnectionError

UUID = "6f1c3e8a-3c1d-4d7e-9f6a-2b8a8d5e4c11"
BASE = {"id": UUID, "class": "Article", "properties": {"title": "Tides"}}


@pytest.mark.parametrize(
    ("arguments", "query", "added"),
    [
        ({}, "", {}),
        ({"vector": [1, 2.5]}, "", {"vector": [1, 2.5]}),
        ({"vector": {"title": [1.0]}}, "", {"vectors": {"title": [1.0]}}),
        ({"consistency_level": "ALL", "tenant": "t"}, "?consistency_level=ALL", {"tenant": "t"}),
    ],
)
def test_replace(arguments, query, added):
    client, server = client_of(httpx.Response(200, json={}))

    assert client.data_object.replace({"title": "Tides"}, "article", UUID.replace("-", ""), **arguments) is None
    assert server.lines == [f"PUT /v1/objects/Article/{UUID}{query}"]
    assert server.bodies == [BASE | added]


def test_servers_before_classes_had_paths():
    client, server = client_of(httpx.Response(200, json={}))
    client._connection.server_version = "1.13.2"

    client.data_object.replace({"title": "Tides"}, "Article", UUID)

    assert server.lines == [f"PUT /v1/objects/{UUID}"]
    assert server.bodies == [BASE]


@pytest.mark.parametrize("status", [201, 204, 400, 401, 403, 404, 422, 500])
def test_other_statuses(status):
    client, _ = client_of(httpx.Response(status))

    with pytest.raises(UnexpectedStatusCodeException) as caught:
        client.data_object.replace({}, "Article", UUID)
    assert caught.value.status_code == status


@pytest.mark.parametrize("fault", [answer(503), WeaviateConnectionError("reset")])
def test_it_may_be_repeated(fault):
    transport = ScriptedTransport([fault, answer(200, {})])

    DataObject(connection_over(transport, retry=Retry())).replace({}, "Article", UUID)

    assert [request.method for request in transport.requests] == ["PUT", "PUT"]
