"""When a request is sent again: the whole table, with a clock that stands still and no chance in it."""

import pickle
from concurrent.futures import ThreadPoolExecutor
from email.utils import format_datetime
from datetime import datetime, timedelta, UTC

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.unit.support import Clock, answer
from weaviate.config import Retry
from weaviate.connect import Deadline, Request
from weaviate.connect.retry import RetryBudget, RetryPolicy, is_transient, parse_retry_after
from weaviate.exceptions import WeaviateConnectionError, WeaviateTimeoutError

NOW = datetime(2024, 1, 2, 3, 4, 5, tzinfo=UTC)
AGAIN = Request("GET", "/v1/schema", repeatable=True)
ONCE = Request("POST", "/v1/schema")
FOREVER = Deadline()


def policy(settings=Retry(), jitter=0.0):
    return RetryPolicy(settings, now=NOW.timestamp, jitter=lambda: jitter)


@pytest.mark.parametrize("status", [408, 425, 429, 502, 503, 504])
def test_statuses_that_may_pass(status):
    assert is_transient(answer(status))
    assert policy().wait_after(1, AGAIN, answer(status), FOREVER) == 0.5


@pytest.mark.parametrize("status", [200, 204, 301, 307, 400, 401, 403, 404, 405, 409, 413, 422, 500, 501, 505, 599])
def test_statuses_that_are_final(status):
    assert not is_transient(answer(status))
    assert policy().wait_after(1, AGAIN, answer(status), FOREVER) is None


@pytest.mark.parametrize("error", [WeaviateConnectionError("reset"), WeaviateTimeoutError("slow")])
def test_failures_of_the_connection_may_pass(error):
    assert policy().wait_after(1, AGAIN, error, FOREVER) == 0.5
    assert policy().wait_after(1, ONCE, error, FOREVER) is None


def test_what_may_not_be_repeated_never_is():
    assert policy().wait_after(1, ONCE, answer(503, retry_after="0"), FOREVER) is None


def test_no_settings_mean_no_retries():
    assert policy(None).wait_after(1, AGAIN, answer(503), FOREVER) is None
    assert policy(Retry(attempts=0)).wait_after(1, AGAIN, answer(503), FOREVER) is None


def test_attempts_count_the_repetitions():
    waits = [policy(Retry(attempts=2)).wait_after(attempt, AGAIN, answer(503), FOREVER) for attempt in (1, 2, 3)]

    assert waits == [0.5, 1.0, None]


@pytest.mark.parametrize(
    ("attempt", "jitter", "wait"),
    [
        (1, 0.0, 1.0),
        (2, 0.0, 2.0),
        (3, 0.0, 4.0),
        (4, 0.0, 5.0),
        (5000, 0.0, 5.0),
        (1, 1.0, 0.75),
        (2, 0.5, 1.75),
        (9, 1.0, 3.75),
    ],
)
def test_waits_double_up_to_the_cap_and_jitter_takes_up_to_a_quarter(attempt, jitter, wait):
    settings = Retry(attempts=9999, base=1.0, cap=5.0)

    assert policy(settings, jitter).wait_after(attempt, AGAIN, answer(503), FOREVER) == wait


@pytest.mark.parametrize(
    ("header", "wait"),
    [
        ("0", 0.0),
        ("7", 7.0),
        (" 7 ", 7.0),
        ("1.5", 1.5),
        ("120", 120.0),
        ("121", None),
        ("9" * 400, None),
        (format_datetime(NOW + timedelta(seconds=30), usegmt=True), 30.0),
        (format_datetime(NOW - timedelta(days=1), usegmt=True), 0.0),
        (format_datetime(NOW + timedelta(seconds=121), usegmt=True), None),
        # What is no time is as if it were absent.
        ("", 0.5),
        ("-5", 0.5),
        ("nan", 0.5),
        ("inf", 0.5),
        ("1e3", 0.5),
        (".", 0.5),
        ("٣", 0.5),
        ("soon", 0.5),
        ("Wed, 99 Foo 2024 99:99:99 GMT", 0.5),
    ],
)
def test_what_the_server_asks_for_goes_first_and_too_much_is_final(header, wait):
    assert policy(jitter=0.0).wait_after(1, AGAIN, answer(503, retry_after=header), FOREVER) == wait


@given(st.text() | st.from_regex(r"[A-Z][a-z]{2}, \d{1,9} [A-Za-z]{3} -?\d{1,12} \d+:\d+(:\d+)? ?[-+A-Z0-9]{0,9}"))
def test_any_text_in_retry_after_is_a_wait_or_nothing(text):
    wait = parse_retry_after(text, NOW.timestamp())

    assert wait is None or wait >= 0


@pytest.mark.parametrize(("left", "wait"), [(10.0, 0.5), (0.51, 0.5), (0.5, None), (0.1, None), (0.0, None)])
def test_a_wait_never_passes_the_deadline(left, wait):
    clock = Clock()
    deadline = Deadline(1, 1, clock.now + left, clock)

    assert policy().wait_after(1, AGAIN, answer(503), deadline) == wait


def test_a_wait_that_the_server_asks_for_never_passes_the_deadline_either():
    clock = Clock()
    deadline = Deadline(1, 1, clock.now + 10, clock)

    assert policy().wait_after(1, AGAIN, answer(503, retry_after="9"), deadline) == 9
    assert policy().wait_after(1, AGAIN, answer(503, retry_after="10"), deadline) is None


def test_repetitions_cost_and_successes_give_back_a_tenth():
    mine = policy(Retry(budget=2))

    def wait():
        return mine.wait_after(1, AGAIN, answer(503), FOREVER)

    assert [wait(), wait(), wait()] == [0.5, 0.5, None]
    for _ in range(9):
        mine.wait_after(1, ONCE, answer(200), FOREVER)
    assert wait() is None
    for _ in range(2):
        mine.wait_after(1, AGAIN, answer(404), FOREVER)
    assert [wait(), wait()] == [0.5, None]


def test_what_is_not_repeated_costs_nothing():
    mine = policy(Retry(attempts=1, budget=1))

    for outcome, request, attempt in [
        (answer(503), ONCE, 1),
        (answer(503), AGAIN, 2),
        (answer(503, retry_after="999"), AGAIN, 1),
    ]:
        assert mine.wait_after(attempt, request, outcome, FOREVER) is None

    assert mine.wait_after(1, AGAIN, answer(503), FOREVER) == 0.5


def test_the_budget_never_exceeds_its_size():
    budget = RetryBudget(1)
    for _ in range(100):
        budget.refund()

    assert [budget.take(), budget.take()] == [True, False]


def test_threads_share_one_budget():
    budget = RetryBudget(50)

    with ThreadPoolExecutor(8) as pool:
        allowed = sum(pool.map(lambda _: budget.take(), range(400)))

    assert allowed == 50


@pytest.mark.parametrize("size", [0, 3])
def test_a_copied_policy_has_a_full_budget_of_its_own(size):
    mine = RetryPolicy(Retry(budget=size))
    mine.wait_after(1, AGAIN, answer(503), FOREVER)

    copy = pickle.loads(pickle.dumps(mine))

    waits = [copy.wait_after(1, AGAIN, answer(503), FOREVER) for _ in range(size + 1)]
    assert [wait is not None for wait in waits] == [True] * size + [False]
    assert all(0.375 <= wait <= 0.5 for wait in waits[:-1])
