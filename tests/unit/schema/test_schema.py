"""`client.schema`: which requests its calls are, what they return, and when they fail."""

import copy
import json
import types

import httpx
import pytest

from tests.unit.support import client_by, client_of
from weaviate.exceptions import ResponseCannotBeDecodedException, UnexpectedStatusCodeException, WeaviateConnectionError

OK = httpx.Response(200, json={})
ARTICLE = {
    "class": "Article",
    "description": "what somebody wrote",
    "vectorConfig": {"title": {"vectorizer": {"none": {}}, "vectorIndexType": "hnsw"}},
    "somethingNew": {"a": [1]},
    "properties": [
        {"name": "title", "dataType": ["text"], "indexRangeFilters": True, "somethingNew": 1},
        {"name": "meta", "dataType": ["object"], "nestedProperties": [{"name": "x", "dataType": ["int"]}]},
    ],
}


def test_a_class_is_sent_as_it_is_given():
    client, server = client_of(OK)

    assert client.schema.create_class(ARTICLE) is None

    assert server.lines == ["POST /v1/schema"]
    assert server.bodies == [ARTICLE]


def test_references_are_added_when_the_class_is_there():
    client, server = client_of(OK)
    reference = {"name": "cites", "dataType": ["Article", "book"], "description": "d", "somethingNew": 1}

    client.schema.create_class({**ARTICLE, "class": "article", "properties": [*ARTICLE["properties"], reference]})

    assert server.lines == ["POST /v1/schema", "POST /v1/schema/Article/properties"]
    assert server.bodies == [ARTICLE, {**reference, "dataType": ["Article", "Book"]}]


def test_all_classes_come_before_all_references():
    client, server = client_of(OK)
    author = {"class": "Author", "properties": [{"name": "wrote", "dataType": ["Article"]}]}
    article = {
        "class": "Article",
        "properties": [{"name": "by", "dataType": ["Author"]}, {"name": "n", "dataType": ["int"]}],
    }

    client.schema.create({"classes": [author, article]})

    assert server.lines == [
        "POST /v1/schema",
        "POST /v1/schema",
        "POST /v1/schema/Author/properties",
        "POST /v1/schema/Article/properties",
    ]
    assert server.bodies == [
        {"class": "Author", "properties": []},
        {"class": "Article", "properties": [{"name": "n", "dataType": ["int"]}]},
        {"name": "wrote", "dataType": ["Article"]},
        {"name": "by", "dataType": ["Author"]},
    ]


def test_mappings_of_any_kind_are_taken():
    client, server = client_of(OK)

    client.schema.create_class(
        types.MappingProxyType({"class": "Article", "properties": ({"name": "n", "dataType": ("int",)},)})
    )

    assert server.bodies == [{"class": "Article", "properties": [{"name": "n", "dataType": ["int"]}]}]


@pytest.mark.parametrize("call", ["create_class", "create"])
def test_the_caller_s_definition_stays_as_it_is(call):
    client, _ = client_of(OK)
    definition = {
        "class": "article",
        "properties": [{"name": "by", "dataType": ["author"]}, {"name": "n", "dataType": "int"}],
    }
    given = definition if call == "create_class" else {"classes": [definition]}
    before = copy.deepcopy(given)

    getattr(client.schema, call)(given)

    assert given == before


@pytest.mark.parametrize(
    ("definition", "error"),
    [
        (None, TypeError),
        (["Article"], TypeError),
        ({}, KeyError),
        ({"class": 5}, TypeError),
        ({"class": ""}, ValueError),
        ({"class": "A", "properties": {"name": "x"}}, TypeError),
        ({"class": "A", "properties": ["x"]}, TypeError),
        ({"class": "A", "properties": [{"name": "x", "dataType": [5]}]}, TypeError),
        ({"class": "A", "properties": [{"name": "x", "dataType": [""]}]}, ValueError),
        ({"class": "A", "weight": float("nan")}, ValueError),
        ({"class": "A", "made": object()}, TypeError),
    ],
)
def test_a_bad_definition_is_refused_before_anything_is_sent(definition, error):
    client, server = client_of(OK)

    with pytest.raises(error):
        client.schema.create_class(definition)
    assert server.requests == []


def test_one_bad_class_keeps_all_of_a_schema_from_being_sent():
    client, server = client_of(OK)

    with pytest.raises(KeyError):
        client.schema.create({"classes": [ARTICLE, {"properties": []}]})
    with pytest.raises(KeyError, match="classes"):
        client.schema.create({})
    assert server.requests == []


def test_a_class_that_the_server_refuses():
    client, server = client_of(httpx.Response(422, json={"error": [{"message": "class name Article already exists"}]}))

    with pytest.raises(UnexpectedStatusCodeException, match="^Create class Article! .*422.*already exists") as caught:
        client.schema.create_class({**ARTICLE, "properties": [{"name": "by", "dataType": ["Author"]}]})

    assert caught.value.status_code == 422
    assert server.lines == ["POST /v1/schema"]


