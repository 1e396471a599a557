"""Exchanges with an identity provider: bounded in time and size, without anything that was configured for Weaviate."""

from __future__ import annotations

import logging
import time
from contextlib import closing, suppress
from typing import TYPE_CHECKING, Any, TypeAlias, cast
from urllib.parse import unquote_plus, urlencode

from weaviate.connect.transport import Deadline, Request
from weaviate.exceptions import SNIPPET_LENGTH, AuthenticationFailedException, ResponseCannotBeDecodedException

if TYPE_CHECKING:
    from collections.abc import Callable

    from weaviate.connect.auth.discovery import Endpoint
    from weaviate.connect.auth.grants import Form
    from weaviate.connect.transport import Response, Transport
    from weaviate.connect.url import ServerUrl

    Transports: TypeAlias = Callable[[ServerUrl], Transport]

MAX_ANSWER_BYTES = 2**20
_SECONDS_TO_ANSWER = 5.0
_SECONDS_TO_END = 10.0

_LOG = logging.getLogger("weaviate")
_ACCEPT = ("accept", "application/json")
_FORM = ("content-type", "application/x-www-form-urlencoded")
_NO_SECRETS = frozenset({"grant_type", "username", "scope", "client_id"})


class GrantRefusedError(AuthenticationFailedException):
    """The identity provider knows what was sent, and doesn't accept it."""


class IdentityProvider:
    """Reads and posts at the addresses of a login; a connection lives for one exchange, which are hours apart.

    `transports` makes the transport to an origin. Redirects are not followed.
    """

    def __init__(self, transports: Transports, clock: Callable[[], float] = time.monotonic) -> None:
        self._transports = transports
        self._clock = clock

    def read(self, endpoint: Endpoint, deadline: Deadline | None = None) -> dict[str, Any]:
        """The JSON object that is published at an address."""
        request = Request("GET", endpoint.target, (_ACCEPT,), template=endpoint.path)
        return _document(self._exchange(endpoint, request, deadline), endpoint)

    def post(self, endpoint: Endpoint, form: Form, deadline: Deadline | None = None) -> dict[str, Any]:
        """The JSON object that answers a form; `GrantRefusedError` when the provider refuses what is in it."""
        request = Request("POST", endpoint.target, (_ACCEPT, _FORM), _encoded(form), endpoint.path)
        response = self._exchange(endpoint, request, deadline)
        if response.status_code in {400, 401, 403}:
            msg = f"the identity provider refuses the login ({_status(endpoint, response)}{_complaint(response, form)})"
            raise GrantRefusedError(msg)
        return _document(response, endpoint)

    def _exchange(self, endpoint: Endpoint, request: Request, deadline: Deadline | None) -> Response:
        started = self._clock()
        left = None if deadline is None else deadline.remaining()
        end = started + (_SECONDS_TO_END if left is None else min(left, _SECONDS_TO_END))
        transport = self._transports(endpoint.origin)
        response: Response | None = None
        # What is too large is not shown: it may begin with a token.
        with suppress(ResponseCannotBeDecodedException), closing(transport):
            response = transport.send(request, Deadline(_SECONDS_TO_ANSWER, _SECONDS_TO_ANSWER, end, self._clock))
        if response is None or len(response.content) > MAX_ANSWER_BYTES:
            msg = f"the answer of the identity provider at {endpoint} is larger than {MAX_ANSWER_BYTES} bytes"
            raise AuthenticationFailedException(msg)
        milliseconds = (self._clock() - started) * 1000
        _LOG.debug("%s %s %s %.1f ms", request.method, endpoint, response.status_code, milliseconds)
        return response


def _encoded(form: Form) -> bytes:
    for name, value in form:
        if not value.isascii() and any("\ud800" <= char <= "\udfff" for char in value):
            msg = f"the {name} of the login holds a lone surrogate, which can't be sent"
            raise ValueError(msg)
    return urlencode(form).encode()


def _document(response: Response, endpoint: Endpoint) -> dict[str, Any]:
    if response.status_code != 200:
        hint = ", and redirects are not followed with a login" if 300 <= response.status_code < 400 else ""
        msg = f"the identity provider gives no answer that can be used ({_status(endpoint, response)}{hint})"
        raise AuthenticationFailedException(msg)
    try:
        value = response.json()
    except ValueError:
        value = None
    if not isinstance(value, dict):
        msg = f"the answer of the identity provider at {endpoint} is no JSON object"
        raise AuthenticationFailedException(msg)
    return cast("dict[str, Any]", value)


def _status(endpoint: Endpoint, response: Response) -> str:
    return f"{endpoint} answered {response.status_code}"


def _complaint(response: Response, form: Form) -> str:
    """The provider's own words, unless they repeat a secret that was sent."""
    try:
        document: Any = response.json()
    except ValueError:
        return ""
    if not isinstance(document, dict):
        return ""
    fields = cast("dict[str, Any]", document)
    words = ": ".join(str(fields[name]) for name in ("error", "error_description") if name in fields)
    secrets = [value for name, value in form if value and name not in _NO_SECRETS]
    if not words or any(secret in text for secret in secrets for text in (words, unquote_plus(words))):
        return ""
    return f", {words[:SNIPPET_LENGTH]!r}"
