"""The HTTP transport: requests to one server over pooled connections, and this package's exceptions.

No cookies, no redirects, no look at the environment. An exchange ends at one moment, however slowly its bytes come, and
no more is read than was allowed.
"""

from __future__ import annotations

import os
import zlib
from typing import TYPE_CHECKING, Any

from weaviate.connect.failures import connection_failure
from weaviate.connect.http_connection import ProtocolError, pieces
from weaviate.connect.pool import ConnectionPool
from weaviate.connect.route import Route
from weaviate.connect.tls import TlsSettings
from weaviate.connect.transport import Request, Response
from weaviate.connect.url import ServerUrl
from weaviate.exceptions import SNIPPET_LENGTH, ResponseCannotBeDecodedException

if TYPE_CHECKING:
    import ssl
    from collections.abc import Callable, Iterable, Iterator
    from http.client import HTTPResponse

    from weaviate.connect.failures import Kind
    from weaviate.connect.http_connection import HttpConnection
    from weaviate.connect.transport import Deadline
    from weaviate.exceptions import WeaviateConnectionError

_PIECE_SIZE = 2**20
_METHODS_WITH_BODY = frozenset({"POST", "PUT", "PATCH"})
_ZLIB_CODINGS = frozenset({"gzip", "x-gzip", "deflate"})


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
        # By process, and without a lock: one that is held while a process forks is held in the child for ever.
        self._pools: dict[int, ConnectionPool] = {}
        self._url = url
        self._max_connections = max_connections
        self._max_idle_connections = max_idle_connections
        self._max_response_bytes = max_response_bytes
        by_way_of = None if proxy is None else ServerUrl.parse(proxy, "the proxy")
        self._route = Route(url, by_way_of, ssl_context or TlsSettings().context)
        self._prefix = self._route.prefix
        self._added_headers = self._route.headers
        self._host_header = ("host", url.netloc)

    def send(self, request: Request, deadline: Deadline) -> Response:
        """Exchange one request for one response, whatever its status."""
        pool = self._ready_pool()
        connection: HttpConnection | None = None
        try:
            connection = pool.take(deadline)
        except TimeoutError as error:
            raise self._failure(request, "connect timeout", error, sent=False) from error
        try:
            if connection is None:
                connection = self._opened(request, deadline)
            return self._exchange(connection, request, deadline)
        finally:
            pool.give_back(connection)

    def close(self) -> None:
        """Close all connections."""
        pools, self._pools = self._pools, {}
        for pool in pools.values():
            pool.close()

    def __del__(self) -> None:
        """Close the connections of a client that nobody closed, as v3 did."""
        self.close()

    def __getstate__(self) -> dict[str, Any]:
        return {**self.__dict__, "_pools": {}}

    def _opened(self, request: Request, deadline: Deadline) -> HttpConnection:
        try:
            return self._route.open(deadline)
        except TimeoutError as error:
            raise self._failure(request, "connect timeout", error, sent=False) from error
        except (ProtocolError, OSError, UnicodeError) as error:
            raise self._failure(request, "connection", error, sent=False) from error

    def _exchange(self, connection: HttpConnection, request: Request, deadline: Deadline) -> Response:
        target = self._prefix + request.target
        try:
            answer = connection.exchange(request.method, target, self._headers(request), request.content, deadline)
            fields = {name.lower(): value for name, value in answer.getheaders()}
            return Response(answer.status, fields, self._content(request, answer, fields))
        except TimeoutError as error:
            raise self._failure(request, "read timeout", error) from error
        except (ProtocolError, OSError) as error:
            raise self._failure(request, "connection", error) from error

    def _headers(self, request: Request) -> list[tuple[str, str]]:
        headers = [*request.headers, *self._added_headers]
        if not any(name == "host" for name, _ in headers):
            headers.insert(0, self._host_header)
        if request.content is not None or request.method in _METHODS_WITH_BODY:
            headers.append(("content-length", str(len(request.content or b""))))
        return headers

    def _content(self, request: Request, answer: HTTPResponse, fields: dict[str, str]) -> bytes:
        cap = self._max_response_bytes
        coding = fields.get("content-encoding", "").strip().lower()
        if coding not in _ZLIB_CODINGS and answer.length is not None:
            if answer.length > cap:
                raise _too_large(request, Response(answer.status, fields, answer.read(SNIPPET_LENGTH)), cap)
            return answer.read()
        chunks: list[bytes] = []
        size = 0
        for chunk in _decoded(pieces(answer, min(_PIECE_SIZE, cap + 1)), coding, cap):
            size += len(chunk)
            chunks.append(chunk)
            if size > cap:
                raise _too_large(request, Response(answer.status, fields, b"".join(chunks)[:SNIPPET_LENGTH]), cap)
        return b"".join(chunks)

    def _ready_pool(self) -> ConnectionPool:
        pid = os.getpid()
        pool = self._pools.get(pid)
        if pool is None:
            pool = self._pools.setdefault(pid, ConnectionPool(self._max_connections, self._max_idle_connections))
            for parent in self._pools.keys() - {pid}:
                if (inherited := self._pools.pop(parent, None)) is not None:
                    inherited.close()
        return pool

    def _failure(self, request: Request, kind: Kind, error: Exception, *, sent: bool = True) -> WeaviateConnectionError:
        reason = (str(error) or type(error).__name__)[:SNIPPET_LENGTH]
        what = f"{_WHAT_FAILED[kind]} to {request.method} {request.template} from {self._url}"
        return connection_failure(f"{what}: {reason}", kind, sent)


_WHAT_FAILED: dict[Kind, str] = {
    "connection": "no complete answer",
    "connect timeout": "no connection in time",
    "read timeout": "no answer in time",
}


def _too_large(request: Request, beginning: Response, cap: int) -> ResponseCannotBeDecodedException:
    context = f"{request.method} {request.template}, an answer of more than max_response_bytes ({cap})"
    return ResponseCannotBeDecodedException(context, beginning)


def _decoded(chunks: Iterable[bytes], coding: str, cap: int) -> Iterator[bytes]:
    """The body without its content coding. Nothing asks for one, but a proxy may add it all the same."""
    if coding not in _ZLIB_CODINGS:
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
        raise ProtocolError(msg) from error
    if not decoder.eof:
        msg = f"the {coding} body is cut off"
        raise ProtocolError(msg)
