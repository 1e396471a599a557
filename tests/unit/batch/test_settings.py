"""v3's settings, their rules, and the sizes of requests that follow from them."""

import pytest

from tests.unit.support import Clock, answer, connection_over, ScriptedTransport
from weaviate import ConsistencyLevel, WeaviateErrorRetryConf
from weaviate.batch import Batch
from weaviate.batch.settings import BatchSettings
from weaviate.batch.sizing import MOST_ITEMS, Sizer, seconds_queued
from weaviate.util import check_batch_result

ID = "6f1c3e8a-3c1d-4d7e-9f6a-2b8a8d5e4c11"


def batch_over(transport=None, timeout=(2, 60)):
    return Batch(connection_over(transport or ScriptedTransport(), clock=Clock(), timeout=timeout))


def test_what_v3_begins_with():
    batch = batch_over()

    assert (batch.batch_size, batch.dynamic, batch.creation_time) == (50, True, 2.0)
    assert (batch.timeout_retries, batch.connection_error_retries, batch.consistency_level) == (3, 3, None)
    assert (batch.recommended_num_objects, batch.recommended_num_references) == (50, 50)
    assert batch._engine.settings.callback is check_batch_result
    assert (batch.shape, batch.is_empty_objects(), batch.is_empty_references()) == ((0, 0), True, True)
    assert batch_over(timeout=(2, 5)).creation_time == 0.5


@pytest.mark.parametrize(
    ("arguments", "error"),
    [
        *(
            ({name: value}, TypeError)
            for name in ("batch_size", "num_workers", "timeout_retries")
            for value in (1.5, "1", True)
        ),
        *(({name: 0}, ValueError) for name in ("batch_size", "num_workers", "creation_time", "max_bytes")),
        *(({name: -1}, ValueError) for name in ("timeout_retries", "connection_error_retries", "creation_time")),
        ({"creation_time": "1"}, TypeError),
        ({"creation_time": True}, TypeError),
        ({"creation_time": float("nan")}, ValueError),
        ({"dynamic": 1}, TypeError),
        ({"raise_on_error": "no"}, TypeError),
        ({"batch_size": None}, TypeError),
        ({"callback": "print"}, TypeError),
        ({"weaviate_error_retries": 3}, TypeError),
        ({"consistency_level": "SOME"}, ValueError),
    ],
)
def test_refused_settings_leave_everything_as_it_was(arguments, error):
    batch = batch_over().configure(7, dynamic=False)

    with pytest.raises(error):
        batch.configure(**arguments)
    assert (batch.batch_size, batch.dynamic) == (7, False)


@pytest.mark.parametrize(
    ("arguments", "error"),
    [
        ({"number_retries": 0}, ValueError),
        ({"number_retries": True}, TypeError),
        ({"number_retries": 1.0}, TypeError),
        ({"errors_to_include": ["a"], "errors_to_exclude": ["b"]}, ValueError),
        ({"errors_to_include": []}, ValueError),
        ({"errors_to_include": "a"}, TypeError),
        ({"errors_to_exclude": [1]}, TypeError),
    ],
)
def test_refused_retries_of_errors(arguments, error):
    with pytest.raises(error):
        WeaviateErrorRetryConf(**arguments)


@pytest.mark.parametrize(
    ("conf", "reason", "admitted"),
    [
        (WeaviateErrorRetryConf(), "anything", True),
        (WeaviateErrorRetryConf(errors_to_include=["only"]), "read-only disk", True),
        (WeaviateErrorRetryConf(errors_to_include=["only"]), "no such class", False),
        (WeaviateErrorRetryConf(errors_to_exclude=["class"]), "no such class", False),
        (WeaviateErrorRetryConf(errors_to_exclude=[]), "no such class", True),
    ],
)
def test_which_errors_are_tried_again(conf, reason, admitted):
    assert conf.admits(reason) is admitted


def test_settings_one_by_one():
    batch = batch_over()

    batch.batch_size = 5
    batch.dynamic = False
    batch.consistency_level = ConsistencyLevel.QUORUM
    batch.timeout_retries, batch.connection_error_retries = 1, 2
    assert (batch.batch_size, batch.dynamic, batch.consistency_level) == (5, False, "QUORUM")
    assert (batch.timeout_retries, batch.connection_error_retries) == (1, 2)

    batch.batch_size = None
    batch.dynamic = True
    assert (batch.dynamic, batch.recommended_num_objects) == (False, None)
    for name, value in (("batch_size", 0), ("timeout_retries", -1), ("creation_time", 0), ("consistency_level", "x")):
        with pytest.raises(ValueError):
            setattr(batch, name, value)


