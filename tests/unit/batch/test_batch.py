"""`client.batch`: everything that is added is stored or named, whatever the server and the program do."""

import json
import sys
import threading
import types
import uuid
import warnings
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress

import httpx
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.unit.support import client_by, client_of
from weaviate import ConsistencyLevel
from weaviate.batch.crud_batch import MAX_BYTES
from weaviate.exceptions import (
    BatchError,
    ResponseCannotBeDecodedException,
    UnexpectedStatusCodeException,
    WeaviateConnectionError,
)

ID = "6f1c3e8a-3c1d-4d7e-9f6a-2b8a8d5e4c11"
OTHER = "00000000-0000-0000-0000-00000000000a"
BEACON = "weaviate://localhost"
STORED = {"result": {"status": "SUCCESS"}}
LOST = {"result": {"status": "FAILED", "errors": {"error": [{"message": "no such class"}]}}}


ERRORS = (UnexpectedStatusCodeException, ResponseCannotBeDecodedException, WeaviateConnectionError)
pytestmark = pytest.mark.filterwarnings("ignore:Without to_object_class_name")


def items_of(request):
    body = json.loads(request.content)
    return body if isinstance(body, list) else body["objects"]


def store_all(request):
    return httpx.Response(200, json=[STORED] * len(items_of(request)))


def storing(**arguments):
    return client_by(store_all, **arguments)


def add_many(batch, count, class_name="Article"):
    return [batch.add_data_object({"n": number}, class_name) for number in range(count)]


def test_objects_are_sent_in_v3_s_form():
    client, server = storing()

    with client.batch as batch:
        first = batch.add_data_object({"title": "Tides"}, "article")
        second = batch.add_data_object({}, "Article", ID.upper(), [0.5, 1], "reader")

    assert server.lines == ["POST /v1/batch/objects"]
    assert server.bodies == [
        {
            "fields": ["ALL"],
            "objects": [
                {"class": "Article", "properties": {"title": "Tides"}, "id": first},
                {"class": "Article", "properties": {}, "id": ID, "vector": [0.5, 1], "tenant": "reader"},
            ],
        }
    ]
    assert uuid.UUID(first).version == 4
    assert second == ID


def test_references_are_sent_in_v3_s_form_and_after_the_objects():
    client, server = storing()

    with client.batch as batch:
        batch.add_reference(ID, "article", "hasAuthor", OTHER.upper(), "author", "reader")
        batch.add_reference(uuid.UUID(ID), "Article", "hasAuthor", OTHER)
        batch.add_data_object({}, "Article", ID)

    assert server.lines == ["POST /v1/batch/objects", "POST /v1/batch/references"]
    assert server.bodies[1] == [
        {"from": f"{BEACON}/Article/{ID}/hasAuthor", "to": f"{BEACON}/Author/{OTHER}", "tenant": "reader"},
        {"from": f"{BEACON}/Article/{ID}/hasAuthor", "to": f"{BEACON}/{OTHER}"},
    ]


@pytest.mark.parametrize("level", ["ALL", ConsistencyLevel.ALL])
def test_a_consistency_level_goes_with_every_request(level):
    client, server = storing()

    with client.batch(consistency_level=level) as batch:
        batch.add_data_object({}, "Article", ID)
        batch.add_reference(ID, "Article", "by", OTHER)

    assert server.lines == [
        "POST /v1/batch/objects?consistency_level=ALL",
        "POST /v1/batch/references?consistency_level=ALL",
    ]


@pytest.mark.parametrize(
    ("vector", "sent"),
    [
        (np.array([0.5, 1.5], dtype=np.float32), {"vector": [0.5, 1.5]}),
        ([np.float32(0.5)], {"vector": [0.5]}),
        ((0.5,), {"vector": [0.5]}),
        ({"title": np.array([0.5]), "tokens": [[0.5], [1.5]]}, {"vectors": {"title": [0.5], "tokens": [[0.5], [1.5]]}}),
    ],
)
def test_vectors_of_all_kinds(vector, sent):
    client, server = storing()

    with client.batch as batch:
        batch.add_data_object({}, "Article", ID, vector)

    assert server.bodies[0]["objects"] == [{"class": "Article", "properties": {}, "id": ID, **sent}]


