"""How long calls may take: checked as v3 checked it, made into a deadline per call."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, cast

from weaviate.connect.transport import Deadline

if TYPE_CHECKING:
    from collections.abc import Callable

TOTAL_PER_READ = 3
"""A call with all its attempts and waits may take this many read timeouts when nothing else is configured."""

LONGEST = 10**9
"""Seconds; operating systems refuse to wait for much longer, and for ever."""


@dataclass(frozen=True, slots=True)
class Timeouts:
    """Seconds to connect, seconds between two reads, and seconds for a whole call (None: three times `read`)."""

    connect: float
    read: float
    total: float | None = None

    @classmethod
    def parse(cls, value: Any, total: float | None = None) -> Timeouts:
        """From a number or a pair (connect, read), all above zero."""
        if isinstance(value, tuple):
            pair = cast("tuple[Any, ...]", value)
            if len(pair) != 2:
                msg = f"timeout_config must be a number or a pair (connect, read), {len(pair)} values were given"
                raise ValueError(msg)
            connect, read = pair
        else:
            connect = read = value
        for seconds in (connect, read):
            if isinstance(seconds, bool) or not isinstance(seconds, (int, float)):
                msg = f"timeout_config must be a number or a pair of numbers, {type(seconds).__name__} was given"
                raise TypeError(msg)
            if not 0 < seconds <= LONGEST:
                msg = f"timeouts must be above 0 and at most {LONGEST} seconds, {seconds} was given"
                raise ValueError(msg)
        return cls(connect, read, total)

    def deadline(self, clock: Callable[[], float]) -> Deadline:
        """The deadline of a call that begins now."""
        total = TOTAL_PER_READ * self.read if self.total is None else self.total
        return Deadline(self.connect, self.read, clock() + total, clock)
