"""Each fault that a server or a network has, and what becomes of a batch that meets it."""

import json
import socket

import pytest

from tests.unit.batch.fault_server import FaultServer
from tests.unit.connect.loopback import Loopback, raw, reset, respond
from tests.unit.support import Clock, connection_over
from weaviate import WeaviateErrorRetryConf
from weaviate.batch import Batch
from weaviate.batch.engine import Engine, Job
from weaviate.batch.settings import BatchSettings
from weaviate.config import Retry
from weaviate.connect.http import HttpTransport
from weaviate.connect.url import ServerUrl
from weaviate.exceptions import (
    ResponseCannotBeDecodedException,
    UnexpectedStatusCodeException,
    WeaviateConnectionError,
    WeaviateTimeoutError,
)

IDS = [f"00000000-0000-0000-0000-00000000000{digit}" for digit in range(9)]
ERRORS = (UnexpectedStatusCodeException, ResponseCannotBeDecodedException, WeaviateConnectionError)


class Setting:
    """A batch on a server that fails as it is told to, with waits that take no time."""

    def __init__(self, server=None, *, retry=Retry(), **settings):
        self.server = server or FaultServer()
        self.clock = Clock()
        connection = connection_over(self.server, clock=self.clock, retry=retry)
        self.batch = Batch(connection)
        self.batch._engine = Engine(
            connection,
            BatchSettings(**{"creation_time": 2.0, "batch_size": 100, "dynamic": False, "callback": None} | settings),
            clock=self.clock,
            sleep=self.clock.sleep,
            now=self.clock,
            jitter=lambda: 0.0,
        )

    def add(self, *uuids, tenant=None):
        for uuid in uuids:
            self.batch.add_data_object({"n": 1}, "Article", uuid, tenant=tenant)

    def refer(self, source, target, tenant=None):
        self.batch.add_reference(source, "Article", "by", target, "Article", tenant)

    @property
    def sent(self):
        return [[item.get("id") or item["from"] for item in items] for items in self.server.batches]


@pytest.mark.parametrize(
    ("fault", "waits"),
    [
        *((fault, [2.0]) for fault in ("500", "502 html", "reset", "reset stored", "refused", "empty", "empty stored")),
        *((fault, [2.0]) for fault in ("no list", "cut json", "timeout", "timeout stored")),
        *((fault, [7.0]) for fault in ("503", "503 stored", "429")),
        *((fault, [2.0]) for fault in ("short", "short stored")),
    ],
)
def test_what_may_pass_is_waited_out_and_everything_is_stored(fault, waits):
    setting = Setting()
    setting.server.plan.append(fault)

    setting.add(*IDS, tenant="a")
    assert setting.batch.flush() == 0

    assert {key[1:] for key in setting.server.objects} == {("a", uuid) for uuid in IDS}
    assert setting.batch.snapshot().stored == 9
    assert setting.clock.slept == waits


def test_only_what_an_answer_leaves_out_is_sent_again():
    setting = Setting()
    setting.server.plan.append("short")

    setting.add(*IDS[:4])
    setting.batch.flush()

    assert setting.sent == [IDS[:4], IDS[3:4]]


def test_waits_grow_and_end_with_the_retries():
    setting = Setting()
    setting.server.plan.extend(["500"] * 9)

    setting.add(*IDS[:2])
    with pytest.raises(UnexpectedStatusCodeException) as caught:
        setting.batch.flush()

    assert caught.value.status_code == 500
    assert setting.clock.slept == [2.0, 4.0, 8.0]
    assert [(item.uuid, item.attempts, item.status, item.stored) for item in setting.batch.failed_objects] == [
        (uuid, 4, 500, None) for uuid in IDS[:2]
    ]


@pytest.mark.parametrize(
    ("settings", "fault", "tries"),
    [
        ({"timeout_retries": 1, "connection_error_retries": 5}, "timeout", 2),
        ({"timeout_retries": 5, "connection_error_retries": 1}, "reset", 2),
        ({"timeout_retries": 0, "connection_error_retries": 0}, "503", 1),
    ],
)
def test_time_outs_and_other_errors_have_retries_of_their_own(settings, fault, tries):
    setting = Setting(**settings)
    setting.server.plan.extend([fault] * 20)

    setting.add(IDS[0])
    with pytest.raises(ERRORS):
        setting.batch.flush()

    assert len(setting.server.batches) == tries


def test_without_retries_of_the_client_there_are_none_of_the_batch():
    setting = Setting(retry=None)
    setting.server.plan.append("503")

    setting.add(IDS[0])
    with pytest.raises(UnexpectedStatusCodeException):
        setting.batch.flush()
    assert len(setting.server.batches) == 1