def test_later_changes_by_the_caller_don_t_matter():
    client, server = storing()
    properties, vector = {"tags": ["a"]}, np.array([0.5, 1.5])

    with client.batch as batch:
        batch.add_data_object(properties, "Article", ID, vector)
        properties["tags"].append("b")
        vector[0] = 9
        batch.add_data_object(types.MappingProxyType(properties), "Article", OTHER, vector)

    assert [item["properties"]["tags"] for item in server.bodies[0]["objects"]] == [["a"], ["a", "b"]]
    assert [item["vector"] for item in server.bodies[0]["objects"]] == [[0.5, 1.5], [9, 1.5]]


@pytest.mark.parametrize(
    ("arguments", "error", "message"),
    [
        ((None, "Article"), TypeError, "dict"),
        (("tides.json", "Article"), TypeError, "dict"),
        (({}, ""), ValueError, "class_name is empty"),
        (({}, 5), TypeError, "class_name must be str"),
        (({}, "Article", "x"), ValueError, "no uuid"),
        (({}, "Article", None, [float("nan")]), ValueError, r"vector\[0\] is nan"),
        (({}, "Article", None, np.ones((2, 2, 2))), TypeError, "vector"),
        (({"score": float("nan")}, "Article", ID), ValueError, rf"object {ID}\.properties\.score: nan"),
        (({"made": {1, 2}}, "Article", ID), TypeError, rf"object {ID}\.properties\.made: .*set"),
    ],
)
def test_a_bad_object_is_refused_when_it_is_added_and_the_others_are_sent(arguments, error, message):
    client, server = storing()

    with client.batch as batch:
        add_many(batch, 2)
        with pytest.raises(error, match=message):
            batch.add_data_object(*arguments)
        add_many(batch, 1)

    assert len(server.bodies[0]["objects"]) == 3
    assert batch.snapshot().added == batch.snapshot().stored == 3


@pytest.mark.parametrize(
    ("arguments", "error"),
    [
        (("x", "Article", "by", OTHER), ValueError),
        ((ID, "", "by", OTHER), ValueError),
        ((ID, None, "by", OTHER), TypeError),
        ((ID, "A/B", "by", OTHER), ValueError),
        ((ID, "Article", "by/..", OTHER), ValueError),
        ((ID, "Article", 5, OTHER), TypeError),
        ((ID, "Article", "by", "x"), ValueError),
        ((ID, "Article", "by", OTHER, "A b"), ValueError),
    ],
)
def test_a_bad_reference_is_refused_when_it_is_added(arguments, error):
    client, _ = storing()

    with pytest.raises(error):
        client.batch.add_reference(*arguments)
    assert client.batch.snapshot().added == 0


def test_full_batches_are_sent_at_once_and_the_rest_at_the_end():
    client, server = storing()

    with client.batch(batch_size=3, dynamic=False) as batch:
        counts = []
        for _ in range(7):
            add_many(batch, 1)
            counts.append((len(server.requests), batch.num_objects()))

    assert counts == [(0, 1), (0, 2), (1, 0), (1, 1), (1, 2), (2, 0), (2, 1)]
    assert [len(body["objects"]) for body in server.bodies] == [3, 3, 1]


def test_objects_and_references_fill_a_batch_together():
    client, server = storing()
    batch = client.batch.configure(3, dynamic=False)

    batch.add_reference(ID, "Article", "by", OTHER)
    batch.add_data_object({}, "Article", ID)
    assert (batch.num_objects(), batch.num_references(), server.lines) == (1, 1, [])
    batch.add_reference(ID, "Article", "by", OTHER)

    assert server.lines == ["POST /v1/batch/objects"]
    assert (batch.num_objects(), batch.num_references()) == (0, 2)


