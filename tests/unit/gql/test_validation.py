"""Levels of validation: by the tables, by the server's schema, and not at all."""

import json

import httpx
import pytest

import weaviate
from weaviate.exceptions import QueryValueError
from weaviate.gql.validation import shape_of

CLASSES = [
    {
        "class": "Article",
        "properties": [
            {"name": "title", "dataType": ["text"]},
            {"name": "wordCount", "dataType": ["int"]},
            {"name": "tags", "dataType": ["text[]"]},
            {"name": "by", "dataType": ["Author"]},
        ],
    },
    {"class": "Author", "properties": [{"name": "born", "dataType": ["date"]}]},
    {"class": "Journal", "multiTenancyConfig": {"enabled": True}, "properties": [{"name": "x", "dataType": ["text"]}]},
]


class Server:
    """A server with classes that counts what it is asked for."""

    def __init__(self, classes=CLASSES):
        self.classes = classes
        self.asked: list[str] = []
        self.queries: list[str] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.asked.append(request.url.path)
        if request.url.path == "/v1/meta":
            return httpx.Response(200, json={"version": "1.39.0", "modules": {}})
        if request.url.path == "/v1/schema":
            return httpx.Response(200, json={"classes": self.classes})
        if request.url.path == "/v1/graphql":
            self.queries.append(json.loads(request.content)["query"])
            return httpx.Response(200, json={"data": {}})
        return httpx.Response(404)

    def client(self, validation: str) -> weaviate.Client:
        config = weaviate.Config(validation=validation)
        return weaviate.Client(
            "http://t", startup_period=None, additional_config=config, transport=httpx.MockTransport(self)
        )


def where(path, **value):
    return {"path": path, "operator": "Equal", **value}


@pytest.mark.parametrize(
    ("build", "message"),
    [
        (lambda query: query.get("Nope", ["x"]), "Nope"),
        (lambda query: query.get("Article", ["titel"]), "titel"),
        (lambda query: query.get("Article", ["by { ... on Article { title } }"]), "Article"),
        (lambda query: query.get("Article", ["title { x }"]), "title"),
        (lambda query: query.get("Article", ["title"]).with_tenant("t"), "tenant"),
        (lambda query: query.get("Journal", ["x"]), "multi-tenant"),
        (lambda query: query.aggregate("Article").with_fields("title { mean }"), "mean"),
        (
            lambda query: query.get("Article", ["title"]).with_where(where(["title"], valueInt=1)),
            "where: title is of type text and takes valueString, not valueInt|takes valueText",
        ),
        (lambda query: query.get("Article", ["title"]).with_where(where(["nope"], valueInt=1)), "no property nope"),
        (
            lambda query: query.get("Article", ["title"]).with_where(
                {"operator": "Or", "operands": [where(["by", "Author", "born"], valueText="x")]}
            ),
            r"where\.operands\[0\]: by\.Author\.born is of type date",
        ),
    ],
)
def test_what_does_not_fit_the_schema_is_refused_before_it_is_sent(build, message):
    server = Server()
    query = build(server.client("schema").query)

    with pytest.raises(QueryValueError, match=message):
        query.do()

    assert server.queries == []


@pytest.mark.parametrize(
    "build",
    [
        lambda query: query.get("Article", ["title", "by { ... on Author { born } }"]).with_limit(1),
        lambda query: query.get("Journal", ["x"]).with_tenant("t"),
        lambda query: query.get("Article", "title").with_where(where(["tags"], valueText="x")),
        lambda query: query.get("Article", "title").with_where(where(["by"], valueInt=0)),
        lambda query: query.get("Article", "title").with_where(where(["id"], valueText="x")),
        lambda query: query.get("Article", "title").with_near_vector({"vector": [0.1] * 300}),
        lambda query: query.aggregate("Article").with_meta_count(),
    ],
)
def test_what_fits_is_sent(build):
    server = Server()

    build(server.client("schema").query).do()

    assert len(server.queries) == 1


def test_the_schema_is_fetched_once_and_a_shape_is_checked_once():
    server = Server()
    client = server.client("schema")
    server.asked.clear()

    for limit in range(1, 4):
        client.query.get("Article", ["title"]).with_limit(limit).do()
    client.query.get("Author", ["born"]).do()

    assert server.asked.count("/v1/schema") == 1


def test_a_class_that_came_later_is_found_by_asking_again():
    server = Server(CLASSES[:2])
    client = server.client("schema")
    client.query.get("Article", ["title"]).do()
    server.classes = CLASSES

    client.query.get("Journal", ["x"]).with_tenant("t").do()

    assert server.asked.count("/v1/schema") == 2


def test_a_server_without_classes_is_no_place_for_queries():
    with pytest.raises(QueryValueError, match="no classes"):
        Server([]).client("schema").query.get("Article", ["title"]).do()


def test_by_default_the_server_decides_what_is_in_its_schema():
    server = Server()

    server.client("static").query.get("Nope", ["x"]).do()

    assert server.queries == ["{Get{Nope{x}}}"]


class TestOff:
    def test_unknown_keys_and_enum_values_are_passed_on(self):
        server = Server()
        query = server.client("off").query.get("A", ["x"])

        query.with_near_vector({"vector": [1], "new": {"a": ["b", 1, 0.5, True]}}).with_sort(
            {"path": "x", "order": "up"}
        ).do()

        assert server.queries == [
            '{Get{A(nearVector:{vector:[1] new:{a:["b",1,0.5,true]}} sort:[{path:["x"] order:up}]){x}}}'
        ]

    def test_names_must_be_names_all_the_same(self):
        query = Server().client("off").query.get("A", ["x"])

        with pytest.raises(QueryValueError, match="key of nearVector"):
            query.with_near_vector({"vector": [1], "a:1 b": 2})


def test_the_shape_of_a_query_does_not_depend_on_its_values():
    query = Server().client("static").query.get

    def article(limit, text, vector):
        leaf = where(["title"], valueText=text)
        return query("Article", ["title"]).with_limit(limit).with_where(leaf).with_near_vector({"vector": vector}).ast()

    assert shape_of(article(1, "a", [0.1])) == shape_of(article(2, "b", [0.2] * 9))
    assert shape_of(article(1, "a", [0.1])) != shape_of(query("Article", ["title"]).with_limit(1).ast())
