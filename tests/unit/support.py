"""What tests put in the place of the world: a clock, a transport that follows a script, a server made of a function."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import httpx

import weaviate
from weaviate.config import Retry
from weaviate.connect import Connection, Response
from weaviate.connect.retry import RetryPolicy
from weaviate.connect.timeouts import Timeouts

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from weaviate.connect import Deadline, Request

URL = "http://weaviate.test"
META = {"version": "1.39.0", "hostname": "http://[::]:8080", "modules": {}}


class Clock:
    """A clock that only moves when somebody sleeps on it, and remembers for how long they did."""

    def __init__(self, now: float = 1000.0) -> None:
        self.now = now
        self.slept: list[float] = []

    def __call__(self) -> float:
        return self.now

    def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.now += seconds


@dataclass
class ScriptedTransport:
    """Answers each request with the next line of a script: a response, an exception to raise, or a function of both.

    What follows the script's end is its last line.
    """

    script: Iterable[Any] = ()
    requests: list[Request] = field(default_factory=list)
    deadlines: list[Deadline] = field(default_factory=list)
    closed: int = 0

    def __post_init__(self) -> None:
        self._lines = list(self.script) or [Response(200, {}, b"{}")]

    def send(self, request: Request, deadline: Deadline) -> Response:
        self.requests.append(request)
        self.deadlines.append(deadline)
        line = self._lines.pop(0) if len(self._lines) > 1 else self._lines[0]
        if isinstance(line, BaseException):
            raise line
        return line(request) if callable(line) else line

    def close(self) -> None:
        self.closed += 1


def answer(status: int = 200, body: Any = None, **headers: str) -> Response:
    """A response with a JSON body, or with the bytes that are given."""
    content = body if isinstance(body, bytes) else b"" if body is None else json.dumps(body).encode()
    return Response(status, {name.replace("_", "-"): value for name, value in headers.items()}, content)


def connection_over(
    transport: Any,
    *,
    clock: Clock | None = None,
    retry: Retry | None = None,
    headers: tuple[tuple[str, str], ...] = (),
    timeout: Any = (2, 5),
    total: float | None = None,
) -> Connection:
    """A connection whose waits take no time and have no jitter; it does not retry unless it is told to."""
    clock = clock or Clock()
    return Connection(
        transport,
        url=URL,
        headers=headers,
        timeouts=Timeouts.parse(timeout, total),
        retry=RetryPolicy(retry, now=clock, jitter=lambda: 0.0),
        sleep=clock.sleep,
        clock=clock,
    )


@dataclass
class Server:
    """A server that is one function; it keeps what it was asked after the start of the client."""

    handle: Callable[[httpx.Request], httpx.Response]
    requests: list[httpx.Request] = field(default_factory=list)

    def __call__(self, request: httpx.Request) -> httpx.Response:
        if request.url.path == "/v1/meta":
            return httpx.Response(200, json=META)
        if request.url.path.startswith("/v1/.well-known/"):
            return httpx.Response(404)
        self.requests.append(request)
        return self.handle(request)

    @property
    def lines(self) -> list[str]:
        """Method and target of each request."""
        return [f"{request.method} {request.url.raw_path.decode()}" for request in self.requests]

    @property
    def bodies(self) -> list[Any]:
        """The JSON of each request, None where it had none."""
        return [json.loads(request.content) if request.content else None for request in self.requests]


def client_of(*answers: httpx.Response | BaseException, **arguments: Any) -> tuple[weaviate.Client, Server]:
    """A client and its server, which gives these answers in order, and the last of them for ever."""
    rest = list(answers) or [httpx.Response(200, json={})]

    def handle(_: httpx.Request) -> httpx.Response:
        line = rest.pop(0) if len(rest) > 1 else rest[0]
        if isinstance(line, BaseException):
            raise line
        return httpx.Response(line.status_code, headers=line.headers, content=line.content)

    return client_by(handle, **arguments)


def client_by(handle: Callable[[httpx.Request], httpx.Response], **arguments: Any) -> tuple[weaviate.Client, Server]:
    """A client and its server, which answers as the function does. There are no retries."""
    server = Server(handle)
    client = weaviate.Client(
        URL,
        startup_period=None,
        transport=httpx.MockTransport(server),
        **{"additional_config": weaviate.Config(retry=None)} | arguments,
    )
    return client, server
