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

from weaviate.connect.transport import Deadline, Request, Response
from weaviate.exceptions import WeaviateConnectionError, WeaviateTimeoutError

if TYPE_CHECKING:
    import ssl
    from collections.abc import Callable, Iterable, Iterator

    from weaviate.connect.url import ServerUrl


class HttpTransport:
    """Exchanges requests with one server over pooled connections; safe for threads, new in a forked child."""

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
        self._ends = _Ends()
        self._lock = threading.Lock()
        self._pool: httpcore.ConnectionPool | None = None
        self._pid = 0

    def send(self, request: Request, deadline: Deadline) -> Response:
        """Exchange one request for one response, whatever its status."""
        self._ends.at = deadline
        try:
            return self._exchange(request, deadline)
        except httpcore.TimeoutException as error:
            raise WeaviateTimeoutError(self._failure(request, "no answer in time", error)) from error
        except (httpcore.NetworkError, httpcore.ProtocolError, httpcore.ProxyError, OSError) as error:
            raise WeaviateConnectionError(self._failure(request, "no complete answer", error)) from error
        finally:
            self._ends.at = None

    def close(self) -> None:
        """Close all connections."""
        with self._lock:
            pool, self._pool = self._pool, None
        if pool is not None and self._pid == os.getpid():
            pool.close()

    def __getstate__(self) -> dict[str, Any]:
        state = self.__dict__.copy()
        for name in ("_ends", "_lock", "_pool"):
            del state[name]
        return state

    def __setstate__(self, state: dict[str, Any]) -> None:
        self.__dict__.update(state)
        self._ends, self._lock, self._pool = _Ends(), threading.Lock(), None

    def _exchange(self, request: Request, deadline: Deadline) -> Response:
        headers = [self._host_header, *((name.encode(), value.encode()) for name, value in request.headers)]
        if request.content is not None:
            headers.append((b"content-length", b"%d" % len(request.content)))
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
            if size > cap:
                msg = f"the answer to {request.method} {request.template} is larger than max_response_bytes ({cap})"
                raise WeaviateConnectionError(msg)
            chunks.append(chunk)
        return chunks[0] if len(chunks) == 1 else b"".join(chunks)

    def _ready_pool(self) -> httpcore.ConnectionPool:
        pool = self._pool
        if pool is not None and self._pid == os.getpid():
            return pool
        with self._lock:
            if self._pool is None or self._pid != os.getpid():
                self._pool, self._pid = self._new_pool(), os.getpid()
            return self._pool

    def _new_pool(self) -> httpcore.ConnectionPool:
        return httpcore.ConnectionPool(
            ssl_context=self._tls(),
            proxy=None if self._proxy is None else _proxy(self._proxy),
            max_connections=self._max_connections,
            max_keepalive_connections=self._max_idle_connections,
            network_backend=_BoundedBackend(self._ends),
        )

    def _tls(self) -> ssl.SSLContext | None:
        if self._url.scheme == "https" and self._ssl_context is not None:
            return self._ssl_context()
        return None

    def _failure(self, request: Request, what: str, error: BaseException) -> str:
        reason = str(error) or type(error).__name__
        return f"{what} to {request.method} {request.template} from {self._url}: {reason}"


def _phases(deadline: Deadline) -> dict[str, float | None]:
    return {"connect": deadline.connect, "read": deadline.read, "write": deadline.read, "pool": deadline.read}


def _proxy(url: str) -> httpcore.Proxy:
    from weaviate.connect.url import ServerUrl

    split = ServerUrl.parse(url)
    headers = [] if split.authorization is None else [("proxy-authorization", split.authorization)]
    return httpcore.Proxy(split.origin, headers=headers)


def _decoded(chunks: Iterable[bytes], coding: str, cap: int) -> Iterator[bytes]:
    """The body without its content coding. Nothing asks for one, but a proxy may add it all the same."""
    if coding.strip().lower() not in {"gzip", "x-gzip", "deflate"}:
        yield from chunks
        return
    decoder = zlib.decompressobj(wbits=47)
    try:
        for chunk in chunks:
            yield decoder.decompress(chunk, cap + 1)
        yield decoder.flush()
    except zlib.error as error:
        msg = f"the {coding} body can't be decoded: {error}"
        raise httpcore.RemoteProtocolError(msg) from error
    if not decoder.eof:
        msg = f"the {coding} body is cut off"
        raise httpcore.RemoteProtocolError(msg)


class _Ends(threading.local):
    """The deadline of the exchange that the current thread is in."""

    at: Deadline | None = None


class _BoundedBackend(httpcore.NetworkBackend):
    """httpcore's sockets, with every wait cut to what is left of the thread's deadline."""

    def __init__(self, ends: _Ends) -> None:
        self._ends = ends
        self._backend = httpcore.SyncBackend()

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.NetworkStream:
        wait = _left(self._ends, timeout, httpcore.ConnectTimeout)
        return _BoundedStream(self._backend.connect_tcp(host, port, wait, local_address, socket_options), self._ends)


class _BoundedStream(httpcore.NetworkStream):
    def __init__(self, stream: httpcore.NetworkStream, ends: _Ends) -> None:
        self._stream = stream
        self._ends = ends

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return self._stream.read(max_bytes, _left(self._ends, timeout, httpcore.ReadTimeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._stream.write(buffer, _left(self._ends, timeout, httpcore.WriteTimeout))

    def close(self) -> None:
        self._stream.close()

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.NetworkStream:
        wait = _left(self._ends, timeout, httpcore.ConnectTimeout)
        return _BoundedStream(self._stream.start_tls(ssl_context, server_hostname, wait), self._ends)

    def get_extra_info(self, info: str) -> Any:
        return self._stream.get_extra_info(info)


def _left(ends: _Ends, timeout: float | None, expired: type[httpcore.TimeoutException]) -> float | None:
    left = None if ends.at is None else ends.at.remaining()
    if left is None:
        return timeout
    if left <= 0:
        msg = "the time for the whole call is over"
        raise expired(msg)
    return left if timeout is None else min(timeout, left)
