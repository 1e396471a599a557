"""Deleting, waiting for the index, importing, and what a batch says at its ends."""

import dataclasses
import inspect
import io
import sys
import typing

import attrs
import httpx
import numpy as np
import pytest

from tests.unit.batch.test_batch import ID, LOST, OTHER, add_many, client_by, items_of, store_all, storing
from tests.unit.support import Clock, ScriptedTransport, answer, connection_over
from weaviate import Shard
from weaviate.batch import Batch
from weaviate.batch.indexing import wait_until_indexed
from weaviate.batch.progress import progress_display
from weaviate.exceptions import UnexpectedStatusCodeException, WeaviateConnectionError, WeaviateQueryError
from weaviate.gql.rest_where import rest_where


@pytest.mark.parametrize(
    ("given", "sent"),
    [
        ({"valueText": "a", "operator": "Equal"}, {"operator": "Equal", "valueText": "a"}),
        ({"valueText": ["a"], "operator": "Equal"}, {"operator": "Equal", "valueTextArray": ["a"]}),
        ({"valueTextList": ["a"], "operator": "ContainsAny"}, {"operator": "ContainsAny", "valueTextArray": ["a"]}),
        ({"valueTextArray": ("a",), "operator": "ContainsAny"}, {"operator": "ContainsAny", "valueTextArray": ["a"]}),
        ({"valueBooleanList": [True], "operator": "ContainsAll"}, {"operator": "ContainsAll", "valueBooleanArray": [True]}),
        ({"valueInt": np.array([1, 2]), "operator": "ContainsAny"}, {"operator": "ContainsAny", "valueIntArray": [1, 2]}),
        ({"valueDate": "2024-01-01T00:00:00Z", "operator": "ContainsNone"},
         {"operator": "ContainsNone", "valueDateArray": ["2024-01-01T00:00:00Z"]}),
    ],
)  # fmt: skip
def test_filters_of_the_rest_api(given, sent):
    whole = {"operator": "Or", "operands": [{"path": ["p"], **given}, {"path": "p", **given}]}
    before = repr(whole)

    assert rest_where({"path": ["p"], **given}) == {"path": ["p"], **sent}
    assert rest_where(whole) == {"operator": "Or", "operands": [{"path": ["p"], **sent}] * 2}
    assert repr(whole) == before


def test_deleting_sends_v3_s_request():
    client, server = client_by(lambda _: httpx.Response(200, json={"results": {}}))
    client.batch.configure(consistency_level="ONE")
    where = {"path": ["p"], "operator": "Equal", "valueInt": 1}

    assert client.batch.delete_objects("article", where, "verbose", True, "a&b") == {"results": {}}

    assert server.lines == ["DELETE /v1/batch/objects?consistency_level=ONE&tenant=a%26b"]
    assert server.bodies == [{"match": {"class": "Article", "where": where}, "output": "verbose", "dryRun": True}]


@pytest.mark.parametrize(
    ("arguments", "error"),
    [
        (("", {}), ValueError),
        (("A", []), WeaviateQueryError),
        (("A", {"operator": "Equal"}), WeaviateQueryError),
        (("A", {"operator": "Or", "operands": [{"path": ["p"], "operator": "Equals", "valueInt": 1}]}), ValueError),
        (("A", {"path": ["p"], "operator": "Equal", "valueInt": 1}, 5), TypeError),
        (("A", {"path": ["p"], "operator": "Equal", "valueInt": 1}, "much"), ValueError),
        (("A", {"path": ["p"], "operator": "Equal", "valueInt": 1}, "minimal", 1), TypeError),
    ],
)
def test_a_deletion_that_is_wrong_is_refused_before_it_is_sent(arguments, error):
    client, server = storing()
    with pytest.raises(error):
        client.batch.delete_objects(*arguments)
    assert server.requests == []


def test_a_deletion_that_the_server_refuses():
    client, _ = client_by(lambda _: httpx.Response(422))
    with pytest.raises(UnexpectedStatusCodeException):
        client.batch.delete_objects("A", {"path": ["p"], "operator": "Equal", "valueInt": 1})


READY = answer(200, [{"name": "s", "status": "READY", "vectorQueueSize": 0}])
BUSY = answer(200, [{"name": "s", "status": "INDEXING", "vectorQueueSize": 7}])
OLD = answer(200, [{"name": "s", "status": "READY"}])
CUT = WeaviateConnectionError("cut")


@pytest.mark.parametrize(
    ("script", "slept"),
    [([READY], []), ([OLD], []), ([BUSY, BUSY, READY], [0.25, 0.25]), ([CUT, CUT, READY], [2.0, 4.0])],
)
def test_waiting_for_the_index(script, slept):
    clock = Clock()
    transport = ScriptedTransport(script)

    connection_over(transport, clock=clock).run(wait_until_indexed([Shard("article", "a&b")], 5))

    assert clock.slept == slept
    assert {request.target for request in transport.requests} == {"/v1/schema/Article/shards?tenant=a%26b"}


