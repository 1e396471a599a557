"""Warnings that programs may look for: by their codes, which are v3's, and by their categories.

Each is reported at the line of the caller's own code that led to it, however deep inside this package it arose. Nothing
here changes a filter of the standard library's module.
"""

from __future__ import annotations

import inspect
import warnings

_PACKAGE = __name__.partition(".")[0]


class Warnings:
    """One method for each warning; v3 has them under the name `_Warnings`."""

    @staticmethod
    def auth_with_anon_weaviate() -> None:
        """Credentials were given to a server that has no login."""
        _warn(
            "Auth001: credentials were given, but this Weaviate has no login by OpenID Connect. "
            "They are not used, and requests are sent without authentication.",
            UserWarning,
        )

    @staticmethod
    def auth_no_refresh_token(auth_len: int | None = None) -> None:
        """The access token will expire, and nothing was given to renew it with."""
        lifetime = "an unknown time" if auth_len is None else f"{auth_len} s"
        _warn(
            f"Auth002: there is no refresh token beside the access token, which is valid for {lifetime}. A login by "
            "password is then repeated; with a bare access token the server will refuse requests. Many identity "
            "providers give a refresh token when the scope 'offline_access' is asked for.",
            UserWarning,
        )

    @staticmethod
    def auth_negative_expiration_time(expires_in: int) -> None:
        """An access token has expired before it was used."""
        _warn(
            f"Auth003: expires_in is the number of seconds that the access token is still valid, and {expires_in} is "
            "negative: the token has expired.",
            UserWarning,
        )

    @staticmethod
    def auth_header_and_auth_secret() -> None:
        """Two ways to log in were given."""
        _warn(
            "Auth004: additional_headers has 'authorization' and auth_client_secret was given too. The header is "
            "ignored; leave one of them out. AuthBearerToken takes a token that you have already.",
            UserWarning,
        )

    @staticmethod
    def auth_cannot_parse_oidc_config(url: str) -> None:
        """Something else than Weaviate answered the question for the login."""
        _warn(
            f"Auth005: the answer of {url} is no OpenID Connect configuration, so requests are sent without a login. "
            "Perhaps a proxy in between answers with a page of its own: open the address in a browser to see it.",
            UserWarning,
        )

    @staticmethod
    def token_refresh_failed(exc: Exception) -> None:
        """A new access token was not to be had; told once until one is."""
        _warn(
            f"Con001: the access token could not be renewed, which is tried again with the next requests: {exc}",
            UserWarning,
        )

    @staticmethod
    def weaviate_server_older_than_1_14(server_version: str) -> None:
        """The server is older than what this package knows."""
        _warn(
            f"Dep001: this package knows Weaviate 1.14 and newer, the server is {server_version}. Upgrade the server.",
            DeprecationWarning,
        )

    @staticmethod
    def manual_batching() -> None:
        """A batch is sent by explicit calls."""
        _warn(
            "Dep002: this batch is sent by hand, which is slower: client.batch.configure(batch_size=100) sends full "
            "batches by itself, with several workers.",
            DeprecationWarning,
        )

    @staticmethod
    def weaviate_too_old_for_openai(server_version: str) -> None:
        """The server has no generative search."""
        _warn(
            f"Dep003: generative search needs Weaviate 1.17.3 or newer, the server is {server_version}. "
            "Upgrade the server.",
            DeprecationWarning,
        )

    @staticmethod
    def class_name_missing(argument: str) -> None:
        """An object or its target was named by uuid alone."""
        _warn(
            f"Without {argument} a deprecated form of the request is used, which newer servers refuse: "
            f"give {argument}.",
            DeprecationWarning,
        )

    @staticmethod
    def class_name_unsupported(argument: str, server_version: str) -> None:
        """The server knows objects by uuid alone."""
        _warn(
            f"Weaviate {server_version} takes no class names here (1.14 and newer do), so {argument} is ignored. "
            "Upgrade the server.",
            DeprecationWarning,
        )

    @staticmethod
    def beacon_without_class(beacon: str) -> None:
        """A filter names its target by uuid alone."""
        _warn(
            f"{beacon!r} is a deprecated form of beacon: write weaviate://localhost/<class>/<uuid>.",
            DeprecationWarning,
        )

    @staticmethod
    def batch_restarted() -> None:
        """A batch is used after its `with` block or `shutdown`."""
        _warn(
            "The workers of this batch had been shut down, at the end of its `with` block or by shutdown(), and are "
            "started again: call client.batch.shutdown() when all is sent.",
            RuntimeWarning,
        )


_Warnings = Warnings


def _warn(message: str, category: type[Warning]) -> None:
    warnings.warn(message, category, stacklevel=_callers_level())


def _callers_level() -> int:
    """The stacklevel, counted from `_warn`, of the innermost frame outside this package."""
    frame = inspect.currentframe()
    level = 0
    while frame is not None and frame.f_globals.get("__name__", "").partition(".")[0] == _PACKAGE:
        frame = frame.f_back
        level += 1
    return level
