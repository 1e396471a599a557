"""Settings of a class: read, merged with what is to change, and written back whole."""

import copy

import httpx
import pytest

from tests.unit.support import client_of
from weaviate.exceptions import UnexpectedStatusCodeException
from weaviate.schema.comparison import merged

STORED = {
    "class": "Article",
    "description": "old",
    "vectorIndexConfig": {"ef": -1, "pq": {"enabled": False, "centroids": 256}},
    "vectorConfig": {"title": {"vectorIndexType": "hnsw"}},
    "properties": [{"name": "title"}],
    "replicationConfig": None,
}
MERGES = [
    ({}, {}, {}),
    ({"a": 1}, {}, {"a": 1}),
    ({"a": 1}, {"a": 2}, {"a": 2}),
    ({}, {"a": {"b": 1}}, {"a": {"b": 1}}),
    ({"a": {"b": 1, "c": {"d": 1}}}, {"a": {"c": {"e": 2}}}, {"a": {"b": 1, "c": {"d": 1, "e": 2}}}),
    ({"a": [1, 2]}, {"a": [3]}, {"a": [3]}),
    ({"a": None}, {"a": {"b": 1}}, {"a": {"b": 1}}),
    ({"a": 1}, {"a": {"b": 1}}, {"a": {"b": 1}}),
    ({"a": {"b": 1}}, {"a": None}, {"a": None}),
]


@pytest.mark.parametrize(("settings", "changes", "result"), MERGES)
def test_merging(settings, changes, result):
    before = copy.deepcopy((settings, changes))

    assert merged(settings, changes) == result
    assert (settings, changes) == before


def test_the_whole_class_is_written_back():
    client, server = client_of(httpx.Response(200, json=STORED), httpx.Response(200, json={}))

    result = client.schema.update_config("article", {"vectorIndexConfig": {"ef": 100, "pq": {"enabled": True}}})

    assert result is None
    assert server.lines == ["GET /v1/schema/Article", "PUT /v1/schema/Article"]
    changed = {"vectorIndexConfig": {"ef": 100, "pq": {"enabled": True, "centroids": 256}}}
    assert server.bodies == [None, STORED | changed]


def test_the_class_is_read_by_the_method_that_programs_may_have_wrapped(monkeypatch):
    client, server = client_of(httpx.Response(200, json={}))
    monkeypatch.setattr(type(client.schema), "get", lambda schema, class_name: {"class": class_name})

    client.schema.update_config("article", {"description": "new"})

    assert server.bodies == [{"class": "Article", "description": "new"}]


@pytest.mark.parametrize(
    ("name", "config", "error"),
    [(3, {}, TypeError), ("", {}, ValueError), ("A", [1], TypeError), ("A", None, TypeError)],
)
def test_wrong_arguments_are_refused_before_anything_is_sent(name, config, error):
    client, server = client_of()

    with pytest.raises(error):
        client.schema.update_config(name, config)
    assert server.lines == []


@pytest.mark.parametrize("status", [401, 404, 500])
def test_a_class_that_can_not_be_read(status):
    client, server = client_of(httpx.Response(status))

    with pytest.raises(UnexpectedStatusCodeException) as caught:
        client.schema.update_config("Article", {})
    assert caught.value.status_code == status
    assert server.lines == ["GET /v1/schema/Article"]


@pytest.mark.parametrize("status", [201, 403, 422, 500])
def test_a_change_that_is_refused(status):
    client, _ = client_of(httpx.Response(200, json=STORED), httpx.Response(status, json={"error": []}))

    with pytest.raises(UnexpectedStatusCodeException) as caught:
        client.schema.update_config("Article", {"vectorizer": "x"})
    assert caught.value.status_code == status
