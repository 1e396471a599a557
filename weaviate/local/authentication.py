"""Who may send requests to a server on a port: API keys as the server checks them."""

from __future__ import annotations

from hmac import compare_digest
from typing import TYPE_CHECKING

from weaviate.local.errors import router

if TYPE_CHECKING:
    from collections.abc import Mapping

PROBES = ("/.well-known/live", "/.well-known/ready")
"""Answered to everybody, whatever key is sent."""
OPEN = ("/", "/.well-known/openid-configuration")
"""Answered without a key; one that is sent must be right."""
BEARER = "Bearer "


def check(template: str, authorization: str, keys: Mapping[str, str], *, anonymous: bool) -> None:
    """Refuse a request to the route of `template` whose header `Authorization` does not let it in."""
    if template in PROBES:
        return
    if authorization.startswith(BEARER):
        check_key(authorization.removeprefix(BEARER), keys)
    elif not anonymous and template not in OPEN:
        raise router(
            401,
            "anonymous access not enabled. Please authenticate through one of the available methods: [API-keys]",
        )


def check_key(key: str, keys: Mapping[str, str]) -> None:
    """Refuse a key that is not listed."""
    if not keys:
        raise router(
            401,
            "no authentication scheme is configured (API Key or OIDC), but an 'Authorization' header was provided."
            " Please configure an auth scheme or remove the header for anonymous access",
        )
    # Every key is compared, each in a time that says nothing of where it differs.
    if not sum(matches(key, listed) for listed in keys):
        raise router(401, "unauthorized: invalid api key")


def matches(key: str, other: str) -> bool:
    """Are two keys the same?"""
    return compare_digest(key.encode("utf-8", "surrogateescape"), other.encode("utf-8", "surrogateescape"))
