"""Keeps the access token of a login by OpenID Connect fresh."""

from __future__ import annotations

import os
import threading
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from weaviate.connect.auth.backoff import LONGEST, Backoff
from weaviate.exceptions import AuthenticationFailedException, WeaviateConnectionError, WeaviateTimeoutError
from weaviate.warnings import Warnings

if TYPE_CHECKING:
    from collections.abc import Callable, Generator

    from weaviate.connect.auth.issuer import TokenIssuer
    from weaviate.connect.auth.tokens import Token
    from weaviate.connect.transport import Deadline

_FREE_REFUSALS = 3
"""Renewals after a 401 that need no pause between them; a server that refuses more of them accepts no token at all."""


class OidcAuthenticator:
    """Gives the current access token, and gets another one when that is due or refused.

    There is no thread: whoever needs a token first gets it for all. While the old one is good nobody waits for that,
    and failures are tried again after 1 to 60 seconds, with the warning Con001 for the first of a series. Once it has
    expired they are raised.

    A pickle carries the credentials and the token; the copy uses that until the server refuses it.
    """

    def __init__(self, issuer: TokenIssuer, token: Token, *, clock: Callable[[], float] = time.monotonic) -> None:
        self._issuer = issuer
        self._token = token
        self._clock = clock
        self._start_anew()

    def header(self, deadline: Deadline | None = None) -> str:
        """The authorization header, of a token that is renewed shortly before its end."""
        token = self._token
        now = self._clock()
        if not token.is_due(now):
            return token.header
        expired = token.is_expired(now)
        with self._turn(deadline, wait=expired) as mine:
            news = self._renew(token, deadline) if mine else None
        self._tell(news)
        token = self._token
        if not expired or not token.is_expired(self._clock()):
            return token.header
        raise self._reason(waited_in_vain=not mine)

    def renew(self, used: str, deadline: Deadline | None = None) -> bool:
        """After a 401: whether there is a token now that the server has not refused.

        When one after the other is refused this is not what the server wants, and there are pauses between renewals.
        """
        with self._turn(deadline) as mine:
            news = self._replace_refused(used, deadline) if mine else None
        self._tell(news)
        return self._token.header != used

    def __getstate__(self) -> dict[str, Any]:
        return {"_issuer": self._issuer, "_token": self._token.timeless(), "_clock": self._clock}

    def __setstate__(self, state: dict[str, Any]) -> None:
        self.__dict__.update(state)
        self._start_anew()

    def _start_anew(self) -> None:
        self._failures = Backoff()
        self._failure: AuthenticationFailedException | WeaviateConnectionError | None = None
        self._refusals = Backoff(_FREE_REFUSALS)
        self._locks: dict[int, threading.Lock] = {}

    @contextmanager
    def _turn(self, deadline: Deadline | None, *, wait: bool = True) -> Generator[bool]:
        """Whether it is this thread's turn to get a token. A forked child has its own lock, which nobody holds."""
        lock = self._locks.setdefault(os.getpid(), threading.Lock())
        left = None if deadline is None else deadline.remaining()
        mine = lock.acquire(blocking=wait, timeout=-1 if left is None or not wait else left)
        try:
            yield mine
        finally:
            if mine:
                lock.release()

    def _replace_refused(self, used: str, deadline: Deadline | None) -> Exception | None:
        token = self._token
        now = self._clock()
        if token.header != used:
            return None
        if now - token.issued_at > 2 * LONGEST:
            self._refusals.reset()
        if not self._refusals.allows(now):
            return None
        news = self._renew(token, deadline)
        if self._token is not token:
            self._refusals.wait(now)
        return news

    def _renew(self, token: Token, deadline: Deadline | None) -> Exception | None:
        """Replace `token`, unless that was done or failed a moment ago. The first failure of a series is returned."""
        if self._token is not token or not self._failures.allows(self._clock()):
            return None
        try:
            self._token = self._issuer.renew(token, deadline)
        except (AuthenticationFailedException, WeaviateConnectionError) as error:
            # Without its traceback, which would keep the frames that hold the credentials.
            self._failure = type(error)(str(error))
            self._failures.wait(self._clock())
            return self._failure if self._failures.count == 1 else None
        self._failure = None
        self._failures.reset()
        return None

    def _reason(self, *, waited_in_vain: bool) -> Exception:
        failure = self._failure
        if failure is not None and not waited_in_vain:
            return type(failure)(str(failure))
        return WeaviateTimeoutError("the access token has expired, and getting another took longer than the call may")

    @staticmethod
    def _tell(news: Exception | None) -> None:
        if news is not None:
            Warnings.token_refresh_failed(news)
