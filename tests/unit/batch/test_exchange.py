"""Requests of batches, and what any answer at all says of each record."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.unit.support import answer
from weaviate.batch.exchange import error_of, operation_for, read_answer
from weaviate.batch.record import FINAL_STATES, DeliveryRecord, State

STORED = {"result": {"status": "SUCCESS"}}


def failed(*messages):
    return {"result": {"status": "FAILED", "errors": {"error": [{"message": text} for text in messages]}}}


def records(count):
    return [DeliveryRecord(number, "object", "A", f"u{number}", None, b'{"n":%d}' % number) for number in range(count)]


def test_objects_are_joined_and_not_encoded_again():
    operation = operation_for("object", records(3), "ALL")

    assert (operation.method, operation.path) == ("POST", "/batch/objects")
    assert operation.body == b'{"fields":["ALL"],"objects":[{"n":0},{"n":1},{"n":2}]}'
    assert operation.query == {"consistency_level": "ALL"}


def test_references_are_a_list():
    operation = operation_for("reference", records(2), None)

    assert (operation.method, operation.path) == ("POST", "/batch/references")
    assert operation.body == b'[{"n":0},{"n":1}]'
    assert operation.query == {}


@pytest.mark.parametrize(
    ("result", "reason"),
    [
        (STORED, None),
        ({}, None),
        ({"result": None}, None),
        ({"result": {}}, None),
        ({"result": {"errors": None, "status": "SUCCESS"}}, None),
        ({"result": {"errors": {}}}, None),
        ({"result": {"errors": {"error": []}}}, None),
        ({"result": {"errors": {"error": None}}}, None),
        (failed("no such class"), "no such class"),
        (failed("a", "b"), "a; b"),
        (failed(), "FAILED without a reason"),
        ({"result": {"status": "FAILED"}}, "FAILED without a reason"),
        ({"result": {"errors": {"error": [{"message": "m"}]}}}, "m"),
        ({"result": {"errors": {"error": [{"code": 5}]}}}, "{'code': 5}"),
        ({"result": {"errors": {"error": "text"}}}, "text"),
        ({"result": {"errors": {"error": ["text", None]}}}, "text; None"),
        ({"result": {"errors": {"error": {"message": "m"}}}}, "m"),
        ({"result": {"errors": "text"}}, "text"),
        ({"result": {"errors": ["a", "b"]}}, "a; b"),
        ({"result": "panic"}, "panic"),
        ({"result": ["panic"]}, "['panic']"),
    ],
)
def test_the_error_of_an_item(result, reason):
    assert error_of(result) == reason


def test_items_are_told_by_their_position():
    mine = records(3)

    verdicts, results = read_answer(mine, answer(200, [STORED, failed("no"), STORED]))

    assert [verdict.record for verdict in verdicts] == mine
    assert [(verdict.state, verdict.reason, verdict.status) for verdict in verdicts] == [
        (State.STORED, None, 200),
        (State.FAILED, "no", 200),
        (State.STORED, None, 200),
    ]
    assert results == [STORED, failed("no"), STORED]


@pytest.mark.parametrize(
    ("body", "count"),
    [
        (b"", 0),
        (b"null", 0),
        (b"{}", 0),
        (b'{"error":[{"message":"no"}]}', 0),
        (b"<html>", 0),
        (b'[{"result":', 0),
        (b"[]", 0),
    ]
    + [(b"[" * 200_000, 0), (b"5", 0), (b'"x"', 0)],
)
def test_a_success_without_a_list_leaves_all_unknown(body, count):
    verdicts, results = read_answer(records(2), answer(200, body))

    assert [verdict.state for verdict in verdicts] == [State.UNKNOWN] * 2
    assert all(f"status 200, but the answer has {count} results for 2 items" == verdict.reason for verdict in verdicts)
    assert results == []


def test_what_is_missing_in_a_short_list_is_unknown():
    verdicts, _ = read_answer(records(3), answer(200, [STORED]))

    assert [verdict.state for verdict in verdicts] == [State.STORED, State.UNKNOWN, State.UNKNOWN]
    assert verdicts[2].reason == "status 200, but the answer has 1 results for 3 items"


def test_what_is_too_much_in_a_list_tells_nothing():
    verdicts, results = read_answer(records(1), answer(200, [STORED, failed("no")]))

    assert [verdict.state for verdict in verdicts] == [State.STORED]
    assert len(results) == 2


@pytest.mark.parametrize("item", [None, "text", 5, [], True])
def test_an_item_that_is_no_object_tells_nothing(item):
    verdicts, _ = read_answer(records(2), answer(200, [item, STORED]))

    assert [verdict.state for verdict in verdicts] == [State.UNKNOWN, State.STORED]
    assert "the answer's item is no object" in verdicts[0].reason


@pytest.mark.parametrize(
    ("status", "state"),
    [(400, State.FAILED), (401, State.FAILED), (413, State.FAILED), (422, State.FAILED), (429, State.FAILED)]
    + [(500, State.UNKNOWN), (502, State.UNKNOWN), (503, State.UNKNOWN), (302, State.UNKNOWN), (199, State.UNKNOWN)],
)
def test_an_error_status_counts_for_all(status, state):
    verdicts, results = read_answer(records(2), answer(status, b"<html>" + b"x" * 10_000))

    assert [(verdict.state, verdict.status) for verdict in verdicts] == [(state, status)] * 2
    assert verdicts[0].reason.startswith(f"status {status}: <html>")
    assert len(verdicts[0].reason) < 600
    assert results == []


json_values = st.recursive(
    st.none() | st.booleans() | st.integers(-9, 9) | st.text(max_size=3),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(["result", "errors", "error", "status", "message"]), inner, max_size=3)
    ),
    max_leaves=10,
)


@given(st.integers(200, 599), st.lists(json_values, max_size=3) | json_values, st.integers(1, 3))
def test_any_answer_gives_every_record_one_end_and_a_reason_unless_it_is_stored(status, value, count):
    mine = records(count)

    verdicts, _ = read_answer(mine, answer(status, b"null" if value is None else value))

    assert [verdict.record for verdict in verdicts] == mine
    for verdict in verdicts:
        assert verdict.state in FINAL_STATES
        assert (verdict.reason is None) == (verdict.state is State.STORED)
