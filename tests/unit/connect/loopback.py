"""A server on 127.0.0.1 that does to each request what a test says: answer it, cut it, drip it, ignore it."""

from __future__ import annotations

import contextlib
import socket
import ssl
import struct
import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    Behaviour: TypeAlias = Callable[["Exchange"], bool]


@dataclass
class Exchange:
    """One request as it arrived, and the socket that it arrived on. `connection` counts from 1."""

    head: bytes
    body: bytes
    connection: int
    socket: socket.socket
    stopped: threading.Event

    @property
    def line(self) -> str:
        return self.head.split(b"\r\n", 1)[0].decode()

    @property
    def headers(self) -> list[tuple[str, str]]:
        lines = self.head.decode().split("\r\n")[1:]
        return [(name.lower(), value) for name, _, value in (line.partition(": ") for line in lines if line)]


def respond(body: bytes = b"{}", status: int = 200, headers: Iterable[str] = (), *, close: bool = False) -> Behaviour:
    """A whole answer, after which the connection stays open."""
    lines = [
        f"HTTP/1.1 {status} X",
        f"content-length: {len(body)}",
        *headers,
        *(["connection: close"] if close else []),
    ]
    return raw("\r\n".join(lines).encode() + b"\r\n\r\n" + body, keep=not close)


def raw(data: bytes, *, keep: bool = False) -> Behaviour:
    """These bytes, and then the end of the connection."""

    def behave(exchange: Exchange) -> bool:
        exchange.socket.sendall(data)
        return keep

    return behave


def drip(data: bytes, pause: float = 0.005) -> Behaviour:
    """One byte after the other, with a pause after each, until the other side has had enough."""

    def behave(exchange: Exchange) -> bool:
        for number in data:
            exchange.socket.sendall(bytes([number]))
            if exchange.stopped.wait(pause):
                return False
        return True

    return behave


def silence(exchange: Exchange) -> bool:
    """No answer, until the server stops or the other side goes away."""
    while exchange.socket.recv(1024):
        pass
    return False


def reset(exchange: Exchange) -> bool:
    """The connection is torn down instead of closed."""
    exchange.socket.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    return False


class Loopback:
    """Serves each connection in a thread of its own; behaviours are taken in the order of the requests.

    What follows the last behaviour is the last. With `early`, a behaviour runs when the head of a request has arrived
    and its body has not.
    """

    def __init__(self, *behaviours: Behaviour, tls: ssl.SSLContext | None = None, early: bool = False) -> None:
        self.behaviours = list(behaviours) or [respond()]
        self.exchanges: list[Exchange] = []
        self.connections = 0
        self._tls = tls
        self._early = early
        self._stopped = threading.Event()
        self._lock = threading.Lock()
        self._threads: list[threading.Thread] = []
        self._sockets: list[socket.socket] = []
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listener.getsockname()[1]
        self._start(self._accept)

    @property
    def url(self) -> str:
        return f"{'https' if self._tls else 'http'}://127.0.0.1:{self.port}"

    def stop(self) -> None:
        if self._stopped.is_set():
            return
        self._stopped.set()
        with contextlib.suppress(OSError):
            socket.create_connection(("127.0.0.1", self.port), 1).close()  # wakes the one that accepts
        for connection in self._sockets:
            with contextlib.suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)
        for thread in self._threads:
            thread.join(5)
        self._listener.close()

    def __enter__(self) -> Loopback:
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    def _start(self, target: Callable[..., None], *arguments: object) -> None:
        thread = threading.Thread(target=target, args=arguments, daemon=True)
        self._threads.append(thread)
        thread.start()

    def _accept(self) -> None:
        while True:
            connection, _ = self._listener.accept()
            if self._stopped.is_set():
                connection.close()
                return
            self.connections += 1
            self._sockets.append(connection)
            self._start(self._serve, connection, self.connections)

    def _serve(self, connection: socket.socket, number: int) -> None:
        try:
            if self._tls is not None:
                connection = self._tls.wrap_socket(connection, server_side=True)
                self._sockets.append(connection)
            while self._exchange(connection, number):
                pass
        except OSError:
            pass
        finally:
            connection.close()

    def _exchange(self, connection: socket.socket, number: int) -> bool:
        head, rest = self._receive_head(connection)
        if not head:
            return False
        length = 0 if self._early else _content_length(head)
        while len(rest) < length:
            rest += connection.recv(65536)
        exchange = Exchange(head, rest, number, connection, self._stopped)
        with self._lock:
            self.exchanges.append(exchange)
            behave = self.behaviours.pop(0) if len(self.behaviours) > 1 else self.behaviours[0]
        return behave(exchange)

    @staticmethod
    def _receive_head(connection: socket.socket) -> tuple[bytes, bytes]:
        data = b""
        while b"\r\n\r\n" not in data:
            received = connection.recv(65536)
            if not received:
                return b"", b""
            data += received
        head, _, rest = data.partition(b"\r\n\r\n")
        return head, rest


def _content_length(head: bytes) -> int:
    for line in head.lower().split(b"\r\n"):
        if line.startswith(b"content-length:"):
            return int(line.partition(b":")[2])
    return 0
