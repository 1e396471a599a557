"""The exceptions for requests without a complete answer, in the families in which programs for v3 look for them."""

from __future__ import annotations

import sys
from functools import cache
from typing import TYPE_CHECKING, Any, Literal, TypeAlias, cast

from weaviate.exceptions import WeaviateConnectionError, WeaviateTimeoutError

if TYPE_CHECKING:
    from types import ModuleType

Kind: TypeAlias = Literal["connection", "connect timeout", "read timeout"]

_IN_REQUESTS = {"connection": "ConnectionError", "connect timeout": "ConnectTimeout", "read timeout": "ReadTimeout"}


def connection_failure(message: str, kind: Kind, sent: bool = True) -> WeaviateConnectionError:
    """A `WeaviateConnectionError`, or a `WeaviateTimeoutError` for the time-outs.

    v3 sent through requests, and its callers catch `requests.exceptions.ConnectionError` and the like. In a program
    that has imported requests the exception is an instance of the matching one too, with `request` and `response` None.
    """
    exceptions = sys.modules.get("requests.exceptions")
    base = WeaviateConnectionError if kind == "connection" else WeaviateTimeoutError
    error = (base if exceptions is None else _both(kind, exceptions))(message)
    error.sent = sent
    return error


@cache
def _both(kind: Kind, exceptions: ModuleType) -> type[WeaviateConnectionError]:
    ours = WeaviateConnectionError if kind == "connection" else WeaviateTimeoutError
    theirs = cast("type[Exception]", getattr(exceptions, _IN_REQUESTS[kind]))

    def reduce(self: WeaviateConnectionError) -> tuple[Any, ...]:
        return connection_failure, (self.message, kind, self.sent)

    body = {
        "__init__": ours.__init__,
        "__module__": ours.__module__,
        "__reduce__": reduce,
        "request": None,
        "response": None,
    }
    return cast("type[WeaviateConnectionError]", type(ours.__name__, (ours, theirs), body))
