"""Who gets which connection, and what becomes of those that come back."""

import threading

import pytest

from weaviate.connect import Deadline
from weaviate.connect.pool import ConnectionPool

NOW = Deadline(read=0.01)


class Connection:
    """One that remembers whether it was closed; `noisy` when the other side has said or ended something."""

    def __init__(self, *, finished=True, noisy=False):
        self.finished = finished
        self.noisy = noisy
        self.closed = False

    def is_finished(self):
        return self.finished

    def has_something(self):
        return self.noisy

    def close(self):
        self.closed = True


@pytest.fixture
def pool():
    return ConnectionPool(3, 2)


def lend(pool, *connections):
    """Let the pool have these, in this order."""
    for _ in connections:
        assert pool.take(NOW) is None
    for connection in connections:
        pool.give_back(connection)


def test_a_new_pool_has_places_and_no_connections(pool):
    assert [pool.take(NOW) for _ in range(3)] == [None, None, None]


def test_the_connection_that_was_used_last_is_lent_first(pool):
    first, second = Connection(), Connection()
    lend(pool, first, second)

    assert [pool.take(NOW), pool.take(NOW)] == [second, first]


def test_no_connection_is_lent_twice(pool):
    lend(pool, Connection())

    assert pool.take(NOW) is not None
    assert pool.take(NOW) is None


def test_a_connection_on_which_something_arrived_is_closed_and_passed_over(pool):
    good, ended = Connection(), Connection()
    lend(pool, good, ended)
    ended.noisy = True

    assert pool.take(NOW) is good
    assert ended.closed


def test_a_connection_whose_exchange_was_broken_off_is_closed(pool):
    broken = Connection(finished=False)
    lend(pool, broken)

    assert broken.closed
    assert len(pool) == 0


def test_no_more_are_kept_than_asked(pool):
    connections = [Connection() for _ in range(3)]
    lend(pool, *connections)

    assert len(pool) == 2
    assert [connection.closed for connection in connections].count(True) == 1


def test_whoever_finds_all_places_taken_waits_no_longer_than_allowed(pool):
    for _ in range(3):
        pool.take(NOW)

    with pytest.raises(TimeoutError, match="all 3 connections are busy"):
        pool.take(NOW)
    with pytest.raises(TimeoutError, match="the time for the whole call is over"):
        pool.take(Deadline(at=0.0))


def test_whoever_waits_gets_the_next_place_that_comes_back(pool):
    connection = Connection()
    for _ in range(3):
        pool.take(NOW)
    taken = []
    waiting = threading.Thread(target=lambda: taken.append(pool.take(Deadline(read=5))))
    waiting.start()

    pool.give_back(connection)
    waiting.join(5)

    assert taken == [connection]


def test_places_come_back_without_a_connection_too(pool):
    for _ in range(5):
        assert pool.take(NOW) is None
        pool.give_back(None)


def test_closing_closes_what_is_idle_now_and_what_is_given_back_later(pool):
    idle, lent = Connection(), Connection()
    lend(pool, idle, lent)
    assert pool.take(NOW) is lent

    pool.close()

    assert idle.closed
    assert not lent.closed
    pool.give_back(lent)
    assert lent.closed
    assert len(pool) == 0