def test_a_request_holds_so_many_bytes_and_no_more():
    client, server = storing()
    text = "x" * (MAX_BYTES // 4)

    with client.batch as batch:
        for size in (1, 1, 1, 1, 5, 1):
            batch.add_data_object({"text": text * size}, "Article")

    assert [len(body["objects"]) for body in server.bodies] == [3, 1, 1, 1]


def test_outside_of_a_with_block_flush_sends_the_rest():
    client, server = storing()
    client.batch.configure(batch_size=10)

    add_many(client.batch, 4)
    client.batch.flush()
    client.batch.flush()

    assert len(server.requests) == 1
    assert client.batch.num_objects() == 0


@pytest.mark.parametrize(
    ("arguments", "error"),
    [
        ({"batch_size": 0}, ValueError),
        ({"batch_size": -1}, ValueError),
        ({"batch_size": 1.5}, TypeError),
        ({"batch_size": True}, TypeError),
        ({"batch_size": "50"}, TypeError),
        ({"consistency_level": "SOME"}, ValueError),
    ],
)
def test_refused_settings(arguments, error):
    client, _ = storing()

    with pytest.raises(error):
        client.batch.configure(**arguments)


def test_every_call_of_configure_sets_all_settings():
    client, server = storing()
    seen = []
    client.batch.configure(1, callback=seen.append, consistency_level="ONE", raise_on_error=True)

    assert client.batch.configure() is client.batch
    add_many(client.batch, 49)
    assert server.requests == []
    add_many(client.batch, 1)

    assert server.lines == ["POST /v1/batch/objects"]
    assert seen == []


def test_errors_of_items_are_named():
    client, _ = client_of(httpx.Response(200, json=[STORED, LOST, STORED]))

    with pytest.warns(UserWarning, match=r"^1 item\(s\) of the batch were not stored: see batch.failed_objects"):
        with client.batch as batch:
            uuids = add_many(batch, 3)

    (failed,) = batch.failed_objects
    assert (failed.uuid, failed.reason, failed.stored, failed.status, failed.attempts) == (
        uuids[1],
        "no such class",
        False,
        200,
        1,
    )
    assert failed.item == {"class": "Article", "properties": {"n": 1}, "id": uuids[1]}
    assert batch.failed_references == []
    assert batch.number_errors == 1
    counts = batch.snapshot()
    assert (counts.added, counts.stored, counts.failed) == (3, 2, 1)


def test_errors_of_references_are_named():
    client, _ = client_of(httpx.Response(200, json=[LOST]))

    with pytest.warns(UserWarning, match=r"1 item\(s\)"), client.batch as batch:
        batch.add_reference(ID, "Article", "by", OTHER, tenant="reader")

    (failed,) = batch.failed_references
    assert (failed.kind, failed.class_name, failed.uuid, failed.tenant) == ("reference", "Article", ID, "reader")
    assert failed.item["to"] == f"{BEACON}/{OTHER}"
    assert batch.failed_objects == []


UNKNOWN = [
    httpx.Response(200, content=b""),
    httpx.Response(200, json={"error": [{"message": "no"}]}),
    httpx.Response(200, json=[]),
    httpx.Response(200, json=[None, None]),
    httpx.Response(200, content=b"<html>"),
    httpx.Response(500, json={"error": [{"message": "panic"}]}),
    httpx.Response(502, content=b"<html>"),
    httpx.Response(503),
    httpx.ReadTimeout("slow"),
    httpx.RemoteProtocolError("cut"),
]
REFUSED = [httpx.Response(status, json={"error": []}) for status in (400, 401, 403, 413, 422, 429)]


@pytest.mark.parametrize(
    ("reply", "stored"),
    [*((reply, None) for reply in UNKNOWN), *((reply, False) for reply in [*REFUSED, httpx.ConnectError("refused")])],
    ids=str,
)
def test_a_batch_that_is_lost_as_a_whole_names_every_item_and_the_next_is_sent(reply, stored):
    client, server = client_by(lambda request: store_all(request) if uuids else lose(request))
    uuids = []

    def lose(_):
        if isinstance(reply, Exception):
            raise reply
        return httpx.Response(reply.status_code, content=reply.content)

    with client.batch(batch_size=2, dynamic=False) as batch:
        batch.add_data_object({}, "Article", ID)
        with pytest.raises(ERRORS):
            batch.add_data_object({}, "Article", OTHER)
        uuids += [ID, OTHER]
        add_many(batch, 2)
        assert batch.number_errors == 2

    assert [item.uuid for item in batch.failed_objects] == uuids[:2]
    assert [item.stored for item in batch.failed_objects] == [stored, stored]
    assert all(item.reason for item in batch.failed_objects)
    counts = batch.snapshot()
    assert (counts.added, counts.stored, counts.pending, counts.sent) == (4, 2, 0, 0)
    assert counts.failed + counts.unknown == 2


def test_a_reason_tells_what_happened():
    client, _ = client_of(httpx.ConnectError("refused"))

    with pytest.raises(WeaviateConnectionError), client.batch as batch:
        add_many(batch, 1)

    assert "POST /batch/objects from http://weaviate.test: refused" in batch.failed_objects[0].reason


def test_an_answer_that_is_too_large_leaves_the_items_unknown():
    from tests.unit.connect.loopback import Loopback, respond
    from weaviate import AuthApiKey, Client, Config

    def reply(exchange):
        body = b"[" + b"{}," * 1000 + b"{}]" if b"POST" in exchange.head else b'{"version":"1.39.0"}'
        return respond(body)(exchange)

    with (
        Loopback(reply) as server,
        Client(server.url, AuthApiKey("k"), additional_config=Config(max_response_bytes=100)) as client,
    ):
        with pytest.raises(ResponseCannotBeDecodedException), client.batch as batch:
            add_many(batch, 2)

    assert [item.stored for item in batch.failed_objects] == [None, None]
    assert "max_response_bytes" in batch.failed_objects[0].reason


def test_the_warning_points_at_the_with_block():
    client, _ = client_of(httpx.Response(200, json=[LOST]))

    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        with client.batch as batch:
            add_many(batch, 1)

    assert [warning.filename for warning in caught] == [__file__]


def test_a_batch_without_errors_warns_of_nothing():
    client, _ = storing()

    with client.batch as batch:
        add_many(batch, 3)

    assert batch.number_errors == 0


def test_errors_are_raised_at_the_end_where_that_is_wanted():
    client, server = client_by(lambda request: httpx.Response(200, json=[LOST] * len(items_of(request))))

    with pytest.raises(BatchError, match=r"^5 item\(s\) of the batch failed, first: no such class$") as caught:
        with client.batch(batch_size=2, dynamic=False, raise_on_error=True) as batch:
            uuids = add_many(batch, 4)
            batch.add_reference(OTHER, "Article", "by", ID)

    assert [item.kind for item in caught.value.failed] == ["object"] * 4 + ["reference"]
    assert [item.uuid for item in caught.value.failed] == [*uuids, OTHER]
    assert len(server.requests) == 3


def test_the_errors_of_one_block_are_not_those_of_the_next():
    client, _ = client_by(lambda request: httpx.Response(200, json=answers.pop(0)))
    answers = [[LOST], [STORED], [LOST]]

    with pytest.raises(BatchError), client.batch(raise_on_error=True) as batch:
        add_many(batch, 1)
    with batch:
        add_many(batch, 1)
    with pytest.raises(BatchError) as caught, batch:
        (third,) = add_many(batch, 1)

    assert [item.uuid for item in caught.value.failed] == [third]
    assert batch.number_errors == 2


def test_an_exception_in_the_block_is_the_one_that_is_raised_and_the_rest_is_sent():
    client, server = client_by(lambda request: httpx.Response(500))

    with pytest.raises(ZeroDivisionError), client.batch(raise_on_error=True) as batch:
        add_many(batch, 2)
        raise ZeroDivisionError

    assert len(server.requests) == 1
    assert len(batch.failed_objects) == 2


@pytest.mark.parametrize("interruption", [KeyboardInterrupt, SystemExit, MemoryError])
def test_an_interruption_while_sending_puts_the_items_back(interruption):
    client, server = client_by(lambda request: lines.pop(0)(request))

    def interrupt(_):
        raise interruption

    lines = [interrupt, store_all]
    batch = client.batch.configure(batch_size=3, dynamic=False)
    uuids = add_many(batch, 2)
    with pytest.raises(interruption):
        uuids += add_many(batch, 1)
    counts = batch.snapshot()
    assert (counts.added, counts.pending, counts.sent) == (3, 3, 0)

    batch.flush()

    assert [item["id"] for item in items_of(server.requests[-1])][:2] == uuids
    assert server.bodies[0] == server.bodies[1]
    assert batch.snapshot().stored == 3
    assert batch.number_errors == 0


def test_the_callback_gets_the_server_s_list_of_each_request():
    client, _ = client_by(lambda request: httpx.Response(200, json=[{**LOST, "n": 1}, STORED]))
    seen = []

    with client.batch(batch_size=2, dynamic=False, callback=seen.append) as batch:
        add_many(batch, 4)

    assert seen == [[{**LOST, "n": 1}, STORED]] * 2
    assert batch.number_errors == 2


@pytest.mark.parametrize("reply", [httpx.Response(500), httpx.Response(200, content=b""), httpx.ConnectError("x")])
def test_the_callback_is_not_called_without_a_list(reply):
    client, _ = client_of(reply)
    seen = []

    with pytest.raises(ERRORS), client.batch(callback=seen.append) as batch:
        add_many(batch, 1)

    assert seen == []


def test_a_callback_that_raises_changes_nothing_of_what_is_known():
    client, _ = storing()

    def fail(_):
        raise ZeroDivisionError

    batch = client.batch.configure(batch_size=2, dynamic=False, callback=fail)
    with pytest.raises(ZeroDivisionError):
        add_many(batch, 2)

    counts = batch.snapshot()
    assert (counts.added, counts.stored, counts.sent) == (2, 2, 0)


def test_a_callback_may_add_to_the_batch():
    client, server = storing()
    again = ["one more"]

    def add_another(_):
        if again:
            again.pop()
            client.batch.add_data_object({}, "Article", OTHER)

    with client.batch(batch_size=2, dynamic=False, callback=add_another) as batch:
        add_many(batch, 2)

    assert [len(items_of(request)) for request in server.requests] == [2, 1]
    assert batch.snapshot().stored == 3


def test_a_batch_is_used_again_after_a_failure():
    client, _ = client_by(lambda request: lines.pop(0)(request))
    lines = [lambda _: httpx.Response(500), store_all]

    with pytest.raises(UnexpectedStatusCodeException), client.batch as batch:
        add_many(batch, 1)
    with client.batch as batch:
        add_many(batch, 1)

    assert batch.snapshot().stored == 1


def test_objects_with_the_same_uuid_are_sent_in_their_order():
    client, server = storing()

    with client.batch as batch:
        batch.add_data_object({"n": 1}, "Article", ID)
        batch.add_data_object({"n": 2}, "Article", ID)

    assert [item["properties"]["n"] for item in items_of(server.requests[0])] == [1, 2]


@pytest.fixture
def hectic():
    """Threads that are switched all the time."""
    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-5)
    yield
    sys.setswitchinterval(before)


