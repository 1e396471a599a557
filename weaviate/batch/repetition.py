"""When the records of a request that brought no answer for them are sent again, and how long to wait before."""

from __future__ import annotations

import random
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from weaviate.connect.retry import LONGEST_RETRY_AFTER, RetryBudget, parse_retry_after
from weaviate.exceptions import WeaviateConnectionError, WeaviateTimeoutError

if TYPE_CHECKING:
    from collections.abc import Callable

    from weaviate.batch.settings import BatchSettings
    from weaviate.config import Retry
    from weaviate.connect.retry import Outcome

_PATIENCE = 4
"""Batches begin with a wait so many times longer than single calls: 2, 4, 8, 8 seconds instead of 0.5, 1, 2, 4."""

_TRANSIENT = frozenset({408, 425, 429})


@dataclass
class Tries:
    """How often a group of records was sent again, by the reason."""

    timeouts: int = 0
    connection_errors: int = 0
    item_errors: int = 0


class Repetition:
    """Decides over repetitions; its budget is shared by all workers, so that they make no storm together."""

    def __init__(
        self,
        retry: Retry | None,
        settings: BatchSettings,
        *,
        now: Callable[[], float] = time.time,
        jitter: Callable[[], float] = random.random,
    ) -> None:
        self._retry = retry
        self._settings = settings
        self._now = now
        self._jitter = jitter
        each = settings.timeout_retries + settings.connection_error_retries
        self._budget = RetryBudget(0 if retry is None else max(retry.budget, settings.num_workers * each))

    def wait_after(self, outcome: Outcome, tries: Tries) -> float | None:
        """Seconds to wait before the next try, None when there is none; counts it in `tries`."""
        if self._retry is None or not self._count(outcome, tries):
            return None
        number = tries.timeouts + tries.connection_errors
        wait = self._asked_for(outcome)
        if wait is None:
            longest = min(self._retry.cap, _PATIENCE * self._retry.base * 2.0 ** min(number - 1, 60))
            wait = longest * (1 - 0.25 * self._jitter())
        if wait > LONGEST_RETRY_AFTER:
            return None
        return wait if self._budget.take() else None

    def succeeded(self) -> None:
        """Count a request that was answered: the trouble is over for it."""
        for _ in range(10):
            self._budget.refund()

    def _count(self, outcome: Outcome, tries: Tries) -> bool:
        """Whether there is a try left for this trouble."""
        if isinstance(outcome, WeaviateTimeoutError):
            tries.timeouts += 1
            return tries.timeouts <= self._settings.timeout_retries
        tries.connection_errors += 1
        return tries.connection_errors <= self._settings.connection_error_retries

    def _asked_for(self, outcome: Outcome) -> float | None:
        if isinstance(outcome, WeaviateConnectionError):
            return None
        return parse_retry_after(outcome.headers.get("retry-after", ""), self._now())


def is_transient_status(status: int) -> bool:
    """Whether a server that answers with this status may take the same request a moment later."""
    return status in _TRANSIENT or status >= 500
