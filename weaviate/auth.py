"""Credentials for `Client(auth_client_secret=...)`. None of them shows its secret in `repr` or `str`.

`AuthApiKey` is for keys that the server knows itself. The others are for servers with a login by OpenID Connect, which
say themselves who their identity provider is.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TypeAlias

from weaviate.warnings import Warnings

SCOPES: TypeAlias = str | list[str] | tuple[str, ...]


@dataclass
class AuthApiKey:
    """A key that the server knows; sent with every request.

    >>> from weaviate.auth import AuthApiKey
    >>> AuthApiKey("my-key")
    AuthApiKey()
    """

    api_key: str = field(repr=False)


@dataclass
class AuthBearerToken:
    """An access token that was obtained elsewhere, valid for `expires_in` seconds from now on.

    With a refresh token it is renewed in time; without one it is sent until the server refuses it.
    """

    access_token: str = field(repr=False)
    expires_in: int = 60
    refresh_token: str | None = field(default=None, repr=False)

    def __post_init__(self) -> None:
        if self.expires_in and self.expires_in < 0:
            Warnings.auth_negative_expiration_time(self.expires_in)


@dataclass
class AuthClientPassword:
    """Name and password of a user, which the identity provider exchanges for tokens.

    `scope`: names of scopes in a list, or in one text with blanks between them. Many providers give a refresh token
    only when "offline_access" is among them.
    """

    username: str
    password: str = field(repr=False)
    scope: SCOPES | None = None

    @property
    def scope_list(self) -> list[str]:
        """The scopes one by one."""
        return _scope_list(self.scope)


@dataclass
class AuthClientCredentials:
    """The secret of an application, which the identity provider exchanges for tokens.

    `scope`: names of scopes in a list, or in one text with blanks between them. Azure needs none.
    """

    client_secret: str = field(repr=False)
    scope: SCOPES | None = None

    @property
    def scope_list(self) -> list[str]:
        """The scopes one by one."""
        return _scope_list(self.scope)


OidcAuth: TypeAlias = AuthBearerToken | AuthClientPassword | AuthClientCredentials
AuthCredentials: TypeAlias = OidcAuth | AuthApiKey


def _scope_list(scope: SCOPES | None) -> list[str]:
    if scope is None:
        return []
    return scope.split() if isinstance(scope, str) else list(scope)
