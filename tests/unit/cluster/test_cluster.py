"""Nodes: what is asked, and what is no answer."""

import httpx
import pytest

from tests.unit.support import client_of
from weaviate.exceptions import EmptyResponseException, ResponseCannotBeDecodedException, UnexpectedStatusCodeException

NODES = [{"name": "node1", "status": "HEALTHY", "shards": None, "somethingNew": 1}]


@pytest.mark.parametrize(
    ("arguments", "line"),
    [
        ((), "GET /v1/nodes"),
        (("article",), "GET /v1/nodes/Article"),
        (("article", "verbose"), "GET /v1/nodes/Article?output=verbose"),
        ((None, "minimal"), "GET /v1/nodes?output=minimal"),
        ((None, "a&b=c"), "GET /v1/nodes?output=a%26b%3Dc"),
    ],
)
def test_nodes(arguments, line):
    client, server = client_of(httpx.Response(200, json={"nodes": NODES}))

    assert client.cluster.get_nodes_status(*arguments) == NODES
    assert server.lines == [line]


@pytest.mark.parametrize("content", [b"null", b"{}", b'{"nodes":[]}', b'{"nodes":null}', b"[]"])
def test_no_nodes(content):
    client, _ = client_of(httpx.Response(200, content=content))

    with pytest.raises(EmptyResponseException):
        client.cluster.get_nodes_status()


def test_an_empty_body():
    client, _ = client_of(httpx.Response(200))

    with pytest.raises(ResponseCannotBeDecodedException):
        client.cluster.get_nodes_status()


@pytest.mark.parametrize("status", [401, 403, 404, 422, 500])
def test_other_statuses(status):
    client, _ = client_of(httpx.Response(status, json={"error": []}))

    with pytest.raises(UnexpectedStatusCodeException) as caught:
        client.cluster.get_nodes_status("Article")
    assert caught.value.status_code == status


@pytest.mark.parametrize(
    ("arguments", "error"), [((3,), TypeError), (("",), ValueError), (("../x",), ValueError), ((None, 1), TypeError)]
)
def test_wrong_arguments_are_refused_before_anything_is_sent(arguments, error):
    client, server = client_of()

    with pytest.raises(error):
        client.cluster.get_nodes_status(*arguments)
    assert server.lines == []
