"""What published packages do to v3 from outside: they wrap methods of its classes, and make its builders themselves."""

import copy
import inspect

import httpx
import pytest

import weaviate
from tests.unit.support import client_of
from weaviate.backup import Backup
from weaviate.batch.crud_batch import Batch
from weaviate.data.crud_data import DataObject
from weaviate.gql.aggregate import AggregateBuilder
from weaviate.gql.filter import GraphQL
from weaviate.gql.get import GetBuilder, Hybrid
from weaviate.gql.query import Query
from weaviate.schema import Schema

UUID = "6f1c3e8a-3c1d-4d7e-9f6a-2b8a8d5e4c11"
WRAPPED = {
    Schema: "create create_class get exists contains delete_class delete_all",
    DataObject: "create update replace get get_by_id delete exists validate",
    Batch: "add_data_object add_reference flush create_objects create_references delete_objects configure",
    Query: "get aggregate multi_get raw",
    GetBuilder: "do build with_where with_near_vector with_near_text with_hybrid with_bm25",
    GraphQL: "do build",
    AggregateBuilder: "do build with_where with_fields",
}


@pytest.fixture
def wrap(monkeypatch):
    """Wrap a method as instrumentation does: what is found for the class is called by what is set on the class."""
    calls = []

    def wrap(owner, name):
        original = inspect.getattr_static(owner, name)

        def wrapper(instance, *arguments, **named):
            calls.append((name, arguments, named))
            return original(instance, *arguments, **named)

        monkeypatch.setattr(owner, name, wrapper)
        return calls

    return wrap


@pytest.mark.parametrize(
    ("owner", "name"), [(owner, name) for owner, names in WRAPPED.items() for name in names.split()]
)
def test_methods_are_plain_functions(owner, name):
    assert inspect.isfunction(inspect.getattr_static(owner, name))


def test_a_schema_is_created_class_by_class(wrap):
    client, server = client_of(httpx.Response(200, json={}))
    wrap(Schema, "_create_class_with_primitives")
    calls = wrap(Schema, "_create_complex_properties_from_class")
    author = {"class": "Author", "properties": [{"name": "wrote", "dataType": ["Article"]}]}

    client.schema.create({"classes": [author, {"class": "Article"}]})

    assert [(name, arguments[0]["class"]) for name, arguments, _ in calls] == [
        ("_create_class_with_primitives", "Author"),
        ("_create_class_with_primitives", "Article"),
        ("_create_complex_properties_from_class", "Author"),
        ("_create_complex_properties_from_class", "Article"),
    ]
    assert len(server.lines) == 3


def test_a_class_is_created_by_the_same_steps(wrap):
    client, _ = client_of(httpx.Response(200, json={}))
    wrap(Schema, "_create_class_with_primitives")
    calls = wrap(Schema, "_create_complex_properties_from_class")

    client.schema.create_class({"class": "Article"})

    assert [name for name, _, _ in calls] == ["_create_class_with_primitives", "_create_complex_properties_from_class"]


def test_delete_all_and_contains_go_through_the_calls_for_classes(wrap):
    client, _ = client_of(httpx.Response(200, json={"classes": [{"class": "Article"}]}))
    wrap(Schema, "get")
    calls = wrap(Schema, "delete_class")

    client.schema.delete_all()
    client.schema.contains()

    assert calls == [("get", (), {}), ("delete_class", ("Article",), {}), ("get", (), {})]


@pytest.mark.parametrize("first", [GetBuilder, GraphQL])
def test_do_of_get_goes_through_that_of_all_builders_whichever_was_wrapped_first(first, wrap):
    client, _ = client_of(httpx.Response(200, json={"data": {}}))
    second = GraphQL if first is GetBuilder else GetBuilder
    wrap(first, "do")
    calls = wrap(second, "do")

    client.query.get("Article", ["title"]).do()

    assert calls == [("do", (), {}), ("do", (), {})]


def test_queries_are_built_by_build(wrap):
    client, server = client_of(httpx.Response(200, json={"data": {}}))
    calls = wrap(AggregateBuilder, "build")

    client.query.aggregate("Article").with_meta_count().do()

    assert calls == [("build", (), {})]
    assert server.bodies == [{"query": "{Aggregate{Article{meta{count}}}}"}]


