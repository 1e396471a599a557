"""The layer between resources and the transport: authentication, deadlines, retries, logging; v3's `Connection`."""

from __future__ import annotations

import logging
import time
from copy import copy
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from weaviate.connect.answers import decode_object
from weaviate.connect.auth.authenticator import FixedAuthenticator
from weaviate.connect.documents import fetch
from weaviate.connect.encoding import check_call_path, check_headers, encode_query
from weaviate.connect.failures import connection_failure
from weaviate.connect.flow import OperationPath
from weaviate.connect.flow import run as run_flow
from weaviate.connect.redirects import MOST_REDIRECTS, REDIRECTS, redirected
from weaviate.connect.timeouts import Timeouts
from weaviate.connect.transport import Deadline, Request, Response, Transport
from weaviate.exceptions import WeaviateConnectionError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import TypeVar

    from weaviate.config import Retry
    from weaviate.connect.auth.authenticator import Authenticator
    from weaviate.connect.flow import Flow
    from weaviate.connect.retry import Outcome, RetryPolicy
    from weaviate.embedded import EmbeddedDB
    from weaviate.types import JsonObject, TimeoutConfig

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
        authenticator: Authenticator | None = None,
        sleep: Callable[[float], None] = time.sleep,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self.url = url
        self._transport = transport
        self._headers = headers if any(name == "content-type" for name, _ in headers) else (_JSON_HEADER, *headers)
        self.timeouts = timeouts
        self._retry = retry
        self.authenticator = authenticator or FixedAuthenticator()
        self._sleep = sleep
        self._clock = clock
        self._server_version = ""
        self.proxies: Mapping[str, str] = {}
        self.grpc_stub = None
        self._owns_transport = True

    def get(self, path: str, params: Mapping[str, Any] | None = None, external_url: bool = False) -> Response:
        """GET `path`, which begins after /v1; or a URL of another server, which gets none of this one's headers."""
        if external_url:
            return fetch(f"{path}{encode_query(params)}", self.timeouts.deadline(self._clock))
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
                return outcome if attempt == 1 else replace(outcome, attempts=attempt)

    @property
    def server_version(self) -> str:
        """The version that the server named when the client was made, "" for none."""
        return self._server_version

    @server_version.setter
    def server_version(self, value: str) -> None:
        self._server_version = value

    @property
    def embedded_db(self) -> EmbeddedDB | None:
        """The server of `embedded_options`, None for any other."""
        return getattr(self._transport, "database", None)

    @property
    def timeout_config(self) -> tuple[float, float]:
        """Seconds to connect and seconds between two reads; may be set."""
        return self.timeouts.connect, self.timeouts.read

    @timeout_config.setter
    def timeout_config(self, value: TimeoutConfig) -> None:
        self.timeouts = Timeouts.parse(value, self.timeouts.total)

    def get_meta(self) -> JsonObject:
        """The server's version and modules."""
        return decode_object(self.get("/meta"), "Meta endpoint")

    def wait_for_weaviate(self, startup_period: int) -> None:
        """Ask for so many seconds whether the server is ready; `WeaviateStartUpError` when it never is."""
        from weaviate.connect.startup import checked_startup_period, wait_until_ready

        token = self.get_current_bearer_token()
        headers = (*self._headers, ("authorization", token)) if token else self._headers
        period = checked_startup_period(startup_period) or 0
        wait_until_ready(self._transport, self.url, headers, period, sleep=self._sleep, clock=self._clock)

    def get_current_bearer_token(self) -> str:
        """The value of the authorization header, "" for none."""
        return self.authenticator.header(self.timeouts.deadline(self._clock)) or ""

    def pause(self, seconds: float) -> None:
        """Wait between two requests, as flows that wait for the server ask for it."""
        self._sleep(seconds)

    @property
    def retry(self) -> Retry | None:
        """How requests that may be repeated are repeated; None when they are not."""
        return self._retry.settings

    def with_options(
        self,
        *,
        timeouts: Timeouts | None = None,
        headers: tuple[tuple[str, str], ...] = (),
        authorization: str | None = None,
        retry: RetryPolicy | None = None,
    ) -> Connection:
        """A connection with other settings over the same transport and credentials; closing it closes nothing."""
        fork = copy(self)
        fork._owns_transport = False
        fork.timeouts = timeouts or self.timeouts
        fork._retry = retry or self._retry
        replaced = {name for name, _ in headers}
        fork._headers = (*(pair for pair in self._headers if pair[0] not in replaced), *headers)
        if authorization is not None:
            fork.authenticator = FixedAuthenticator(authorization)
        return fork

    def close(self) -> None:
        """Release the transport's connections, unless it is shared with the connection that this one was made from."""
        if self._owns_transport:
            self._transport.close()

    def _call(self, method: str, path: str, body: Any, params: Mapping[str, Any] | None) -> Response:
        headers = self._headers
        rendered: str = path
        if isinstance(path, OperationPath):
            template, repeatable = path.template, path.repeatable
            if path.headers:
                own = ((name, _header_text(value)) for name, value in path.headers.items())
                headers = (*headers, *check_headers(own))
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
        """Send a request with the authorization of the moment; once more with a new one after a 401."""
        try:
            used = self.authenticator.header(deadline)
        except WeaviateConnectionError as error:
            error.sent = False  # to the server, that is: it was its identity provider that did not answer
            return error
        outcome = self._exchange(_authorized(request, used), deadline, attempt)
        if used is None or isinstance(outcome, WeaviateConnectionError) or outcome.status_code != 401:
            return outcome
        if not self.authenticator.renew(used, deadline):
            return outcome
        return self._exchange(_authorized(request, self.authenticator.header(deadline)), deadline, attempt)

    def _exchange(self, request: Request, deadline: Deadline, attempt: int) -> Outcome:
        """Send a request once, and again to where the same server redirects it."""
        for _ in range(MOST_REDIRECTS):
            outcome = self._sent(request, deadline, attempt)
            if isinstance(outcome, WeaviateConnectionError) or outcome.status_code not in REDIRECTS:
                return outcome
            elsewhere = redirected(request, outcome, self.url)
            if elsewhere is None:
                return outcome
            request = elsewhere
        return connection_failure(
            f"{request.method} {request.template}: {self.url} redirects without an end", "connection"
        )

    def _sent(self, request: Request, deadline: Deadline, attempt: int) -> Outcome:
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


def _authorized(request: Request, authorization: str | None) -> Request:
    if authorization is None:
        return request
    headers = (*request.headers, ("authorization", authorization))
    return Request(  # as `dataclasses.replace` makes it, in a fraction of the time
        request.method, request.target, headers, request.content, request.template, request.repeatable
    )


def _encoded(body: Any, template: str) -> bytes:
    if isinstance(body, bytes):
        return body
    from weaviate.connect.json_body import encode_json

    return encode_json(body, f"body of {template}")


def _header_text(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value)
