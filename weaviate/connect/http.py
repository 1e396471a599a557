"""The HTTP transport: the one module that imports the HTTP library.

It talks to httpcore, the layer below httpx's client: a pool of connections, no cookie jar, no redirects, no look at
the environment. What httpcore can't do stands here: one end for a whole exchange (its time-outs are per read), a cap
on what is read, and this package's exceptions.
"""

from __future__ import annotations

import os
import threading
import zlib
from typing import TYPE_CHECKING, Any

import httpcore

from weaviate.connect.failures import connection_failure
from weaviate.connect.transport import Deadline, Request, Response
from weaviate.exceptions import SNIPPET_LENGTH, ResponseCannotBeDecodedException

if TYPE_CHECKING:
    import ssl
    from collections.abc import Callable, Iterable, Iterator

    from weaviate.connect.url import ServerUrl

_WRITE_SIZE = 64 * 1024
_METHODS_WITH_BODY = frozenset({"POST", "PUT", "PATCH"})


class HttpTransport:
    """Exchanges requests with one server over pooled connections; safe for threads, new in a forked child.

    An answer of more than `max_response_bytes` raises `ResponseCannotBeDecodedException`: another try would only read
    as much again.
    """

    def __init__(
        self,
        url: ServerUrl,
        *,
        max_connections: int = 20,
        max_idle_connections: int = 20,
        max_response_bytes: int = 2**30,
        proxy: str | None = None,
        ssl_context: Callable[[], ssl.SSLContext] | None = None,
    ) -> None:
        self._url = url
        self._max_connections = max_connections
        self._max_idle_connections = max_idle_connections
        self._max_response_bytes = max_response_bytes
        self._proxy = proxy
        self._ssl_context = ssl_context
        self._prefix = url.prefix.encode()
        self._scheme, self._host = url.scheme.encode(), url.host.encode()
        self._host_header = (b"host", url.netloc.encode())
        self._current = _Exchange()
        # By process, and without a lock: one that is held while a process forks is held in the child for ever.
        self._pools: dict[int, httpcore.ConnectionPool] = {}

    def send(self, request: Request, deadline: Deadline) -> Response:
        """Exchange one request for one response, whatever its status."""
        self._current.deadline = deadline
        try:
            return self._exchange(request, deadline)
        except httpcore.ConnectTimeout as error:
            raise connection_failure(
                self._failure(request, "no connection in time", error), "connect timeout"
            ) from error
        except httpcore.TimeoutException as error:
            raise connection_failure(self._failure(request, "no answer in time", error), "read timeout") from error
        except (httpcore.NetworkError, httpcore.ProtocolError, httpcore.ProxyError, OSError, UnicodeError) as error:
            raise connection_failure(self._failure(request, "no complete answer", error), "connection") from error
        finally:
            self._current.end()

    def close(self) -> None:
        """Close all connections."""
        pools, self._pools = self._pools, {}
        if (pool := pools.get(os.getpid())) is not None:
            pool.close()

    def __del__(self) -> None:
        """Close the connections of a client that nobody closed, as v3 did."""
        self.close()

    def __getstate__(self) -> dict[str, Any]:
        return {name: value for name, value in self.__dict__.items() if name not in {"_current", "_pools"}}

    def __setstate__(self, state: dict[str, Any]) -> None:
        self.__dict__.update(state, _current=_Exchange(), _pools={})

    def _exchange(self, request: Request, deadline: Deadline) -> Response:
        headers = [(name.encode(), value.encode()) for name, value in request.headers]
        if not any(name == b"host" for name, _ in headers):
            headers.insert(0, self._host_header)
        if request.content is not None or request.method in _METHODS_WITH_BODY:
            headers.append((b"content-length", b"%d" % len(request.content or b"")))
        target = self._prefix + request.target.encode()
        wire = httpcore.Request(
            request.method,
            httpcore.URL(scheme=self._scheme, host=self._host, port=self._url.port, target=target),
            headers=headers,
            content=request.content,
            extensions={"timeout": _phases(deadline)},
        )
        answer = self._ready_pool().handle_request(wire)
        try:
            fields = {name.decode("latin-1").lower(): value.decode("latin-1") for name, value in answer.headers}
            content = self._read(request, answer, fields)
        finally:
            answer.close()
        return Response(answer.status, fields, content)

    def _read(self, request: Request, answer: httpcore.Response, fields: dict[str, str]) -> bytes:
        cap = self._max_response_bytes
        chunks: list[bytes] = []
        size = 0
        for chunk in _decoded(answer.iter_stream(), fields.get("content-encoding", ""), cap):
            size += len(chunk)
            chunks.append(chunk)
            if size > cap:
                context = f"{request.method} {request.template}, an answer of more than max_response_bytes ({cap})"
                beginning = b"".join(chunks[: SNIPPET_LENGTH + 1])[:SNIPPET_LENGTH]
                raise ResponseCannotBeDecodedException(context, Response(answer.status, fields, beginning))
        return chunks[0] if len(chunks) == 1 else b"".join(chunks)

    def _ready_pool(self) -> httpcore.ConnectionPool:
        pid = os.getpid()
        pool = self._pools.get(pid)
        if pool is None:
            pool = self._pools.setdefault(pid, self._new_pool())
            for parent in self._pools.keys() - {pid}:
                self._pools.pop(parent, None)
        return pool

    def _new_pool(self) -> httpcore.ConnectionPool:
        return httpcore.ConnectionPool(
            ssl_context=self._tls(),
            proxy=None if self._proxy is None else _proxy(self._proxy, self._ssl_context),
            max_connections=self._max_connections,
            max_keepalive_connections=self._max_idle_connections,
            network_backend=_Backend(self._current),
        )

    def _tls(self) -> ssl.SSLContext | None:
        if self._url.scheme == "https" and self._ssl_context is not None:
            return self._ssl_context()
        return None

    def _failure(self, request: Request, what: str, error: BaseException) -> str:
        reason = str(error) or type(error).__name__
        return f"{what} to {request.method} {request.template} from {self._url}: {reason}"


