"""The forms that get tokens from an identity provider (RFC 6749), in the order of fields that v3 sends. No I/O."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeAlias

from weaviate.auth import AuthClientPassword
from weaviate.exceptions import AuthenticationFailedException, MissingScopeException

if TYPE_CHECKING:
    from weaviate.auth import AuthClientCredentials
    from weaviate.connect.auth.discovery import Endpoint, OpenIdConfiguration

Form: TypeAlias = tuple[tuple[str, str], ...]

_AZURE = "login.microsoftonline.com"


@dataclass(frozen=True, slots=True)
class Grants:
    """How one login gets its tokens.

    `login` is the form that needs credentials alone; a bare bearer token has none. `refreshes` says whether a refresh
    token is worth using: application credentials get new tokens as easily without.
    """

    login: Form | None = field(repr=False)
    refresh_fields: Form = ()
    refreshes: bool = True

    def refresh(self, refresh_token: str) -> Form:
        """The form that exchanges a refresh token."""
        return (("grant_type", "refresh_token"), ("refresh_token", refresh_token), *self.refresh_fields)


def bearer_grants(configuration: OpenIdConfiguration) -> Grants:
    """For an access token that came with a refresh token."""
    return Grants(None, (("client_id", configuration.client_id),))


def credential_grants(
    credentials: AuthClientPassword | AuthClientCredentials, configuration: OpenIdConfiguration, endpoint: Endpoint
) -> Grants:
    """For credentials that are exchanged for tokens at `endpoint`."""
    if isinstance(credentials, AuthClientPassword):
        return _password_grants(credentials, configuration, endpoint)
    return _client_grants(credentials, configuration, endpoint)


def _password_grants(credentials: AuthClientPassword, configuration: OpenIdConfiguration, endpoint: Endpoint) -> Grants:
    if endpoint.origin.host == _AZURE:
        msg = (
            "Azure has no login by user name and password for applications: "
            "use AuthClientCredentials, or AuthBearerToken with a token that was obtained elsewhere"
        )
        raise AuthenticationFailedException(msg)
    ending = (*_scope([*configuration.scopes, *credentials.scope_list]), ("client_id", configuration.client_id))
    login = (
        ("grant_type", "password"),
        ("username", _text("AuthClientPassword.username", credentials.username)),
        ("password", _text("AuthClientPassword.password", credentials.password)),
        *ending,
    )
    return Grants(login, ending)


def _client_grants(
    credentials: AuthClientCredentials, configuration: OpenIdConfiguration, endpoint: Endpoint
) -> Grants:
    scopes = [*configuration.scopes, *credentials.scope_list]
    if not scopes:
        if endpoint.origin.host != _AZURE:
            msg = (
                "the identity provider needs a scope for client credentials, and neither AuthClientCredentials nor the "
                "server names one: pass AuthClientCredentials(secret, scope=...)"
            )
            raise MissingScopeException(msg)
        scopes = [f"{configuration.client_id}/.default"]
    login = (
        ("grant_type", "client_credentials"),
        *_scope(scopes),
        ("client_id", configuration.client_id),
        ("client_secret", _text("AuthClientCredentials.client_secret", credentials.client_secret)),
    )
    return Grants(login, refreshes=False)


def _scope(scopes: list[str]) -> Form:
    return (("scope", " ".join(scopes)),) if scopes else ()


def _text(name: str, value: object) -> str:
    if not isinstance(value, str):
        msg = f"{name} must be str, {type(value).__name__} was given"
        raise TypeError(msg)
    return value
