"""Credentials. None of them shows its secret in `repr`, `str` or an error."""

from __future__ import annotations

from dataclasses import dataclass, field


class AuthCredentials:
    """The base of all credentials."""


@dataclass
class AuthApiKey(AuthCredentials):
    """A key that the server knows; sent as a bearer token with every request."""

    api_key: str = field(repr=False)