@pytest.mark.usefixtures("hectic")
def test_threads_add_at_once_and_nothing_is_lost_or_sent_twice():
    client, server = storing()
    batch = client.batch.configure(batch_size=7, dynamic=False)

    def add(thread):
        uuids = add_many(batch, 100)
        batch.add_reference(uuids[0], "Article", "by", uuids[1])
        return uuids

    with ThreadPoolExecutor(8) as pool:
        added = [identity for uuids in pool.map(add, range(8)) for identity in uuids]
    batch.flush()

    sent = [item for request in server.requests for item in items_of(request)]
    assert sorted(item["id"] for item in sent if "id" in item) == sorted(added)
    assert sum("from" in item for item in sent) == 8
    counts = batch.snapshot()
    assert (counts.added, counts.stored, counts.pending, counts.sent) == (808, 808, 0, 0)


def test_a_reference_waits_for_the_objects_that_another_thread_is_sending():
    arrived, may_answer = threading.Event(), threading.Event()

    def handle(request):
        if "objects" in request.url.path:
            arrived.set()
            assert may_answer.wait(5)
        return store_all(request)

    client, server = client_by(handle)
    batch = client.batch.configure(batch_size=2, dynamic=False)
    with ThreadPoolExecutor(2) as pool:
        objects = pool.submit(add_many, batch, 2)
        assert arrived.wait(5)
        references = pool.submit(lambda: [batch.add_reference(ID, "Article", "by", OTHER) for _ in range(2)])
        while batch.num_references() < 2:
            assert not references.done()
        assert server.lines == ["POST /v1/batch/objects"]
        may_answer.set()
        objects.result(5)
        references.result(5)

    assert server.lines == ["POST /v1/batch/objects", "POST /v1/batch/references"]


