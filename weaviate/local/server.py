"""One local server: a store, its settings, and the way of a request through router, decoder and handler."""

from __future__ import annotations

import logging
import threading
import time
from importlib import import_module
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl

from weaviate.local.errors import ServerError, empty, invalid, lacking, refused, router
from weaviate.local.exchange import Answer, Call
from weaviate.local.settings import Settings
from weaviate.local.storage.store import Store

if TYPE_CHECKING:
    from collections.abc import Callable

    from weaviate.local.routing import Route

ACCEPTED = ("application/json", "application/yaml")
PROBES = ("/v1/.well-known/live", "/v1/.well-known/ready")
"""Answered before anything else looks at a request, whatever its method."""


def milliseconds() -> int:
    """The time as the server writes it."""
    return time.time_ns() // 1_000_000


class Server:
    """Answers requests one after the other, whichever threads they come from; with a path it keeps all in that file."""

    def __init__(
        self,
        path: str | None = None,
        settings: Settings | None = None,
        now: Callable[[], int] = milliseconds,
        vectorizer: Callable[[list[str]], Any] | None = None,
    ) -> None:
        self.settings = settings or Settings()
        self.lock = threading.RLock()
        self.queries: Any = None
        """What the GraphQL room keeps between queries."""
        if path is None:
            self.store = Store(now)
        else:
            from weaviate.local.storage.sqlite import open_store

            self.store = open_store(path, now)
        if vectorizer is not None:
            from weaviate.local.embedding.embedder import Embedder

            self.store.embedder = Embedder(vectorizer)

    def answer(
        self,
        method: str,
        target: str,
        content: bytes | None,
        content_type: str = "",
        admit: Callable[[Route], None] | None = None,
    ) -> Answer:
        """Answer one request; whatever is wrong with it becomes an answer too.

        `admit` sees the route before the body is looked at, and may refuse with a `ServerError`.
        """
        path, _, query = target.partition("?")
        try:
            answer = self._handle(method, path, query, content or b"", content_type, admit)
        except ServerError as error:
            answer = Answer(error.status, error.body)
        except Exception as error:
            logging.getLogger("weaviate").exception("local mode failed at %s %s", method, path)
            message = f"local mode failed, which is a defect of it: {type(error).__name__}: {error}"
            answer = Answer(500, {"error": [{"message": message}]})
        return Answer(answer.status) if method == "HEAD" else answer

    def _handle(
        self,
        method: str,
        path: str,
        query: str,
        content: bytes,
        content_type: str,
        admit: Callable[[Route], None] | None,
    ) -> Answer:
        if path == "/":
            link = {
                "href": "/v1",
                "name": "api v1",
                "documentationHref": "https://weaviate.io/developers/weaviate/current/",
            }
            return Answer(301, {"links": link}, {"location": "/v1"})
        if path in PROBES:
            return Answer(200)
        if path != "/v1" and not path.startswith("/v1/"):
            raise router(404, f"path {path} was not found")
        from weaviate.local.routes import ROUTER

        route, values = ROUTER.find(method, path.removeprefix("/v1"))
        if admit is not None:
            admit(route)
        handler = resolve(route.handler)
        body = decoded(route, content, content_type) if route.body else None
        call = Call(values, dict(parse_qsl(query, keep_blank_values=True)), body)
        with self.lock:
            self.store.recover()
            try:
                return handler(self, call)
            finally:
                self.store.commit()

    def close(self) -> None:
        """Let go of the file."""
        with self.lock:
            self.store.journal.close()


def resolve(reference: str) -> Callable[[Server, Call], Answer]:
    """The function that handles a route."""
    module, _, name = reference.partition(":")
    if module == "missing":
        raise refused(422, lacking(name))
    handler: Callable[[Server, Call], Answer] = getattr(import_module(f"weaviate.local.{module}"), name)
    return handler


def decoded(route: Route, content: bytes, content_type: str) -> Any:
    """The body of a request; the decoder's and the validator's errors."""
    from weaviate.local.decoding import NotJson, decode
    from weaviate.local.shapes import WrongShape, check

    kind = content_type.partition(";")[0].strip().lower()
    if content and kind and kind not in ACCEPTED:
        raise router(415, f'unsupported media type "{kind}", only [{" ".join(ACCEPTED)}] are allowed')
    if not content.strip():
        if route.required:
            raise invalid(602, f"{route.body} in body is required")
        raise empty(400)
    try:
        body = decode(content)
        if route.shape is not None:
            check(body, route.shape)
    except (NotJson, WrongShape) as error:
        raise router(400, f'parsing {route.body} body from "" failed, because {error}') from error
    return body