def test_waiting_ends_after_too_many_failures():
    with pytest.raises(WeaviateConnectionError):
        connection_over(ScriptedTransport([CUT])).run(wait_until_indexed([Shard("A")], 2))


def test_by_default_all_is_waited_for_that_was_added():
    transport = ScriptedTransport([READY])
    batch = Batch(connection_over(transport))
    for class_name, tenant in [("A", None), ("B", "x"), ("A", None), ("B", "y")]:
        batch.add_data_object({}, class_name, tenant=tenant)

    batch.wait_for_vector_indexing()

    assert [request.target for request in transport.requests] == [
        "/v1/schema/A/shards",
        "/v1/schema/B/shards?tenant=x",
        "/v1/schema/B/shards?tenant=y",
    ]
    batch.empty_objects()


@dataclasses.dataclass
class Row:
    n: int


@attrs.define
class Item:
    n: int


class Frame:
    """As much of a dataframe of pandas as an import needs."""

    columns = ["n", "text"]

    def itertuples(self, index, name):
        return iter([(np.int64(1), "a"), (np.int64(2), float("nan"))])


@pytest.mark.parametrize(
    ("objects", "properties"),
    [
        ([{"n": 1}, {"n": 2}], [{"n": 1}, {"n": 2}]),
        (({"n": n} for n in (1, 2)), [{"n": 1}, {"n": 2}]),
        ([Row(1), Item(2)], [{"n": 1}, {"n": 2}]),
        (Frame(), [{"n": 1, "text": "a"}, {"n": 2}]),
    ],
)
def test_what_can_be_imported(objects, properties):
    client, server = storing()

    result = client.batch.import_objects(objects, "article")

    assert [item["properties"] for item in items_of(server.requests[0])] == properties
    assert (result.read, result.stored, result.refused, result.failed) == (2, 2, [], [])
    assert client.batch.snapshot().added == 0


def test_an_import_takes_uuid_and_vector_from_keys_or_functions():
    client, server = storing()
    rows = [{"isbn": ID, "title": "a", "embedding": np.array([0.5, 1])}]

    client.batch.import_objects(rows, "Book", uuid="isbn", vector="embedding", tenant="t")
    client.batch.import_objects(rows, "Book", uuid=lambda row: OTHER, vector=lambda row: row["embedding"] * 2)

    first, second = (items_of(request)[0] for request in server.requests)
    assert first == {"class": "Book", "properties": {"title": "a"}, "id": ID, "vector": [0.5, 1], "tenant": "t"}
    assert (second["id"], second["vector"]) == (OTHER, [1, 2])
    assert "isbn" in rows[0]


def test_uuids_of_the_content_stay_the_same():
    client, server = storing()
    rows = [{"a": 1, "b": "x"}, {"b": "x", "a": 1}, {"a": 2, "b": "x"}]

    client.batch.import_objects(rows, "Book", uuid="content")
    client.batch.import_objects(rows, "Book", uuid="content", tenant="t")

    first, second = ([item["id"] for item in items_of(request)] for request in server.requests)
    assert first[0] == first[1] != first[2]
    assert not set(first) & set(second)


@pytest.mark.filterwarnings("ignore:.*of the batch were not stored")
def test_an_import_names_what_was_refused_and_what_failed():
    client, _ = client_by(lambda request: httpx.Response(200, json=[LOST] + [LOST | {"result": {"status": "SUCCESS"}}]))
    client.batch.configure(callback=None)
    rows = [{"n": 1}, {"n": float("nan")}, 5, {"n": 2}]

    result = client.batch.import_objects(rows, "Book", progress=False)

    assert (result.read, result.stored, result.number_errors) == (4, 1, 3)
    assert [item.index for item in result.refused] == [1, 2]
    assert "nan can't be sent" in result.refused[0].reason
    assert [item.item["properties"] for item in result.failed] == [{"n": 1}]


def test_an_error_of_the_iterable_goes_through():
    client, server = storing()

    def rows():
        yield {"n": 1}
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        client.batch.import_objects(rows(), "Book")
    assert len(server.requests) == 1


class Terminal(io.StringIO):
    def isatty(self):
        return True


def test_progress_is_shown_on_a_terminal_only(monkeypatch):
    shown = []
    for stream, wanted in [(Terminal(), None), (Terminal(), False), (io.StringIO(), None), (io.StringIO(), True)]:
        monkeypatch.setattr(sys, "stderr", stream)
        with progress_display("Importing Book", 2, wanted=wanted) as advance:
            advance()
            advance()
        shown.append("Importing Book" in stream.getvalue())

    assert shown == [True, False, False, True]


def test_progress_without_rich(monkeypatch):
    monkeypatch.setitem(sys.modules, "rich.console", None)
    monkeypatch.setattr(sys, "stderr", Terminal())

    with progress_display("Importing", None, wanted=None) as advance:
        advance()
    with pytest.raises(ImportError, match=r"weaviate-typed\[progress\]"), progress_display("x", 1, wanted=True):
        pass