def _phases(deadline: Deadline) -> dict[str, float | None]:
    read, left = deadline.read, deadline.remaining()
    pool = read if left is None else left if read is None else min(read, left)
    return {"connect": deadline.connect, "read": read, "write": read, "pool": pool}


def _proxy(url: str, ssl_context: Callable[[], ssl.SSLContext] | None) -> httpcore.Proxy:
    from weaviate.connect.url import ServerUrl

    split = ServerUrl.parse(url, "the proxy")
    headers = [] if split.authorization is None else [("proxy-authorization", split.authorization)]
    context = ssl_context() if split.scheme == "https" and ssl_context is not None else None
    return httpcore.Proxy(split.origin, headers=headers, ssl_context=context)


def _decoded(chunks: Iterable[bytes], coding: str, cap: int) -> Iterator[bytes]:
    """The body without its content coding. Nothing asks for one, but a proxy may add it all the same."""
    if coding.strip().lower() not in {"gzip", "x-gzip", "deflate"}:
        yield from chunks
        return
    decoder = zlib.decompressobj(wbits=47)
    empty = True
    try:
        for chunk in chunks:
            empty = False
            yield decoder.decompress(chunk, cap + 1)
        if empty:  # an answer to HEAD, or one without content
            return
        yield decoder.flush()
    except zlib.error as error:
        msg = f"the {coding} body can't be decoded: {error}"
        raise httpcore.RemoteProtocolError(msg) from error
    if not decoder.eof:
        msg = f"the {coding} body is cut off"
        raise httpcore.RemoteProtocolError(msg)


class _Exchange(threading.local):
    """What the current thread is busy with: by when it must end, and the streams that it has written to."""

    deadline: Deadline | None = None

    def __init__(self) -> None:
        self.streams: list[_Stream] = []

    def end(self) -> None:
        """Give the streams back."""
        self.deadline = None
        while self.streams:
            self.streams.pop().release()

    def left(self, timeout: float | None, expired: type[httpcore.TimeoutException]) -> float | None:
        """The time for one wait: no more than is left for the whole exchange."""
        left = None if self.deadline is None else self.deadline.remaining()
        if left is None:
            return timeout
        if left <= 0:
            msg = "the time for the whole call is over"
            raise expired(msg)
        return left if timeout is None else min(timeout, left)


class _Backend(httpcore.NetworkBackend):
    """httpcore's sockets, as `_Stream`."""

    def __init__(self, exchange: _Exchange) -> None:
        self._exchange = exchange
        self._backend = httpcore.SyncBackend()

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.NetworkStream:
        wait = self._exchange.left(timeout, httpcore.ConnectTimeout)
        return _Stream(self._backend.connect_tcp(host, port, wait, local_address, socket_options), self._exchange)


class _Stream(httpcore.NetworkStream):
    """A socket whose every wait is cut to what is left for the exchange, and that no other thread closes meanwhile.

    The pool closes connections that look idle, or ended by the server. One that it has just given to a thread looks
    idle until that thread begins, and ended when the answer arrives at the wrong moment. So a stream belongs to the
    thread that wrote to it until its exchange ends. Meanwhile it doesn't count as ended, and a close by another thread
    waits. A thread that comes too late is told so before it has written anything, and gets another connection.
    """

    def __init__(self, stream: httpcore.NetworkStream, exchange: _Exchange) -> None:
        self._stream = stream
        self._exchange = exchange
        self._lock = threading.Lock()
        self._user: int | None = None
        self._uses = 0
        self._closing = False

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return self._stream.read(max_bytes, self._exchange.left(timeout, httpcore.ReadTimeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._claim()
        for start in range(0, len(buffer), _WRITE_SIZE):
            wait = self._exchange.left(timeout, httpcore.WriteTimeout)
            self._stream.write(buffer[start : start + _WRITE_SIZE], wait)

    def close(self) -> None:
        with self._lock:
            self._closing = True
            if self._user not in {None, threading.get_ident()}:
                return
        self._stream.close()

    def release(self) -> None:
        """End the use by the current thread, and the stream when another wanted that meanwhile."""
        with self._lock:
            if self._user != threading.get_ident():
                return
            self._user = None
            if not self._closing:
                return
        self._stream.close()

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.NetworkStream:
        wait = self._exchange.left(timeout, httpcore.ConnectTimeout)
        return _Stream(self._stream.start_tls(ssl_context, server_hostname, wait), self._exchange)

    def get_extra_info(self, info: str) -> Any:
        uses = self._uses
        in_use = self._user is not None
        value = self._stream.get_extra_info(info)
        return False if info == "is_readable" and (in_use or self._uses != uses) else value

    def _claim(self) -> None:
        me = threading.get_ident()
        if self._user == me:
            return
        with self._lock:
            if self._closing:
                raise httpcore.ConnectionNotAvailable
            self._uses += 1
            self._user = me
        self._exchange.streams.append(self)
