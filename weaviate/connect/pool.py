"""The connections of a transport that nobody uses at the moment, and how many there may be."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from weaviate.connect.http_connection import shortest

if TYPE_CHECKING:
    from weaviate.connect.http_connection import HttpConnection
    from weaviate.connect.transport import Deadline


class ConnectionPool:
    """Lends connections to threads, the one that was used last first, so that no more are kept busy than needed.

    A borrower takes a place, alone with its connection as long as it has it, and gives both back. Nothing is done for
    connections that are idle, whatever their number: eight threads cost no more per exchange than one.
    """

    def __init__(self, most: int, most_idle: int) -> None:
        self._most = most
        self._most_idle = most_idle
        self._places = threading.Semaphore(most)
        self._idle: list[HttpConnection] = []
        self._closed = False

    def __len__(self) -> int:
        """How many connections are idle."""
        return len(self._idle)

    def take(self, deadline: Deadline) -> HttpConnection | None:
        """An idle connection, or None: the place for a new one. `TimeoutError` when all stay busy."""
        if not self._places.acquire(blocking=False) and not self._places.acquire(
            timeout=shortest(deadline.read, deadline)
        ):
            msg = f"all {self._most} connections are busy"
            raise TimeoutError(msg)
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
        self._places.release()

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
        # No lock: one that is held while a process forks is held in the child for ever, and a list needs none.
        try:
            return self._idle.pop()
        except IndexError:
            return None
