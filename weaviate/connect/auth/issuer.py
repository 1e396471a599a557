"""Where the tokens of one login come from."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from weaviate.connect.auth.provider import GrantRefusedError
from weaviate.connect.auth.tokens import Token
from weaviate.exceptions import AuthenticationFailedException

if TYPE_CHECKING:
    from collections.abc import Callable

    from weaviate.connect.auth.discovery import Endpoint
    from weaviate.connect.auth.grants import Form, Grants
    from weaviate.connect.auth.provider import IdentityProvider
    from weaviate.connect.transport import Deadline


class TokenIssuer:
    """Asks one token endpoint for tokens, with the forms of one login. Raises what keeps a token away."""

    def __init__(
        self,
        provider: IdentityProvider,
        endpoint: Endpoint,
        grants: Grants,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._provider = provider
        self._endpoint = endpoint
        self._grants = grants
        self._clock = clock

    def log_in(self, deadline: Deadline | None = None) -> Token:
        """A token for the credentials."""
        if self._grants.login is None:
            msg = "the access token has no refresh token beside it, and can't be renewed: give a new AuthBearerToken"
            raise AuthenticationFailedException(msg)
        return self._request(self._grants.login, None, deadline)

    def renew(self, token: Token, deadline: Deadline | None = None) -> Token:
        """A token in place of `token`: by its refresh token, by the credentials when there is none or it is refused."""
        refresh_token = token.refresh_token if self._grants.refreshes else None
        if refresh_token is None:
            return self.log_in(deadline)
        try:
            return self._request(self._grants.refresh(refresh_token), refresh_token, deadline)
        except GrantRefusedError:
            if self._grants.login is None:
                raise
        return self.log_in(deadline)

    def _request(self, form: Form, refresh_token: str | None, deadline: Deadline | None) -> Token:
        now = self._clock()
        return Token.read(self._provider.post(self._endpoint, form, deadline), refresh_token, now)