def test_a_server_that_asks_for_too_long_a_wait_is_not_waited_for():
    setting = Setting()
    setting.server._batch = lambda items, request: respond_later()

    def respond_later():
        from weaviate.connect import Response

        return Response(429, {"retry-after": "100000"}, b"")

    setting.add(IDS[0])
    with pytest.raises(UnexpectedStatusCodeException):
        setting.batch.flush()
    assert setting.clock.slept == []
    assert setting.batch.failed_objects[0].stored is False


def test_the_budget_of_retries_ends_a_storm():
    setting = Setting(batch_size=1, connection_error_retries=10, raise_on_error=False, retry=Retry(budget=1))
    setting.server.plan.extend(["500"] * 100)

    for uuid in IDS[:5]:
        with pytest.raises(UnexpectedStatusCodeException):
            setting.add(uuid)

    assert len(setting.clock.slept) == 10 + 3
    assert len(setting.server.batches) == 5 + 13


@pytest.mark.parametrize("fault", ["422", "400", "401"])
def test_what_is_refused_is_named_and_not_sent_again(fault):
    setting = Setting()
    setting.server.plan.append(fault)

    setting.add(*IDS[:2])
    with pytest.raises(UnexpectedStatusCodeException):
        setting.batch.flush()

    assert [(item.status, item.stored) for item in setting.batch.failed_objects] == [(int(fault), False)] * 2
    assert setting.clock.slept == []


def test_too_large_a_request_is_split_by_bytes_until_it_is_taken():
    setting = Setting(FaultServer(most_bytes=250))

    setting.add(*IDS)
    setting.batch.flush()

    assert {key[2] for key in setting.server.objects} == set(IDS)
    assert [uuid for batch in setting.sent if len(batch) <= 2 for uuid in batch] == IDS
    assert setting.batch.number_errors == 0


def test_one_object_that_is_too_large_is_named():
    setting = Setting(FaultServer(most_bytes=250))

    setting.add(IDS[0])
    setting.batch.add_data_object({"text": "x" * 300}, "Article", IDS[1])
    setting.add(IDS[2])
    with pytest.raises(UnexpectedStatusCodeException, match="413"):
        setting.batch.flush()

    assert [(item.uuid, item.status) for item in setting.batch.failed_objects] == [(IDS[1], 413)]
    assert {key[2] for key in setting.server.objects} == {IDS[0], IDS[2]}


def test_after_a_time_out_only_what_is_missing_is_sent_again():
    setting = Setting()
    setting.server.plan.append("timeout stored")

    setting.add(*IDS[:3], tenant="a")
    setting.batch.flush()

    assert len(setting.server.batches) == 1
    assert setting.server.lines[1:] == [f"GET /v1/objects/Article/{uuid}?tenant=a" for uuid in IDS[:3]]
    assert setting.batch.snapshot().stored == 3


@pytest.mark.parametrize("fault", ["timeout stored", "reset stored", "503 stored", "empty stored", "cut json"])
def test_a_reference_is_looked_for_at_its_source_before_it_is_sent_again(fault):
    setting = Setting()
    setting.add(*IDS[:2], tenant="a")
    setting.batch.flush()
    setting.server.plan.append(fault)

    setting.refer(IDS[0], IDS[1], "a")
    setting.refer(IDS[0], IDS[1], "a")
    setting.refer(IDS[1], IDS[0], "a")
    setting.batch.flush()

    assert dict(setting.server.references) == {
        ("Article", "a", IDS[0], "by", f"weaviate://localhost/Article/{IDS[1]}"): 2,
        ("Article", "a", IDS[1], "by", f"weaviate://localhost/Article/{IDS[0]}"): 1,
    }
    assert setting.batch.snapshot().stored == 5


def test_references_of_objects_that_failed_are_named_and_not_sent():
    setting = Setting()
    setting.server.plan.append("items fail")

    setting.add(*IDS[:3])
    setting.refer(IDS[0], IDS[1])
    setting.refer(IDS[1], IDS[0])
    setting.refer(IDS[1], IDS[2])
    setting.batch.flush()

    assert [item.reason for item in setting.batch.failed_references] == [
        f"not sent, because Article {IDS[0]} was not stored"
    ] * 2
    assert len(setting.server.batches[1]) == 1


def test_an_object_that_is_stored_at_last_may_be_referred_to():
    setting = Setting()
    setting.server.plan.append("items fail")
    setting.add(IDS[0])
    setting.batch.flush()

    setting.add(IDS[0], IDS[1])
    setting.refer(IDS[1], IDS[0])
    setting.batch.flush()

    assert setting.batch.failed_references == []


def test_items_that_fail_are_sent_again_at_once_as_often_as_was_said():
    conf = WeaviateErrorRetryConf(2, errors_to_include=["read-only"])
    seen = []
    setting = Setting(weaviate_error_retries=conf, callback=seen.append)
    setting.server.plan.extend(["items fail"] * 5)

    setting.add(*IDS[:3], tenant="a")
    setting.batch.flush()

    assert setting.sent == [IDS[:3], IDS[:1], IDS[:1]]
    assert setting.clock.slept == []
    assert [(item.uuid, item.tenant, item.attempts) for item in setting.batch.failed_objects] == [(IDS[0], "a", 3)]
    assert [[item["result"]["status"] for item in results] for results in seen] == [["SUCCESS"] * 2, ["FAILED"]]


