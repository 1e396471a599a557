"""Reading: one object by its uuid, and pages of lists."""

import copy
import uuid

import httpx
import pytest

from tests.unit.support import client_of
from weaviate import ConsistencyLevel
from weaviate.exceptions import ResponseCannotBeDecodedException, UnexpectedStatusCodeException

UUID = "6f1c3e8a-3c1d-4d7e-9f6a-2b8a8d5e4c11"
OBJECT = {"id": UUID, "class": "Article", "properties": {}, "vectorWeights": None, "somethingNew": 1}
PAGE = {"objects": [OBJECT], "totalResults": 1, "deprecations": []}


@pytest.mark.parametrize(
    ("arguments", "target"),
    [
        ({}, ""),
        ({"additional_properties": ["classification", "vector"]}, "?include=classification,vector"),
        ({"additional_properties": []}, ""),
        ({"with_vector": True}, "?include=vector"),
        ({"additional_properties": ["vector"], "with_vector": True}, "?include=vector"),
        ({"node_name": "node 1"}, "?node_name=node%201"),
        ({"consistency_level": "QUORUM"}, "?consistency_level=QUORUM"),
        ({"consistency_level": ConsistencyLevel.ALL}, "?consistency_level=ALL"),
        ({"tenant": "t"}, "?tenant=t"),
    ],
)
@pytest.mark.parametrize("call", ["get", "get_by_id"])
def test_one_object(call, arguments, target):
    client, server = client_of(httpx.Response(200, json=OBJECT))

    assert getattr(client.data_object, call)(UUID, class_name="article", **arguments) == OBJECT
    assert server.lines == [f"GET /v1/objects/Article/{UUID}{target}"]


@pytest.mark.parametrize(
    ("arguments", "query"),
    [
        ({}, {}),
        ({"class_name": "article"}, {"class": "Article"}),
        ({"limit": 1}, {"limit": "1"}),
        ({"offset": 0, "limit": 5}, {"offset": "0", "limit": "5"}),
        ({"after": UUID.upper()}, {"after": UUID}),
        ({"after": uuid.UUID(UUID)}, {"after": UUID}),
        ({"additional_properties": ["classification"], "with_vector": True}, {"include": "classification,vector"}),
        ({"node_name": "n1"}, {"node_name": "n1"}),
        ({"consistency_level": "ALL"}, {"consistency_level": "ALL"}),
        ({"tenant": "a&b"}, {"tenant": "a&b"}),
        ({"sort": {"properties": "a"}}, {"sort": "a", "order": "asc"}),
        ({"sort": {"properties": ["a"], "order_asc": False}}, {"sort": "a", "order": "desc"}),
        ({"sort": {"properties": ["a", "b"]}}, {"sort": "a,b", "order": "asc,asc"}),
        ({"sort": {"properties": ["a", "b"], "order_asc": False}}, {"sort": "a,b", "order": "desc,desc"}),
        ({"sort": {"properties": ["a", "b"], "order_asc": [True, False]}}, {"sort": "a,b", "order": "asc,desc"}),
        ({"sort": {"properties": "a", "order_asc": [False]}}, {"sort": "a", "order": "desc"}),
    ],
)
def test_lists(arguments, query):
    client, server = client_of(httpx.Response(200, json=PAGE))

    assert client.data_object.get(**arguments) == PAGE
    (request,) = server.requests
    assert (request.method, request.url.path) == ("GET", "/v1/objects")
    assert dict(request.url.params.multi_items()) == query


@pytest.mark.parametrize("order", [True, [True, False], None])
def test_the_callers_sort_is_left_alone(order):
    client, _ = client_of(httpx.Response(200, json=PAGE))
    sort = {"properties": ["a", "b"]} | ({} if order is None else {"order_asc": order})
    before = copy.deepcopy(sort)

    client.data_object.get(class_name="A", sort=sort)

    assert sort == before


