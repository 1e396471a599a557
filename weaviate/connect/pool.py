"""The connections of a transport that nobody uses at the moment, and how many there may be."""

from __future__ import annotations

from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from weaviate.connect.http_connection import HttpConnection
    from weaviate.connect.transport import Deadline

_MOST_PLACES = 4096
"""More than a process may usually open."""


class ConnectionPool:
    """Lends connections to threads, the one that was used last first, so that no more are kept busy than needed.

    A borrower takes a place, alone with its connection as long as it has it, and gives both back. Nothing is done for
    connections that are idle, whatever their number: eight threads cost no more per exchange than one. Nothing here
    takes a lock in Python: neither a fork nor an interrupt at the wrong moment leaves one behind.
    """

    def __init__(self, most: int, most_idle: int) -> None:
        self._most = min(most, _MOST_PLACES)
        self._most_idle = most_idle
        self._places: SimpleQueue[None] = SimpleQueue()
        for _ in range(self._most):
            self._places.put(None)
        self._idle: list[HttpConnection] = []
        self._closed = False

    def __len__(self) -> int:
        """How many connections are idle."""
        return len(self._idle)

    def take(self, deadline: Deadline) -> HttpConnection | None:
        """An idle connection, or None: the place for a new one. `TimeoutError` when all stay busy."""
        try:
            self._places.get(timeout=deadline.within(deadline.read))
        except Empty:
            msg = f"all {self._most} connections are busy"
            raise TimeoutError(msg) from None
        while (connection := self._last()) is not None and connection.has_something():
            connection.close()
        return connection

    def give_back(self, connection: HttpConnection | None) -> None:
        """Take a place back, and the connection, which is closed when it is of no further use."""
        if connection is not None and not connection.is_finished():
            connection.close()
        elif connection is not None:
            self._idle.append(connection)
            if self._closed or len(self._idle) > self._most_idle:
                self._close_one()
        self._places.put(None)

    def close(self) -> None:
        """Close the connections that are idle, and the others when they are given back."""
        self._closed = True
        while self._close_one():
            pass

    def _close_one(self) -> bool:
        connection = self._last()
        if connection is not None:
            connection.close()
        return connection is not None

    def _last(self) -> HttpConnection | None:
        try:
            return self._idle.pop()
        except IndexError:
            return None