def test_a_smaller_size_sends_what_is_full():
    transport = ScriptedTransport([answer(200, [{"result": {"status": "SUCCESS"}}] * 4)])
    batch = batch_over(transport)
    for _ in range(4):
        batch.add_data_object({}, "Article")

    batch.batch_size = 4

    assert len(transport.requests) == 1
    assert batch.snapshot().stored == 4


def test_items_are_taken_out_again():
    batch = batch_over()
    for number in range(3):
        batch.add_data_object({"n": number}, "Article", vector=[number])
        batch.add_reference(ID, "Article", "by", ID, "Author")

    assert batch.pop_object()["properties"] == {"n": 2}
    assert batch.pop_object(0)["vector"] == [0]
    assert batch.pop_object()["properties"] == {"n": 1}
    assert batch.pop_reference(1)["to"] == f"weaviate://localhost/Author/{ID}"
    assert batch.shape == (0, 2)
    batch.empty_references()
    with pytest.raises(IndexError):
        batch.pop_reference()
    with pytest.raises(IndexError):
        batch.pop_object()
    assert batch.snapshot().added == batch.snapshot().pending == 0


def test_objects_can_be_emptied():
    batch = batch_over()
    batch.add_data_object({}, "Article")

    batch.empty_objects()

    assert (batch.shape, batch.flush()) == ((0, 0), 0)


def sizer_of(**settings):
    return Sizer(BatchSettings(**{"creation_time": 2.0, "batch_size": 50} | settings))


def test_a_fixed_size_stays():
    sizer = sizer_of(dynamic=False)
    sizer.delivered("object", 50, 0.001)
    sizer.failed("object")
    assert sizer.size("object") == 50


@pytest.mark.parametrize(("rate", "rests_at"), [(10, 15), (100, 150), (10**6, MOST_ITEMS), (0.1, 1)])
def test_a_dynamic_size_comes_to_rest_where_a_request_takes_its_time(rate, rests_at):
    sizer = sizer_of()
    for _ in range(60):
        sizer.delivered("object", sizer.size("object"), sizer.size("object") / rate)
    rest = sizer.size("object")

    for _ in range(20):
        sizer.delivered("object", rest, rest / rate)

    assert sizer.size("object") == rest
    assert rest == pytest.approx(rests_at, rel=0.12, abs=1)


def test_a_latency_that_every_request_has_lets_them_grow_to_the_bound():
    sizer = sizer_of()
    for _ in range(30):
        sizer.delivered("object", sizer.size("object"), 0.02 + sizer.size("object") / 10_000)
    assert sizer.size("object") == MOST_ITEMS


def test_trouble_makes_requests_smaller():
    sizer = sizer_of()
    sizer.failed("object")
    assert (sizer.size("object"), sizer.size("reference")) == (25, 50)
    sizer.too_large(1000)
    assert sizer.max_bytes == 500


def test_another_time_rescales():
    batch = batch_over()
    batch.creation_time = 1
    assert (batch.recommended_num_objects, batch.recommended_num_references) == (25, 25)


def test_a_busy_node_makes_requests_smaller_until_it_has_caught_up():
    sizer = sizer_of()
    for _ in range(30):
        sizer.delivered("object", sizer.size("object"), 0.01)
    before = sizer.size("object")

    for _ in range(10):
        sizer.queued(8.0)
    busy = sizer.size("object")
    for _ in range(10):
        sizer.queued(0.5)

    assert before == sizer.size("object") == MOST_ITEMS
    assert busy < MOST_ITEMS


@pytest.mark.parametrize(
    ("response", "seconds"),
    [
        (answer(200, {"nodes": [{"batchStats": {"queueLength": 30, "ratePerSecond": 10}}]}), 3.0),
        (answer(200, {"nodes": [{"batchStats": {"queueLength": 30, "ratePerSecond": 0}}]}), 0.0),
        (answer(200, {"nodes": [{}]}), None),
        (answer(200, {"nodes": []}), None),
        (answer(200, {"nodes": None}), None),
        (answer(200, b""), None),
        (answer(403), None),
        (answer(404), None),
    ],
)
def test_what_nodes_tell(response, seconds):
    connection = connection_over(ScriptedTransport([response]))
    assert connection.run(seconds_queued()) == seconds
