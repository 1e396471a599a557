"""The first requests of a client, in v3's order: is the server ready, does it want a login, which version is it."""

from __future__ import annotations

import re
import time
from typing import TYPE_CHECKING, Any, cast

from weaviate.connect.answers import decode_object
from weaviate.connect.transport import Deadline, Request
from weaviate.exceptions import (
    AuthenticationFailedException,
    UnexpectedStatusCodeException,
    WeaviateConnectionError,
    WeaviateStartUpError,
)
from weaviate.warnings import Warnings

if TYPE_CHECKING:
    from collections.abc import Callable

    from weaviate.auth import OidcAuth
    from weaviate.connect.auth.provider import Transports
    from weaviate.connect.connection import Connection
    from weaviate.connect.transport import Response, Transport
    from weaviate.connect.url import ServerUrl

READY = "/.well-known/ready"
OPENID = "/.well-known/openid-configuration"
META = "/meta"

_POLL_TIMEOUT = 0.5
_PAUSE = 1.0
_OLDEST = (1, 14)
_HOSTED = ("weaviate.io", "semi.technology", "weaviate.cloud")


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


def log_in(
    connection: Connection, server: ServerUrl, credentials: OidcAuth | None, transports: Callable[[], Transports]
) -> None:
    """Ask the server whether it wants a login by OpenID Connect, and if so, give the connection one.

    Any answer but a configuration means that anonymous use is worth trying, as v3 takes it. `transports` makes what
    reaches the identity provider; that is done only when there is one and `credentials` are given for it.
    """
    response = connection.get(OPENID)
    if response.status_code == 404 and credentials is not None:
        Warnings.auth_with_anon_weaviate()
    if response.status_code != 200:
        return
    configuration = _openid_configuration(response)
    if configuration is None:
        Warnings.auth_cannot_parse_oidc_config(f"{server}/v1{OPENID}")
    elif credentials is None:
        raise AuthenticationFailedException(_no_credentials(server))
    else:
        from weaviate.connect.auth import login

        connection.authenticator = login.log_in(credentials, configuration, server, transports())


def _openid_configuration(response: Response) -> dict[str, Any] | None:
    try:
        value = response.json()
    except ValueError:
        return None
    return cast("dict[str, Any]", value) if isinstance(value, dict) else None


def _no_credentials(server: ServerUrl) -> str:
    hint = ""
    if server.host.endswith(_HOSTED):
        hint = ". In Weaviate's cloud that is auth_client_secret=AuthApiKey(key), with a key from its console"
    return (
        f"Weaviate at {server} wants a login by OpenID Connect, and no credentials were given: "
        f"pass auth_client_secret{hint}"
    )


def read_version(connection: Connection) -> str:
    """The server's version; `UnexpectedStatusCodeException` with status 401 when it refuses the credentials."""
    response = connection.get(META)
    if response.status_code != 200:
        raise UnexpectedStatusCodeException("Meta endpoint", response)
    version = str(decode_object(response, "Meta endpoint").get("version") or "")
    numbers = re.match(r"v?(\d+)\.(\d+)", version)
    if numbers and (int(numbers[1]), int(numbers[2])) < _OLDEST:
        Warnings.weaviate_server_older_than_1_14(version)
    return version
