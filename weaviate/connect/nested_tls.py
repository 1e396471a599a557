"""TLS to a server inside the TLS to a proxy."""

from __future__ import annotations

import ssl
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

    from _typeshed import ReadableBuffer, WriteableBuffer

    from weaviate.connect.http_connection import Socket

    T = TypeVar("T")

_RECORD = 16 * 1024 + 512
"""Bytes; TLS records are no longer than that."""


class NestedTls:
    """A socket whose bytes are encrypted once more: `SSLContext.wrap_socket` can't wrap what speaks TLS already."""

    def __init__(self, outer: Socket, context: ssl.SSLContext, server_hostname: str) -> None:
        self._outer = outer
        self._incoming, self._outgoing = ssl.MemoryBIO(), ssl.MemoryBIO()
        self._tls = context.wrap_bio(self._incoming, self._outgoing, server_hostname=server_hostname)
        self._carried(self._tls.do_handshake)

    def recv_into(self, buffer: WriteableBuffer, /) -> int:
        """Receive at most as much as the buffer takes; 0 at the end."""
        view = memoryview(buffer).cast("B")
        try:
            received = self._carried(lambda: self._tls.read(len(view)))
        except (ssl.SSLZeroReturnError, ssl.SSLEOFError):
            return 0
        view[: len(received)] = received
        return len(received)

    def send(self, data: ReadableBuffer, /) -> int:
        """Send some of the data; how much."""
        return self._carried(lambda: self._tls.write(data))

    def settimeout(self, value: float | None, /) -> None:
        """Seconds for each wait."""
        self._outer.settimeout(value)

    def fileno(self) -> int:
        """The number of the outer socket."""
        return self._outer.fileno()

    def close(self) -> None:
        """Close the outer socket."""
        self._outer.close()

    def _carried(self, step: Callable[[], T]) -> T:
        """The result of a step of the inner TLS, once what it sends and needs was carried."""
        while True:
            try:
                result = step()
            except ssl.SSLWantReadError:
                self._carry_out()
                self._carry_in()
            else:
                self._carry_out()
                return result

    def _carry_out(self) -> None:
        rest = memoryview(self._outgoing.read())
        while rest:
            rest = rest[self._outer.send(rest) :]

    def _carry_in(self) -> None:
        buffer = bytearray(_RECORD)
        if received := self._outer.recv_into(buffer):
            self._incoming.write(memoryview(buffer)[:received])
        else:
            self._incoming.write_eof()