@pytest.mark.parametrize(
    ("arguments", "error", "message"),
    [
        ({"limit": 0}, ValueError, "limit must be at least 1, 0"),
        ({"limit": -1}, ValueError, "limit must be at least 1"),
        ({"limit": "3"}, TypeError, "limit must be int, str"),
        ({"limit": 3.0}, TypeError, "limit must be int, float"),
        ({"limit": True}, TypeError, "limit must be int, bool"),
        ({"offset": -1}, ValueError, "offset must be at least 0"),
        ({"offset": "1"}, TypeError, "offset must be int"),
        ({"after": "x"}, ValueError, "no uuid"),
        ({"after": 3}, TypeError, "uuid must be str"),
        ({"uuid": "x"}, ValueError, "no uuid"),
        ({"additional_properties": "vector"}, TypeError, "additional_properties must be a list of str, str"),
        ({"additional_properties": {"vector"}}, TypeError, "additional_properties must be a list of str, set"),
        ({"additional_properties": [1]}, TypeError, "one of them is int"),
        ({"consistency_level": "SOME"}, ValueError, "SOME"),
        ({"class_name": 3}, TypeError, "class_name must be str"),
        ({"class_name": ""}, ValueError, "class_name is empty"),
        ({"sort": ["a"]}, ValueError, 'the key "properties"'),
        ({"sort": "a"}, ValueError, 'the key "properties"'),
        ({"sort": {}}, ValueError, 'the key "properties"'),
        ({"sort": {"order_asc": True}}, ValueError, 'the key "properties"'),
        ({"sort": {"properties": []}}, ValueError, "is empty"),
        ({"sort": {"properties": 3}}, TypeError, "must be str or a list of them, int"),
        ({"sort": {"properties": [3]}}, TypeError, "must be str or a list of them, int"),
        ({"sort": {"properties": "a", "order_asc": "asc"}}, TypeError, "must be bool or a list of them, str"),
        ({"sort": {"properties": ["a", "b"], "order_asc": [True]}}, ValueError, "1 values for 2 properties"),
    ],
)
def test_wrong_arguments_are_refused_before_anything_is_sent(arguments, error, message):
    client, server = client_of()

    with pytest.raises(error, match=message):
        client.data_object.get(**arguments)
    assert server.lines == []


def test_what_is_not_there_is_none():
    client, _ = client_of(httpx.Response(404))

    assert client.data_object.get_by_id(UUID, class_name="Article") is None
    assert client.data_object.get(UUID, class_name="Article") is None
    assert client.data_object.get(class_name="Article") is None


@pytest.mark.parametrize("status", [400, 401, 403, 422, 500])
@pytest.mark.parametrize("arguments", [{"uuid": UUID, "class_name": "A"}, {"class_name": "A"}, {}])
def test_other_statuses(arguments, status):
    client, _ = client_of(httpx.Response(status, json={"error": []}))

    with pytest.raises(UnexpectedStatusCodeException) as caught:
        client.data_object.get(**arguments)
    assert caught.value.status_code == status


@pytest.mark.parametrize("arguments", [{"uuid": UUID, "class_name": "A"}, {"class_name": "A"}])
@pytest.mark.parametrize("content", [b"", b"null", b"[]", b"<html>"])
def test_a_success_without_an_object_is_an_error(arguments, content):
    client, _ = client_of(httpx.Response(200, content=content))

    with pytest.raises(ResponseCannotBeDecodedException):
        client.data_object.get(**arguments)


def test_get_by_id_goes_through_get_which_programs_may_have_wrapped(monkeypatch):
    client, server = client_of()
    monkeypatch.setattr(type(client.data_object), "get", lambda data_object, **arguments: arguments)

    arguments = client.data_object.get_by_id(UUID, ["vector"], True, "Article", "n", "ONE", "t")

    assert arguments == {
        "uuid": UUID,
        "additional_properties": ["vector"],
        "with_vector": True,
        "class_name": "Article",
        "node_name": "n",
        "consistency_level": "ONE",
        "tenant": "t",
    }
    assert server.lines == []
