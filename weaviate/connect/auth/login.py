"""Logs in at the identity provider that a server names."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

from weaviate.auth import AuthBearerToken, AuthClientPassword
from weaviate.connect.auth.authenticator import FixedAuthenticator
from weaviate.connect.auth.discovery import OpenIdConfiguration, token_endpoint
from weaviate.connect.auth.given import bearer
from weaviate.connect.auth.grants import bearer_grants, credential_grants
from weaviate.connect.auth.issuer import TokenIssuer
from weaviate.connect.auth.oidc import OidcAuthenticator
from weaviate.connect.auth.provider import IdentityProvider
from weaviate.connect.auth.tokens import Token
from weaviate.warnings import Warnings

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from weaviate.auth import OidcAuth
    from weaviate.connect.auth.authenticator import Authenticator
    from weaviate.connect.auth.provider import Transports
    from weaviate.connect.url import ServerUrl


def log_in(
    credentials: OidcAuth,
    document: Mapping[str, Any],
    server: ServerUrl,
    transports: Transports,
    *,
    clock: Callable[[], float] = time.monotonic,
) -> Authenticator:
    """An authenticator with a token for `credentials`.

    `document` is what the server says of its login. `AuthenticationFailedException` or `MissingScopeException` when the
    login fails, `WeaviateConnectionError` when the provider is not reached.
    """
    if isinstance(credentials, AuthBearerToken) and not credentials.refresh_token:
        Warnings.auth_no_refresh_token(credentials.expires_in)
        return FixedAuthenticator(_header(credentials))
    configuration = OpenIdConfiguration.read(document, server)
    provider = IdentityProvider(transports, clock)
    endpoint = token_endpoint(provider.read(configuration.href), server)
    if isinstance(credentials, AuthBearerToken):
        issuer = TokenIssuer(provider, endpoint, bearer_grants(configuration), clock)
        token = Token.issued(_header(credentials), credentials.refresh_token, credentials.expires_in, clock())
    else:
        issuer = TokenIssuer(provider, endpoint, credential_grants(credentials, configuration, endpoint), clock)
        token = issuer.log_in()
        if isinstance(credentials, AuthClientPassword) and token.refresh_token is None:
            Warnings.auth_no_refresh_token(token.lifetime)
    return OidcAuthenticator(issuer, token, clock=clock)


def _header(credentials: AuthBearerToken) -> str:
    return bearer(credentials.access_token, "AuthBearerToken.access_token")
