"""`LocalTransport`: the transport whose server is in this process."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

import orjson

from weaviate.connect.transport import Response
from weaviate.local.server import Server, milliseconds
from weaviate.local.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Callable

    from weaviate.connect.transport import Deadline, Request
    from weaviate.local.exchange import Answer

JSON = "application/json"


class LocalTransport:
    """Exchanges requests with a server of its own, which lives in memory, or in the SQLite file at `path`.

    Two transports share nothing unless they open the same file one after the other. Safe to use by several threads.
    Backups go to the folder that the environment variable `BACKUP_FILESYSTEM_PATH` names, unless there are `settings`.
    `now` gives the time in milliseconds, `vectorizer` makes a list of vectors of a list of texts.
    """

    def __init__(
        self,
        path: str | None = None,
        *,
        settings: Settings | None = None,
        now: Callable[[], int] = milliseconds,
        vectorizer: Callable[[list[str]], Any] | None = None,
    ) -> None:
        chosen = settings or Settings(backups=os.environ.get("BACKUP_FILESYSTEM_PATH") or None)
        self.server = Server(path, chosen, now, vectorizer)

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
