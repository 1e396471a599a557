"""Time-outs as v3 checked them, and the deadline of a call that they make."""

import pytest

from tests.unit.support import Clock
from weaviate.connect import Deadline
from weaviate.connect.timeouts import Timeouts


@pytest.mark.parametrize(
    ("value", "pair"),
    [(5, (5, 5)), (0.5, (0.5, 0.5)), ((2, 20), (2, 20)), ((0.1, 3), (0.1, 3)), (10**9, (10**9, 10**9))],
)
def test_a_number_or_a_pair(value, pair):
    timeouts = Timeouts.parse(value)

    assert (timeouts.connect, timeouts.read) == pair


@pytest.mark.parametrize(
    ("value", "error"),
    [
        (True, TypeError),
        ((True, 1), TypeError),
        ((1, False), TypeError),
        ([1, 2], TypeError),
        ("5", TypeError),
        (None, TypeError),
        (("1", 2), TypeError),
        ((), ValueError),
        ((1,), ValueError),
        ((1, 2, 3), ValueError),
        (0, ValueError),
        (-1, ValueError),
        ((1, 0), ValueError),
        ((-0.5, 1), ValueError),
        (float("nan"), ValueError),
        (float("inf"), ValueError),
        (10**10, ValueError),
    ],
)
def test_refused_values(value, error):
    with pytest.raises(error, match="timeout"):
        Timeouts.parse(value)


@pytest.mark.parametrize(("total", "end"), [(None, 60), (7, 7), (0.5, 0.5)])
def test_a_call_may_take_three_read_timeouts_or_the_total(total, end):
    clock = Clock(100)

    deadline = Timeouts.parse((10, 20), total).deadline(clock)

    assert (deadline.connect, deadline.read, deadline.at) == (10, 20, 100 + end)
    assert deadline.remaining() == end


def test_what_remains_of_a_deadline_is_never_negative():
    clock = Clock(100)
    deadline = Deadline(1, 1, 103, clock)

    clock.sleep(2)
    assert deadline.remaining() == 1
    clock.sleep(2)
    assert deadline.remaining() == 0
    assert Deadline(1, 1).remaining() is None
