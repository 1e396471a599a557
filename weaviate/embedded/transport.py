"""A transport to an embedded server: HTTP, and the server's life."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from weaviate.connect.transport import Deadline, Request, Response, Transport
    from weaviate.embedded.database import EmbeddedDB


class EmbeddedTransport:
    """Sends through `inner`; a server that has ended is started again before a request, until this is closed."""

    def __init__(self, database: EmbeddedDB, inner: Transport) -> None:
        self.database = database
        self.inner = inner
        self.closed = False

    def send(self, request: Request, deadline: Deadline) -> Response:
        """Exchange one request for one response."""
        if not self.closed:
            self.database.ensure_running()
        return self.inner.send(request, deadline)

    def close(self) -> None:
        """Release connections and stop the server; may be called twice."""
        self.closed = True
        self.inner.close()
        self.database.stop()

    def __reduce__(self) -> tuple[Any, ...]:
        """A copy in another process reaches the server, and leaves its life to this one."""
        return itself, (self.inner,)


def itself(inner: Transport) -> Transport:
    """What a pickled transport becomes."""
    return inner
