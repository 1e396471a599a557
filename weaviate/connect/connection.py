"""The layer between resources and the transport: authentication, deadlines, retries, logging; v3's `Connection`."""

from __future__ import annotations

import logging
import time
from typing import TYPE_CHECKING, Any

from weaviate.connect.encoding import check_call_path, encode_query
from weaviate.connect.flow import OperationPath
from weaviate.connect.flow import run as run_flow
from weaviate.connect.transport import Deadline, Request, Response, Transport
from weaviate.exceptions import WeaviateConnectionError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import TypeVar

    from weaviate.connect.flow import Flow
    from weaviate.connect.retry import Outcome, RetryPolicy
    from weaviate.connect.timeouts import Timeouts

    T = TypeVar("T")

_LOG = logging.getLogger("weaviate")
_JSON_HEADER = ("content-type", "application/json")


class Connection:
    """Sends requests to one server, with the same headers, deadlines and retries for all."""

    def __init__(
        self,
        transport: Transport,
        *,
        url: str,
        headers: tuple[tuple[str, str], ...] = (),
        timeouts: Timeouts,
        retry: RetryPolicy,
        sleep: Callable[[float], None] = time.sleep,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self.url = url
        self._transport = transport
        self._headers = (_JSON_HEADER, *headers)
        self.timeouts = timeouts
        self._retry = retry
        self._sleep = sleep
        self._clock = clock
        self.server_version = ""

    def get(self, path: str, params: Mapping[str, Any] | None = None) -> Response:
        """GET `path`, which begins after /v1."""
        return self._call("GET", path, None, params)

    def head(self, path: str, params: Mapping[str, Any] | None = None) -> Response:
        """HEAD `path`."""
        return self._call("HEAD", path, None, params)

    def post(self, path: str, weaviate_object: Any, params: Mapping[str, Any] | None = None) -> Response:
        """POST a JSON value to `path`."""
        return self._call("POST", path, weaviate_object, params)

    def put(self, path: str, weaviate_object: Any, params: Mapping[str, Any] | None = None) -> Response:
        """PUT a JSON value to `path`."""
        return self._call("PUT", path, weaviate_object, params)

    def patch(self, path: str, weaviate_object: Any, params: Mapping[str, Any] | None = None) -> Response:
        """PATCH `path` with a JSON value."""
        return self._call("PATCH", path, weaviate_object, params)

    def delete(self, path: str, weaviate_object: Any = None, params: Mapping[str, Any] | None = None) -> Response:
        """DELETE `path`, with a JSON value where the operation has one."""
        return self._call("DELETE", path, weaviate_object, params)

    def run(self, flow: Flow[T]) -> T:
        """Carry out a resource's flow and return its result."""
        return run_flow(self, flow)

    def send(self, request: Request, deadline: Deadline | None = None) -> Response:
        """Send a request, again where that is allowed, and return the last response, whatever its status."""
        end = deadline or self.timeouts.deadline(self._clock)
        attempt = 0
        while True:
            attempt += 1
            outcome = self._attempt(request, end, attempt)
            wait = self._retry.wait_after(attempt, request, outcome, end)
            if wait is not None:
                self._sleep(wait)
            elif isinstance(outcome, WeaviateConnectionError):
                raise outcome
            else:
                return outcome

    def close(self) -> None:
        """Release the transport's connections."""
        self._transport.close()

    def _call(self, method: str, path: str, body: Any, params: Mapping[str, Any] | None) -> Response:
        headers = self._headers
        rendered: str = path
        if isinstance(path, OperationPath):
            template, repeatable = path.template, path.repeatable
            if path.headers:
                headers = (*headers, *((name.lower(), _header_text(value)) for name, value in path.headers.items()))
        else:
            rendered = template = check_call_path(path)
            repeatable = method in {"GET", "HEAD"}
        return self.send(
            Request(
                method,
                f"/v1{rendered}{encode_query(params)}",
                headers,
                None if body is None else _encoded(body, template),
                template,
                repeatable,
            )
        )

    def _attempt(self, request: Request, deadline: Deadline, attempt: int) -> Outcome:
        started = self._clock()
        outcome: Outcome
        try:
            outcome = self._transport.send(request, deadline)
        except WeaviateConnectionError as error:
            outcome = error
        if _LOG.isEnabledFor(logging.DEBUG):
            _LOG.debug(
                "%s %s %s %.1f ms attempt %d",
                request.method,
                request.template,
                type(outcome).__name__ if isinstance(outcome, WeaviateConnectionError) else outcome.status_code,
                (self._clock() - started) * 1000,
                attempt,
            )
        return outcome


def _encoded(body: Any, template: str) -> bytes:
    if isinstance(body, bytes):
        return body
    from weaviate.connect.json_body import encode_json

    return encode_json(body, f"body of {template}")


def _header_text(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value)