faults = st.sampled_from(["store", "store", "lose some", "short", "empty", "500", "422", "cut", "stored and cut"])
steps = st.lists(st.sampled_from(["object", "object", "object", "reference", "flush"]), max_size=25)


@pytest.mark.filterwarnings("ignore:.*of the batch were not stored")
@given(steps, st.lists(faults, max_size=12), st.integers(1, 5))
@settings(max_examples=60)
def test_whatever_the_server_does_everything_is_stored_or_named(steps, faults, batch_size):
    on_the_server = []
    script = list(faults)

    def handle(request):
        items = [item.get("id") or item["from"] for item in items_of(request)]
        fault = script.pop(0) if script else "store"
        if fault in {"store", "stored and cut"}:
            on_the_server.extend(items)
        if fault == "lose some":
            on_the_server.extend(items[1:])
        if fault in {"cut", "stored and cut"}:
            raise httpx.ReadError("cut")
        if fault in {"500", "422"}:
            return httpx.Response(int(fault))
        results = {"lose some": [LOST] + [STORED] * (len(items) - 1), "short": [], "empty": None}.get(
            fault, [STORED] * len(items)
        )
        return httpx.Response(200, content=b"" if results is None else json.dumps(results).encode())

    client, _ = client_by(handle)
    added = []
    with suppress(*ERRORS), client.batch(batch_size=batch_size, dynamic=False) as batch:
        for number, step in enumerate(steps):
            with suppress(*ERRORS):
                if step == "flush":
                    batch.flush()
                elif step == "object":
                    added.append(str(uuid.UUID(int=number)))
                    batch.add_data_object({}, "Article", added[-1])
                else:
                    added.append(f"{BEACON}/Article/{ID}/by")
                    batch.add_reference(ID, "Article", "by", OTHER)
            counts = batch.snapshot()
            assert counts.added == counts.stored + counts.failed + counts.unknown + counts.pending + counts.sent

    failed = [*batch.failed_objects, *batch.failed_references]
    named = [item.uuid if item.kind == "object" else f"{BEACON}/Article/{ID}/by" for item in failed]
    for identity in added:
        assert identity in on_the_server or identity in named
    refused = [item.uuid for item in failed if item.kind == "object" and item.stored is False]
    assert not set(refused) & set(on_the_server)
    assert batch.snapshot().pending == batch.snapshot().sent == 0
