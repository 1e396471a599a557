"""`LocalTransport`: the transport whose server is in this process."""

from __future__ import annotations

from typing import TYPE_CHECKING

import orjson

from weaviate.connect.transport import Response
from weaviate.local.server import Server, milliseconds

if TYPE_CHECKING:
    from collections.abc import Callable

    from weaviate.connect.transport import Deadline, Request
    from weaviate.local.exchange import Answer
    from weaviate.local.settings import Settings

JSON = "application/json"


class LocalTransport:
    """Exchanges requests with a server of its own, which lives in memory, or in the SQLite file at `path`.

    Two transports share nothing unless they open the same file one after the other. Safe to use by several threads.
    `now` gives the time in milliseconds.
    """

    def __init__(
        self, path: str | None = None, *, settings: Settings | None = None, now: Callable[[], int] = milliseconds
    ) -> None:
        self.server = Server(path, settings, now)

    def send(self, request: Request, deadline: Deadline) -> Response:  # noqa: ARG002 - nothing is waited for
        """Answer a request."""
        content_type = next((value for name, value in request.headers if name.lower() == "content-type"), "")
        return response(self.server.answer(request.method, request.target, request.content, content_type))

    def close(self) -> None:
        """Let go of the file; may be called twice."""
        self.server.close()


def response(answer: Answer) -> Response:
    """An answer as it would come over HTTP."""
    if answer.body is None:
        return Response(answer.status, {**answer.headers, "content-length": "0"})
    content = orjson.dumps(answer.body)
    headers = {**answer.headers, "content-type": JSON, "content-length": str(len(content))}
    return Response(answer.status, headers, content)
