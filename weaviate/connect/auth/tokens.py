"""An access token: the header that it makes, and until when it is good."""

from __future__ import annotations

import math
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, Self

from weaviate.connect.auth.given import bearer
from weaviate.exceptions import AuthenticationFailedException

if TYPE_CHECKING:
    from collections.abc import Mapping

SKEW = 30.0
"""Seconds before its end when a token is renewed; half its life for one that lives shorter than a minute."""


@dataclass(frozen=True, slots=True)
class Token:
    """A token at one moment of a monotonic clock; `None` as a time means that nothing is known of its end."""

    header: str = field(repr=False)
    refresh_token: str | None = field(default=None, repr=False)
    issued_at: float = 0.0
    due_at: float | None = None
    expires_at: float | None = None

    @classmethod
    def issued(cls, header: str, refresh_token: str | None, lifetime: float | None, now: float) -> Self:
        """A token that was given out at `now`, for `lifetime` seconds."""
        if lifetime is None:
            return cls(header, refresh_token, now)
        margin = min(SKEW, max(0.0, lifetime) / 2)
        return cls(header, refresh_token, now, due_at=now + lifetime - margin, expires_at=now + lifetime)

    @classmethod
    def read(cls, document: Mapping[str, Any], previous_refresh_token: str | None, now: float) -> Self:
        """From a token endpoint's answer to a request of `now`; a refresh token that is not replaced stays good."""
        access_token, refresh_token = document.get("access_token"), document.get("refresh_token")
        if not isinstance(access_token, str) or not access_token:
            msg = "the identity provider's answer holds no access_token"
            raise AuthenticationFailedException(msg)
        if not isinstance(refresh_token, str) or not refresh_token:
            refresh_token = previous_refresh_token
        try:
            header = bearer(access_token, "the identity provider's access_token")
        except ValueError as error:
            raise AuthenticationFailedException(str(error)) from None
        return cls.issued(header, refresh_token, _lifetime(document.get("expires_in")), now)

    def is_due(self, now: float) -> bool:
        """Whether it is time for the next one."""
        return self.due_at is not None and now >= self.due_at

    def is_expired(self, now: float) -> bool:
        """Whether the server has no reason to accept it any more."""
        return self.expires_at is not None and now >= self.expires_at

    @property
    def lifetime(self) -> int | None:
        """Whole seconds from its beginning to its end, None when that is unknown."""
        return None if self.expires_at is None else round(self.expires_at - self.issued_at)

    def timeless(self) -> Token:
        """The same for a process with another clock: it is used until the server refuses it."""
        return replace(self, issued_at=0.0, due_at=None, expires_at=None)


def _lifetime(expires_in: Any) -> float | None:
    """Seconds, of a number or of a text that is one, as some providers send it. None when it says nothing useful."""
    if isinstance(expires_in, bool) or not isinstance(expires_in, (int, float, str)):
        return None
    try:
        seconds = float(expires_in)
    except (ValueError, OverflowError):
        return None
    return seconds if math.isfinite(seconds) and seconds > 0 else None
