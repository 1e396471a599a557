"""How often something that fails is tried."""

from __future__ import annotations

_FIRST = 1.0
LONGEST = 60.0


class Backoff:
    """Waits of 1, 2, 4 ... 60 seconds after the tries of a series, the first `free` of which have none.

    It holds no clock, and is guarded by its user.
    """

    def __init__(self, free: int = 0) -> None:
        self.count = 0
        self._free = free
        self._until = 0.0

    def allows(self, now: float) -> bool:
        """Whether it may be tried at this moment."""
        return self.count <= self._free or now >= self._until

    def wait(self, now: float) -> None:
        """One more of the series was made; the next has to wait."""
        self._until = now + min(LONGEST, _FIRST * 2.0 ** min(max(0, self.count - self._free), 10))
        self.count += 1

    def reset(self) -> None:
        """The series is over."""
        self.count = 0
