"""Shards: read, and set one by one or all together."""

import httpx
import pytest

from tests.unit.support import client_of
from weaviate.exceptions import ResponseCannotBeDecodedException, UnexpectedStatusCodeException

SHARDS = [{"name": "aQ1", "status": "READY", "vectorQueueSize": 0}, {"name": "bQ2", "status": "READY"}]
READONLY = {"status": "READONLY"}


def test_get():
    client, server = client_of(httpx.Response(200, json=SHARDS))

    assert client.schema.get_class_shards("article") == SHARDS
    assert server.lines == ["GET /v1/schema/Article/shards"]


def test_one_shard():
    client, server = client_of(httpx.Response(200, json=READONLY))

    assert client.schema.update_class_shard("article", "READONLY", "aQ1") == READONLY
    assert server.lines == ["PUT /v1/schema/Article/shards/aQ1"]
    assert server.bodies == [READONLY]


def test_all_shards():
    client, server = client_of(httpx.Response(200, json=SHARDS), httpx.Response(200, json=READONLY))

    assert client.schema.update_class_shard("article", "READONLY") == [READONLY, READONLY]
    assert server.lines == [
        "GET /v1/schema/Article/shards",
        "PUT /v1/schema/Article/shards/aQ1",
        "PUT /v1/schema/Article/shards/bQ2",
    ]
    assert server.bodies == [None, READONLY, READONLY]


def test_the_shards_of_a_class_without_any():
    client, _ = client_of(httpx.Response(200, json=[]))

    assert client.schema.update_class_shard("Article", "READY") == []


def test_all_shards_are_read_by_the_method_that_programs_may_have_wrapped(monkeypatch):
    client, server = client_of(httpx.Response(200, json=READONLY))
    monkeypatch.setattr(type(client.schema), "get_class_shards", lambda schema, class_name: [{"name": "mine"}])

    client.schema.update_class_shard("Article", "READONLY")

    assert server.lines == ["PUT /v1/schema/Article/shards/mine"]


@pytest.mark.parametrize(
    ("arguments", "error"),
    [
        ((3, "READY"), TypeError),
        (("A", 3), TypeError),
        (("A", None), TypeError),
        (("A", "READY", 3), TypeError),
        (("A", "READY", ""), ValueError),
        (("A", "READY", ".."), ValueError),
        (("A/B", "READY", "s"), ValueError),
    ],
)
def test_wrong_arguments_are_refused_before_anything_is_sent(arguments, error):
    client, server = client_of()

    with pytest.raises(error):
        client.schema.update_class_shard(*arguments)
    assert server.lines == []


@pytest.mark.parametrize("status", [401, 404, 422, 500])
def test_other_statuses(status):
    client, _ = client_of(httpx.Response(status))

    for call in (
        lambda: client.schema.get_class_shards("A"),
        lambda: client.schema.update_class_shard("A", "READY", "s"),
        lambda: client.schema.update_class_shard("A", "READY"),
    ):
        with pytest.raises(UnexpectedStatusCodeException) as caught:
            call()
        assert caught.value.status_code == status


@pytest.mark.parametrize("content", [b"", b"null", b"{}"])
def test_answers_that_are_no_list(content):
    client, _ = client_of(httpx.Response(200, content=content))

    with pytest.raises(ResponseCannotBeDecodedException):
        client.schema.get_class_shards("A")