def test_an_item_that_failed_does_not_come_after_a_later_one_of_its_uuid():
    setting = Setting(weaviate_error_retries=WeaviateErrorRetryConf())
    setting.server.plan.append("items fail")

    setting.batch.add_data_object({"n": 1}, "Article", IDS[0])
    setting.batch.add_data_object({"n": 2}, "Article", IDS[0])
    setting.batch.flush()

    assert setting.server.objects["Article", None, IDS[0]]["properties"] == {"n": 2}
    assert len(setting.batch.failed_objects) == 1


def test_a_flush_that_has_no_time_left_says_what_is_left_and_the_next_goes_on():
    setting = Setting()
    setting.server.plan.extend(["503"] * 2)
    setting.add(*IDS[:3])

    assert setting.batch.flush(timeout=5) == 3
    assert setting.batch.snapshot().pending == 3
    assert setting.clock.slept == [5.0]

    assert setting.batch.flush() == 0
    assert setting.batch.snapshot().stored == 3


def test_a_time_out_without_an_answer_to_the_question_is_sent_again():
    setting = Setting()
    setting.server.plan.append("timeout stored")
    setting.server._object = lambda key: (_ for _ in ()).throw(WeaviateTimeoutError("no"))

    setting.add(IDS[0])
    setting.batch.flush()

    assert len(setting.server.batches) == 2
    assert setting.batch.snapshot().stored == 1


def test_results_of_objects_created_by_hand_are_there_after_a_time_out():
    setting = Setting(batch_size=None)
    setting.server.plan.append("timeout stored")

    setting.add(*IDS[:2])
    with pytest.warns(DeprecationWarning, match="Dep002"):
        results = setting.batch.create_objects()

    assert [(item["id"], item["result"]) for item in results] == [(uuid, {"status": "SUCCESS"}) for uuid in IDS[:2]]


def stored(exchange):
    items = json.loads(exchange.body)["objects"]
    return respond(json.dumps([{"result": {"status": "SUCCESS"}}] * len(items)).encode())(exchange)


CUT = b"HTTP/1.1 200 OK\r\ncontent-length: 500\r\n\r\n[{"


@pytest.mark.parametrize(
    "behaviour",
    [
        reset,
        raw(CUT),
        raw(b""),
        raw(b"no http\r\n\r\n"),
        respond(b"[", 200),
        respond(b"", 200),
        respond(b"<html>", 502),
        respond(b"", 503, ["retry-after: 3"]),
        respond(b"", 429, ["retry-after: nan"]),
        respond(b"", 429, ["retry-after: -1"]),
        respond(b"", 425),
        respond(b"", 408, close=True),
    ],
)
def test_on_a_real_socket_nothing_is_lost(behaviour):
    with Loopback(behaviour, stored) as server:
        transport = HttpTransport(ServerUrl.parse(server.url))
        setting = Setting(transport)

        setting.add(*IDS)
        setting.batch.flush()
        transport.close()

    assert len(server.exchanges) == 2
    assert json.loads(server.exchanges[0].body or b"0") == json.loads(server.exchanges[1].body)
    assert setting.batch.snapshot().stored == 9


def test_an_early_413_is_read_and_the_request_is_split():
    def too_large(exchange):
        return respond(b"", 413, close=True)(exchange)

    with Loopback(too_large, stored) as server:
        transport = HttpTransport(ServerUrl.parse(server.url))
        setting = Setting(transport)
        setting.add(*IDS[:4])
        setting.batch.flush()
        transport.close()

    assert [len(json.loads(exchange.body)["objects"]) for exchange in server.exchanges] == [4, 2, 2]
    assert setting.batch.snapshot().stored == 4


def test_what_no_server_took_is_named_as_not_stored():
    with socket.socket() as nobody:
        nobody.bind(("127.0.0.1", 0))  # and does not listen
        url = ServerUrl.parse(f"http://127.0.0.1:{nobody.getsockname()[1]}", "the server")
        setting = Setting(HttpTransport(url), connection_error_retries=0)
        setting.add(IDS[0])

        with pytest.raises(WeaviateConnectionError):
            setting.batch.flush()

    assert [item.stored for item in setting.batch.failed_objects] == [False]


def test_what_was_given_up_is_not_sent_when_its_turn_comes_at_last():
    setting = Setting(batch_size=None)
    engine = setting.batch._engine
    setting.add(IDS[0])
    with engine.queue.changed:
        taken = engine.queue.take_locked("object", 1, 10**6)

    engine.give_up("the block was left")
    engine.carry_out(Job("object", taken))

    assert setting.sent == []
    assert [item.stored for item in setting.batch.failed_objects] == [None]
