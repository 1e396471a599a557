"""The first requests of a client, in v3's order: is the server ready, does it want a login, which version is it."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

from weaviate.connect.answers import decode_object
from weaviate.connect.transport import Deadline, Request
from weaviate.exceptions import (
    AuthenticationFailedException,
    UnexpectedStatusCodeException,
    WeaviateConnectionError,
    WeaviateStartUpError,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from weaviate.connect.connection import Connection
    from weaviate.connect.transport import Response, Transport

READY = "/.well-known/ready"
OPENID = "/.well-known/openid-configuration"
META = "/meta"

_POLL_TIMEOUT = 0.5
_PAUSE = 1.0


def checked_startup_period(period: Any) -> int | None:
    """The seconds to wait for a server: a positive int, or None for not at all."""
    if period is None:
        return None
    if type(period) is not int:
        msg = f"startup_period must be int or None, {type(period).__name__} was given"
        raise TypeError(msg)
    if period <= 0:
        msg = f"startup_period must be above 0 seconds, {period} was given"
        raise ValueError(msg)
    return period


def wait_until_ready(
    transport: Transport,
    url: str,
    headers: tuple[tuple[str, str], ...],
    period: int,
    *,
    sleep: Callable[[float], None] = time.sleep,
    clock: Callable[[], float] = time.monotonic,
) -> None:
    """Ask `period` times, and once more, whether the server is ready; `WeaviateStartUpError` when it never is."""
    request = Request("GET", f"/v1{READY}", headers, template=READY)
    reason = ""
    for attempt in range(period + 1):
        if attempt:
            sleep(_PAUSE)
        deadline = Deadline(_POLL_TIMEOUT, _POLL_TIMEOUT, clock() + _POLL_TIMEOUT, clock)
        try:
            response = transport.send(request, deadline)
        except WeaviateConnectionError as error:
            reason = str(error)
        else:
            if 200 <= response.status_code < 300:
                return
            reason = f"status {response.status_code}"
    msg = (
        f"Weaviate at {url} did not become ready in {period} s: {reason}. Is it running, and is the URL right? "
        "A longer startup_period waits longer, startup_period=None does not wait."
    )
    raise WeaviateStartUpError(msg)


def refuse_login_server(connection: Connection) -> None:
    """Raise when the server wants a login by OpenID Connect and no credentials were given.

    Any other answer means that anonymous use is worth trying, as v3 takes it.
    """
    response = connection.get(OPENID)
    if response.status_code == 200 and _is_openid(response):
        msg = (
            f"Weaviate at {connection.url} wants a login by OpenID Connect, and no credentials were given: "
            "pass auth_client_secret"
        )
        raise AuthenticationFailedException(msg)


def _is_openid(response: Response) -> bool:
    try:
        value = response.json()
    except ValueError:
        return False
    return isinstance(value, dict)


def read_version(connection: Connection) -> str:
    """The server's version; `UnexpectedStatusCodeException` with status 401 when it refuses the credentials."""
    response = connection.get(META)
    if response.status_code != 200:
        raise UnexpectedStatusCodeException("Meta endpoint", response)
    return str(decode_object(response, "Meta endpoint").get("version", ""))
