"""The caller's headers and credentials, checked, and apart from each other."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from weaviate.auth import AuthApiKey, AuthBearerToken, AuthCredentials
from weaviate.connect.encoding import check_headers
from weaviate.warnings import Warnings

if TYPE_CHECKING:
    from weaviate.auth import OidcAuth
    from weaviate.connect.url import ServerUrl

    Headers = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Given:
    """What a client was given to send with its requests.

    `headers` go with each. `authorization` is the header of that name as far as it is known without a login; `login`
    are credentials that need one. Credentials go before a header, and a header before the user in the server's URL.
    """

    headers: Headers = field(repr=False)
    authorization: str | None = field(repr=False)
    login: OidcAuth | None

    @classmethod
    def check(cls, additional: Any, credentials: Any, address: ServerUrl) -> Given:
        """From the client's arguments; `TypeError` or `ValueError`, without the value, when they can't be sent."""
        if additional is not None and not isinstance(additional, Mapping):
            msg = f"additional_headers must be a dict, {type(additional).__name__} was given"
            raise TypeError(msg)
        if credentials is not None and not isinstance(credentials, AuthCredentials):
            msg = f"auth_client_secret must be of a class of weaviate.auth, {type(credentials).__name__} was given"
            raise TypeError(msg)
        headers = dict(check_headers(additional.items())) if additional else {}  # pyright: ignore[reportUnknownMemberType, reportUnknownArgumentType]
        authorization = headers.pop("authorization", None)
        rest = tuple(headers.items())
        if credentials is None:
            return cls(rest, authorization or address.authorization, None)
        if authorization is not None:
            Warnings.auth_header_and_auth_secret()
        if isinstance(credentials, AuthApiKey):
            return cls(rest, bearer(credentials.api_key, "AuthApiKey.api_key"), None)
        if isinstance(credentials, AuthBearerToken):
            bearer(credentials.access_token, "AuthBearerToken.access_token")
        return cls(rest, address.authorization, credentials)

    @property
    def may_log_in(self) -> bool:
        """Whether it matters if the server has a login: a key or a header stands for itself."""
        return self.login is not None or self.authorization is None

    @property
    def before_login(self) -> Headers:
        """All headers of a request that is sent before any login."""
        return self.headers if self.authorization is None else (*self.headers, ("authorization", self.authorization))


def bearer(token: Any, name: str) -> str:
    """The header that a token makes; refused, without echoing it, when it could split a request."""
    if not isinstance(token, str):
        msg = f"{name} must be str, {type(token).__name__} was given"
        raise TypeError(msg)
    try:
        ((_, value),) = check_headers([("authorization", f"Bearer {token}")])
    except ValueError:
        msg = f"{name} holds control characters or is not ASCII, and can't be sent in a header"
        raise ValueError(msg) from None
    return value
