"""What travels between the SDK and a server: `Request`, `Response`, and the `Transport` that exchanges them.

A transport knows how bytes get to one server and back. It does not know what they mean: authentication, retries and
the mapping of statuses to exceptions happen above it, so they are the same over HTTP, in local mode and in tests.
"""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Protocol, runtime_checkable

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping


@dataclass(frozen=True, slots=True)
class Request:
    """One HTTP request, relative to the server that a transport is connected to.

    `target` is the encoded path with its query, pure ASCII and beginning with "/" ("/v1/objects/Article?limit=5").
    `template` is the path as the OpenAPI document writes it; logs and errors show it because it holds no values.
    `repeatable` says whether sending it again after an unknown outcome can do no harm.
    """

    method: str
    target: str
    headers: tuple[tuple[str, str], ...] = field(default=(), repr=False)
    content: bytes | None = field(default=None, repr=False)
    template: str = ""
    repeatable: bool = False


@dataclass(frozen=True, slots=True)
class Response:
    """One HTTP response, read to its end. Names of `headers` are lower-case.

    `attempts` says how many times the request was sent: after the second, an earlier one may have been carried out too.
    """

    status_code: int
    headers: Mapping[str, str] = field(default_factory=dict[str, str], repr=False)
    content: bytes = field(default=b"", repr=False)
    attempts: int = 1

    @property
    def text(self) -> str:
        """The body as text; bytes that are not UTF-8 are replaced."""
        return self.content.decode("utf-8", "replace")

    def json(self) -> Any:
        """The decoded body; `ValueError` when it is not JSON."""
        import orjson

        return orjson.loads(self.content)


@dataclass(frozen=True, slots=True)
class Deadline:
    """How long one attempt may take: seconds to connect, seconds between two reads, and a moment when all must end.

    `at` is compared with `clock()`, a monotonic clock in seconds; None sets no end.
    """

    connect: float | None = None
    read: float | None = None
    at: float | None = None
    clock: Callable[[], float] = field(default=time.monotonic, repr=False)

    def remaining(self) -> float | None:
        """Seconds until `at`, never negative; None when there is no end."""
        return None if self.at is None else max(0.0, self.at - self.clock())

    def within(self, seconds: float | None) -> float | None:
        """The time for one wait of at most `seconds`; `TimeoutError` when nothing is left until `at`."""
        left = self.remaining()
        if left is not None and left <= 0:
            msg = "the time for the whole call is over"
            raise TimeoutError(msg)
        return shortest(seconds, left)


def shortest(first: float | None, second: float | None) -> float | None:
    """The shorter of two times, of which None is the longest."""
    if first is None or second is None:
        return first if second is None else second
    return min(first, second)


@runtime_checkable
class Transport(Protocol):
    """Sends one request to one server and returns its response, whatever the status.

    Raises `WeaviateConnectionError` (or its subclass `WeaviateTimeoutError`) when there is no complete response, and
    `ResponseCannotBeDecodedException` when there is one that is too large to be read.
    It must be usable by several threads at once.
    """

    def send(self, request: Request, deadline: Deadline) -> Response:
        """Exchange one request for one response."""
        ...

    def close(self) -> None:
        """Release connections; may be called twice."""
        ...
