"""One connection that speaks HTTP/1.1: `http.client` for the protocol, a wire of our own for the waits.

A small exchange costs `http.client` half of what it costs h11, and one of a megabyte a fifth, since a body is read
straight into the bytes that are returned (`scripts/bench calls batch`). It trusts its server more than we do, so what
it lets pass is refused here: a head that is cut off or unreadable, two lengths, unknown transfer codings, bytes that
nobody asked for.
"""

from __future__ import annotations

import http.client
import io
import select
import sys
from typing import TYPE_CHECKING, Protocol, cast

from weaviate.connect.transport import Deadline

if TYPE_CHECKING:
    import socket
    from collections.abc import Callable, Iterable, Iterator

    from _typeshed import ReadableBuffer, WriteableBuffer

_READ_SIZE = 32 * 1024
_WRITE_SIZE = 256 * 1024
_ONE_PIECE = 64 * 1024
"""Bytes; head and body of a request of at most this size are sent at once."""

ProtocolError = http.client.HTTPException
"""An answer that can't be what the server wanted to say."""


class Socket(Protocol):
    """What a connection needs of a socket, plain or with TLS."""

    def settimeout(self, value: float | None, /) -> None: ...
    def recv_into(self, buffer: WriteableBuffer, /) -> int: ...
    def send(self, data: ReadableBuffer, /) -> int: ...
    def fileno(self) -> int: ...
    def close(self) -> None: ...


def pieces(answer: http.client.HTTPResponse, size: int) -> Iterator[bytes]:
    """The body of an answer in pieces of `size` bytes; `ProtocolError` when it is shorter than the answer says."""
    while piece := answer.read(size):
        yield piece
    if answer.length:
        msg = f"the body is cut off, {answer.length} bytes are missing"
        raise ProtocolError(msg)


class HttpConnection:
    """Sends one request after the other, and begins to read what answers them; used by one thread at a time."""

    def __init__(self, socket_: Socket) -> None:
        self._wire = _Wire(socket_)
        self._http = http.client.HTTPConnection("wire")
        self._http.auto_open = 0
        self._http.sock = cast("socket.socket", self._wire)
        self._response: http.client.HTTPResponse | None = None

    def exchange(
        self,
        method: str,
        target: str,
        headers: Iterable[tuple[str, str]],
        content: bytes | None,
        deadline: Deadline,
    ) -> http.client.HTTPResponse:
        """Send a request and read the head of its answer; the body is to be read by the caller, to its end.

        Raises `ProtocolError` or `OSError`, of which `TimeoutError` when a wait exceeds the deadline.
        """
        self._wire.source.deadline = deadline
        self._response = None
        self._http.putrequest(method, target, skip_host=True, skip_accept_encoding=True)
        for name, value in headers:
            self._http.putheader(name, value.encode())
        self._http.endheaders(content)
        whole = self._wire.flush()
        response = self._http.getresponse()
        while 100 <= response.status < 200:
            response.read()
            response = http.client.HTTPResponse(self._http.sock, method=method)
            response.begin()
        self._check_head(response)
        self._response = response if whole else None
        return response

    def is_finished(self) -> bool:
        """Whether the last exchange ended as both sides wanted, so that another may follow."""
        return self._response is not None and self._response.isclosed() and not self._response.will_close

    def has_something(self) -> bool:
        """Whether the other side has closed, or said what nobody asked for; looks without waiting."""
        return self._wire.has_something()

    def close(self) -> None:
        """End the connection."""
        self._wire.source.socket.close()

    def _check_head(self, response: http.client.HTTPResponse) -> None:
        if self._wire.source.ended:
            msg = "the head of the answer is cut off"
            raise ProtocolError(msg)
        if response.headers.defects:
            msg = "the head of the answer holds lines that are no headers"
            raise ProtocolError(msg)
        lengths = set(response.headers.get_all("content-length", ()))
        if len(lengths) > 1 or not all(length.isascii() and length.strip().isdigit() for length in lengths):
            msg = f"the answer has an unusable content-length: {', '.join(sorted(lengths))[:100]}"
            raise ProtocolError(msg)
        codings = response.headers.get_all("transfer-encoding", ())
        if codings and not response.chunked:
            msg = f"the answer has an unknown transfer-encoding: {', '.join(codings)[:100]}"
            raise ProtocolError(msg)


class _Wire:
    """The part of a socket that `http.client` looks at. What is written is kept until `flush`; the pool closes."""

    def __init__(self, socket_: Socket) -> None:
        self.source = _Source(socket_)
        self._reader = _Reader(self.source, _READ_SIZE)
        self._pending: list[bytes] = []
        self._poll = _watch(socket_)

    def makefile(self, mode: str, *_: object) -> _Reader:  # noqa: ARG002 - a socket's signature
        return self._reader

    def sendall(self, data: bytes) -> None:
        self._pending.append(data)

    def flush(self) -> bool:
        """Send what was written; whether all of it went out.

        A server that refuses a large body may answer and hang up while it is being sent: then the answer counts.
        """
        pieces, self._pending = self._pending, []
        if sum(map(len, pieces)) <= _ONE_PIECE:
            pieces = [b"".join(pieces)]
        try:
            for piece in pieces:
                self._send(memoryview(piece))
        except (BrokenPipeError, ConnectionResetError):
            return False
        return True

    def has_something(self) -> bool:
        """Whether there is something to read, be it the end of the connection; looks without waiting."""
        self.source.paused = True
        try:
            return bool(self._reader.peek(1)) or self._poll()
        finally:
            self.source.paused = False

    def close(self) -> None:
        """Nothing: `http.client` says this before the body has been read."""

    def _send(self, rest: memoryview) -> None:
        while rest:
            self.source.limit_wait()
            rest = rest[self.source.socket.send(rest[:_WRITE_SIZE]) :]


class _Source(io.RawIOBase):
    """The socket as a stream to read from, every wait cut to what its deadline leaves."""

    def __init__(self, socket_: Socket) -> None:
        self.socket = socket_
        self.deadline = Deadline()
        self.paused = False
        self.ended = False
        self._timeout: float | None = -1.0

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: WriteableBuffer, /) -> int | None:
        if self.paused:
            return None
        self.limit_wait()
        received = self.socket.recv_into(buffer)
        self.ended = received == 0
        return received

    def limit_wait(self) -> None:
        """Set the socket's time-out for one read or write; a system call that most exchanges can do without."""
        timeout = self.deadline.within(self.deadline.read)
        if timeout != self._timeout:
            self.socket.settimeout(timeout)
            self._timeout = timeout


class _Reader(io.BufferedReader):
    """One buffer for all answers of a connection: `http.client` flushes and closes what it reads from after each."""

    def flush(self) -> None:
        """Nothing: it is read from only, and may be collected as garbage before the answer that wants this."""

    def close(self) -> None:
        """Nothing: the socket is closed by who opened it."""


def _watch(socket_: Socket) -> Callable[[], bool]:
    """A function that looks whether there is something to receive."""
    if sys.platform == "win32":
        return lambda: bool(select.select([socket_.fileno()], [], [], 0)[0])
    poll = select.poll()
    poll.register(socket_.fileno(), select.POLLIN)
    return lambda: bool(poll.poll(0))
