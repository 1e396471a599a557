"""Lets any httpx transport stand in for ours, so that `Client(url, transport=httpx.MockTransport(handler))` works."""

from __future__ import annotations

from typing import TYPE_CHECKING

import httpx

from weaviate.connect.failures import connection_failure
from weaviate.connect.transport import Deadline, Request, Response, shortest

if TYPE_CHECKING:
    from weaviate.connect.url import ServerUrl


class HttpxTransport:
    """Sends requests through an `httpx.BaseTransport`, which keeps its own connections."""

    def __init__(self, transport: httpx.BaseTransport, url: ServerUrl) -> None:
        self._transport = transport
        self._url = url

    def send(self, request: Request, deadline: Deadline) -> Response:
        """Exchange one request for one response, whatever its status."""
        wait = shortest(deadline.read, deadline.remaining())
        wire = httpx.Request(
            request.method,
            f"{self._url}{request.target}",
            headers=list(request.headers),
            content=request.content,
            extensions={"timeout": httpx.Timeout(wait, connect=shortest(deadline.connect, wait)).as_dict()},
        )
        try:
            answer = self._transport.handle_request(wire)
            try:
                content = answer.read()
            finally:
                answer.close()
        except httpx.TimeoutException as error:
            msg = f"no answer in time to {request.method} {request.template} from {self._url}: {error}"
            if isinstance(error, (httpx.ConnectTimeout, httpx.PoolTimeout)):
                raise connection_failure(msg, "connect timeout", sent=False) from error
            raise connection_failure(msg, "read timeout") from error
        except httpx.RequestError as error:
            msg = f"no complete answer to {request.method} {request.template} from {self._url}: {error}"
            raise connection_failure(msg, "connection", sent=not isinstance(error, httpx.ConnectError)) from error
        return Response(answer.status_code, dict(answer.headers.items()), content)

    def close(self) -> None:
        """Close the transport."""
        self._transport.close()