def test_a_batch_that_is_used_after_its_block_warns_and_works():
    client, server = storing()
    with client.batch(batch_size=2, dynamic=False) as batch:
        add_many(batch, 1)

    add_many(batch, 1)
    with pytest.warns(RuntimeWarning, match="shut down"):
        add_many(batch, 1)
    add_many(batch, 2)
    client.batch.shutdown()
    client.batch.start()
    add_many(batch, 2)

    assert len(server.requests) == 4


def test_blocks_inside_of_each_other():
    client, server = storing()
    with client.batch(batch_size=5, dynamic=False) as outer:
        with outer as inner:
            add_many(inner, 1)
        add_many(outer, 6)

    assert [len(items_of(request)) for request in server.requests] == [1, 5, 1]


def test_failures_that_were_looked_at_are_not_warned_of():
    client, _ = client_by(lambda request: httpx.Response(200, json=[LOST] * len(items_of(request))))

    with client.batch(batch_size=1, dynamic=False, callback=None) as batch:
        add_many(batch, 1)
        assert batch.number_errors == 1
    with client.batch(batch_size=1, dynamic=False, callback=lambda results: None) as batch:
        add_many(batch, 1)
    with pytest.warns(UserWarning, match=r"^2 item"), client.batch(batch_size=1, dynamic=False) as batch:
        add_many(batch, 2)


def test_the_default_callback_prints_errors(capsys):
    client, _ = client_by(lambda request: httpx.Response(200, json=[LOST] * len(items_of(request))))

    with pytest.warns(UserWarning), client.batch as batch:
        add_many(batch, 1)

    assert capsys.readouterr().out == "{'error': [{'message': 'no such class'}]}\n"


def test_nothing_is_sent_by_itself_when_sent_by_hand():
    client, server = storing()
    batch = client.batch.configure(None, dynamic=False)
    add_many(batch, 500)
    batch.add_reference(ID, "A", "by", OTHER, "B")
    assert server.requests == []
    seen = []
    batch.configure(None, dynamic=False, callback=seen.append)

    with pytest.warns(DeprecationWarning, match="Dep002"):
        assert len(batch.create_objects()) == 500
    with pytest.warns(DeprecationWarning, match="Dep002"):
        assert batch.create_references() == [{"result": {"status": "SUCCESS"}}]

    assert len(server.requests) == 2
    assert [len(results) for results in seen] == [500, 1]
    assert (batch.create_objects(), batch.create_references()) == ([], [])


def test_creating_by_hand_raises_what_went_wrong_and_names_it():
    client, _ = client_by(lambda _: httpx.Response(422, json={}))
    batch = client.batch.configure(None, dynamic=False)
    add_many(batch, 2)

    with pytest.warns(DeprecationWarning), pytest.raises(UnexpectedStatusCodeException):
        batch.create_objects()
    assert len(batch.failed_objects) == 2


def test_v3_s_names_are_where_they_were():
    from weaviate.batch.crud_batch import Batch as TheBatch
    from weaviate.batch.crud_batch import BatchResponse, WeaviateErrorRetryConf

    assert TheBatch is Batch
    assert typing.get_origin(BatchResponse) is list
    assert {Shard("A"), Shard("A"), Shard("A", "t")} == {Shard("A"), Shard("A", "t")}
    assert WeaviateErrorRetryConf().number_retries == 3


def test_nodes_are_asked_now_and_then_and_no_more_once_they_refuse():
    asked = []

    def handle(request):
        if request.url.path == "/v1/nodes":
            asked.append(request)
            return httpx.Response(403)
        return store_all(request)

    client, _ = client_by(handle)
    clock = Clock()
    batch = client.batch.configure(1)
    batch._engine.clock = clock
    batch._engine._polled_at = clock()
    for _ in range(5):
        add_many(batch, batch.recommended_num_objects)
        clock.sleep(3)

    assert len(asked) == 1


@pytest.mark.parametrize(
    ("method", "arguments"),
    [
        ("__init__", "connection"),
        ("configure", "batch_size creation_time timeout_retries connection_error_retries weaviate_error_retries callback "
         "dynamic num_workers consistency_level"),
        ("add_data_object", "data_object class_name uuid vector tenant"),
        ("add_reference", "from_object_uuid from_object_class_name from_property_name to_object_uuid "
         "to_object_class_name tenant"),
        ("delete_objects", "class_name where output dry_run tenant"),
        ("wait_for_vector_indexing", "shards how_many_failures"),
        ("pop_object", "index"),
        ("pop_reference", "index"),
        *((name, "") for name in ("create_objects", "create_references", "start", "shutdown", "num_objects")),
    ],
)  # fmt: skip
def test_positional_arguments_are_v3_s(method, arguments):
    parameters = list(inspect.signature(getattr(Batch, method)).parameters.values())[1:]
    assert [one.name for one in parameters if one.kind is not one.KEYWORD_ONLY] == arguments.split()
