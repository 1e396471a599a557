"""When a request is sent again, and how long to wait before.

The rules: only requests that may be repeated (`Request.repeatable`), only after outcomes that may be transient, never
past the deadline of the call, and never more than the client's budget allows, so that many threads can't turn a
struggling server's trouble into a storm.
"""

from __future__ import annotations

import random
import threading
import time
from typing import TYPE_CHECKING, TypeAlias

from weaviate.exceptions import WeaviateConnectionError

if TYPE_CHECKING:
    from collections.abc import Callable

    from weaviate.config import Retry
    from weaviate.connect.transport import Deadline, Request, Response

Outcome: TypeAlias = "Response | WeaviateConnectionError"

TRANSIENT_STATUSES = frozenset({408, 425, 429, 502, 503, 504})
LONGEST_RETRY_AFTER = 120.0
"""Seconds; a server that asks for more is not waited for."""

_REFUND = 0.1


class RetryBudget:
    """Repetitions that all threads of a client may still make; each success gives back a part of one."""

    def __init__(self, size: int) -> None:
        self._size = float(size)
        self._left = float(size)
        self._lock = threading.Lock()

    def take(self) -> bool:
        """Whether one more repetition is allowed; counts it when it is."""
        with self._lock:
            if self._left < 1:
                return False
            self._left -= 1
            return True

    def refund(self) -> None:
        """Count a success."""
        if self._left < self._size:
            with self._lock:
                self._left = min(self._size, self._left + _REFUND)

    def __getstate__(self) -> float:
        return self._size

    def __setstate__(self, state: float) -> None:
        self._size = self._left = state
        self._lock = threading.Lock()


class RetryPolicy:
    """Decides after each attempt whether there is another; holds no I/O and no state but the budget."""

    def __init__(
        self,
        settings: Retry | None,
        *,
        now: Callable[[], float] = time.time,
        jitter: Callable[[], float] = random.random,
    ) -> None:
        self.settings = settings
        self._now = now
        self._jitter = jitter
        self._budget = RetryBudget(0 if settings is None else settings.budget)

    def wait_after(self, attempt: int, request: Request, outcome: Outcome, deadline: Deadline) -> float | None:
        """Seconds to wait before the next attempt, or None when `outcome` is final.

        `attempt` counts from 1; `outcome` is what the attempt with this number brought.
        """
        settings = self.settings
        if settings is None:
            return None
        if not is_transient(outcome):
            self._budget.refund()
            return None
        if not request.repeatable or attempt > settings.attempts:
            return None
        wait = self._asked_wait(outcome)
        if wait is None:
            longest = min(settings.cap, settings.base * 2.0 ** min(attempt - 1, 60))
            wait = longest * (1 - 0.25 * self._jitter())
        left = deadline.remaining()
        if wait > LONGEST_RETRY_AFTER or (left is not None and wait >= left):
            return None
        return wait if self._budget.take() else None

    def _asked_wait(self, outcome: Outcome) -> float | None:
        if isinstance(outcome, WeaviateConnectionError):
            return None
        return parse_retry_after(outcome.headers.get("retry-after", ""), self._now())


def is_transient(outcome: Outcome) -> bool:
    """Whether the same request may fare better a moment later."""
    if isinstance(outcome, WeaviateConnectionError):
        return True
    return outcome.status_code in TRANSIENT_STATUSES


def parse_retry_after(value: str, now: float) -> float | None:
    """The seconds that a `Retry-After` header asks for (a number, or a date compared with `now`), None for neither."""
    text = value.strip()
    if text.isascii() and text.replace(".", "", 1).isdigit():
        return float(text)
    from email.utils import parsedate_to_datetime

    try:
        return max(0.0, parsedate_to_datetime(text).timestamp() - now)
    except (ValueError, TypeError, OverflowError):
        return None