def test_arguments_arrive_as_they_were_given(wrap):
    client, _ = client_of(httpx.Response(200, json={"id": UUID}))
    calls = wrap(DataObject, "create")
    properties = {"title": "Tides"}

    client.data_object.create(properties, "article", uuid=UUID)

    assert calls == [("create", ({"title": "Tides"}, "article"), {"uuid": UUID})]
    assert calls[0][1][0] is properties


def test_a_batch_is_left_through_flush(wrap):
    client, _ = client_of(httpx.Response(200, json=[]))
    calls = wrap(Batch, "flush")

    with client.batch:
        pass

    assert [name for name, _, _ in calls] == ["flush"]


def test_a_batch_is_left_through_shutdown(wrap):
    client, _ = client_of()
    calls = wrap(Batch, "shutdown")

    with pytest.raises(LookupError), client.batch:
        raise LookupError
    with client.batch:
        pass

    assert [name for name, _, _ in calls] == ["shutdown", "shutdown"]


def test_a_call_of_a_batch_goes_through_configure(wrap):
    client, _ = client_of()
    calls = wrap(Batch, "configure")

    assert client.batch(7, dynamic=False) is client.batch
    assert calls == [("configure", (7,), {"dynamic": False})]


def test_another_number_of_workers_is_configured_by_the_methods_of_the_batch(wrap):
    client, _ = client_of()
    wrap(Batch, "flush")
    wrap(Batch, "shutdown")
    calls = wrap(Batch, "start")

    client.batch.configure(num_workers=2)
    client.batch.configure(num_workers=2)

    assert [name for name, _, _ in calls] == ["flush", "shutdown", "start"]


@pytest.mark.parametrize("call", ["create", "restore"])
def test_waiting_for_a_backup_asks_by_the_method_for_its_status(call, wrap):
    client, _ = client_of(httpx.Response(200, json={"status": "SUCCESS"}))
    calls = wrap(Backup, f"get_{call}_status")

    getattr(client.backup, call)("Nightly", "s3", wait_for_completion=True)

    assert calls == [(f"get_{call}_status", (), {"backup_id": "nightly", "backend": "s3"})]


@pytest.mark.parametrize("connection", [None, object()])
def test_builders_are_made_without_a_connection(connection):
    query = GetBuilder("Article", ["title"], connection)
    query.with_limit(3)
    twin = copy.deepcopy(query)
    twin.with_limit(5)

    assert query.build() == "{Get{Article(limit:3){title}}}"
    assert twin.build() == "{Get{Article(limit:5){title}}}"
    assert AggregateBuilder("Article", connection).with_meta_count().build() == "{Aggregate{Article{meta{count}}}}"


def test_a_hybrid_clause_is_made_by_name():
    clause = Hybrid(query="sea", alpha=0.5, vector=[1.0], properties=None, fusion_type=None)

    assert (clause.query, clause.alpha, clause.vector) == ("sea", 0.5, [1.0])


def test_errors_of_a_query_are_in_its_answer():
    with weaviate.Client(":memory:") as client:
        client.schema.create_class({"class": "Article"})
        answer = client.query.get("NoSuchClass", ["title"]).do()

    assert answer.keys() == {"errors"}


def test_an_exception_of_the_callback_leaves_the_block():
    def refuse(_):
        raise LookupError("of the callback")

    with weaviate.Client(":memory:") as client:
        client.schema.create_class({"class": "Article"})
        with pytest.raises(LookupError, match="of the callback"), client.batch(callback=refuse) as batch:
            batch.add_data_object({}, "Article")


def test_settings_of_a_batch_stay_until_they_are_set_again():
    client, _ = client_of()

    with client.batch(batch_size=7, dynamic=False, consistency_level="ONE") as batch:
        pass
    assert (batch, batch.batch_size, batch.dynamic, batch.consistency_level) == (client.batch, 7, False, "ONE")
    batch.consistency_level = weaviate.ConsistencyLevel.ALL
    assert client.batch.consistency_level == "ALL"
    client.batch.configure(batch_size=7)
    assert client.batch.consistency_level is None