def test_a_reference_that_the_server_refuses():
    client, _ = client_of(OK, httpx.Response(422, json={"error": [{"message": "no class Author"}]}))

    with pytest.raises(UnexpectedStatusCodeException, match="^Add property by to class Article! .*no class Author"):
        client.schema.create_class({"class": "Article", "properties": [{"name": "by", "dataType": ["Author"]}]})


@pytest.mark.parametrize(
    ("call", "line"),
    [
        (lambda schema: schema.delete_class("article"), "DELETE /v1/schema/Article"),
        (lambda schema: schema.exists("article"), "GET /v1/schema/Article"),
        (lambda schema: schema.get("article"), "GET /v1/schema/Article"),
        (lambda schema: schema.get(), "GET /v1/schema"),
    ],
)
def test_requests_without_a_body(call, line):
    client, server = client_of(OK)

    call(client.schema)

    assert server.lines == [line]
    assert server.bodies == [None]


@pytest.mark.parametrize("name", ["../meta", "A/B", "A?x=1", "A#b", "Ä", "A b", "1A"])
@pytest.mark.parametrize("call", ["delete_class", "exists", "get"])
def test_a_name_that_would_be_another_path_is_refused(call, name):
    client, server = client_of(OK)

    with pytest.raises(ValueError, match="className"):
        getattr(client.schema, call)(name)
    assert server.requests == []


@pytest.mark.parametrize("call", ["delete_class", "exists", "get"])
@pytest.mark.parametrize(("name", "error"), [("", ValueError), (5, TypeError), (["A"], TypeError)])
def test_a_class_is_named_by_text(call, name, error):
    client, server = client_of(OK)

    with pytest.raises(error, match="class_name"):
        getattr(client.schema, call)(name)
    assert server.requests == []


def test_get_returns_what_the_server_gave():
    given = {"classes": [{"class": "Article", "properties": None, "new": {"a": 1}}], "maintainer": ""}
    client, _ = client_of(httpx.Response(200, json=given))

    assert client.schema.get() == given
    assert client.schema.get("Article") == given


@pytest.mark.parametrize(("status", "there"), [(200, True), (404, False)])
def test_exists(status, there):
    client, _ = client_of(httpx.Response(status, json={}))

    assert client.schema.exists("Article") is there


@pytest.mark.parametrize("status", [201, 204, 301, 400, 401, 403, 422, 500, 503])
@pytest.mark.parametrize(
    "call",
    [
        lambda schema: schema.create_class({"class": "A"}),
        lambda schema: schema.create({"classes": [{"class": "A"}]}),
        lambda schema: schema.delete_class("A"),
        lambda schema: schema.exists("A"),
    ],
    ids=["create_class", "create", "delete_class", "exists"],
)
def test_other_statuses_than_v3_s_raise(call, status):
    client, _ = client_of(httpx.Response(status, text="no"))

    with pytest.raises(UnexpectedStatusCodeException) as caught:
        call(client.schema)
    assert caught.value.status_code == status


def test_get_of_a_class_that_there_is_not():
    client, _ = client_of(httpx.Response(404))

    with pytest.raises(UnexpectedStatusCodeException, match="^Get class Article! Unexpected status code: 404"):
        client.schema.get("Article")


@pytest.mark.parametrize("body", [b"", b"<html>", b"[]", b'{"classes":'])
def test_an_answer_that_is_no_schema(body):
    client, _ = client_of(httpx.Response(200, content=body))

    with pytest.raises(ResponseCannotBeDecodedException, match="^Get schema: "):
        client.schema.get()


@pytest.mark.parametrize(
    ("given", "deleted"),
    [
        ({"classes": [{"class": "A"}, {"class": "B"}]}, ["A", "B"]),
        ({"classes": []}, []),
        ({"classes": None}, []),
    ],
)
def test_delete_all(given, deleted):
    client, server = client_by(lambda request: httpx.Response(200, json=given if request.method == "GET" else {}))

    client.schema.delete_all()

    assert server.lines == ["GET /v1/schema", *(f"DELETE /v1/schema/{name}" for name in deleted)]


def test_delete_all_stops_at_what_can_t_be_deleted():
    def handle(request):
        if request.method == "GET":
            return httpx.Response(200, json={"classes": [{"class": "A"}, {"class": "B"}]})
        return httpx.Response(403, json={"error": []})

    client, server = client_by(handle)

    with pytest.raises(UnexpectedStatusCodeException, match="^Delete class A! .*403"):
        client.schema.delete_all()
    assert len(server.requests) == 2


def test_a_lost_connection_is_raised_and_nothing_more_is_sent():
    client, server = client_of(httpx.ReadError("reset"))

    with pytest.raises(WeaviateConnectionError, match="POST /schema"):
        client.schema.create({"classes": [{"class": "A"}, {"class": "B"}]})
    assert len(server.requests) == 1


def test_every_request_says_that_it_is_json():
    client, server = client_of(OK)

    client.schema.create_class(ARTICLE)
    client.schema.get()

    assert [request.headers["content-type"] for request in server.requests] == ["application/json"] * 2
    assert json.loads(server.requests[0].content) == ARTICLE
