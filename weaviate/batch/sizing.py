"""How many items make a request: a fixed number, or one that follows what the server takes in a given time."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from weaviate.connect import operations

if TYPE_CHECKING:
    from weaviate.batch.record import Kind
    from weaviate.batch.settings import BatchSettings
    from weaviate.connect.flow import Flow

MOST_ITEMS = 1000
"""Dynamic requests don't grow beyond this, however fast the server is."""

POLL_SECONDS = 2.0
"""Between two questions for the statistics of the nodes."""

_SMOOTHING = 0.3
_USED_SHARE = 0.75
"""Requests are aimed at this share of `creation_time`, so that most stay below it."""

_SAME_SHARE = 0.1
"""A size that would change by less stays: sizes come to rest."""

_LONGEST_QUEUE = 2.0
"""Seconds of work that a node may have waiting before requests are made smaller."""


class Sizer:
    """The number of objects and of references that make a request.

    In dynamic mode a size is what the measured throughput brings in `creation_time`, at most twice and at least half of
    the one before; a request that failed halves it. Nodes that report a queue of more than two seconds shrink objects.
    """

    def __init__(self, settings: BatchSettings) -> None:
        first = settings.batch_size or MOST_ITEMS
        self._dynamic = settings.mode == "dynamic"
        self._creation_time = settings.creation_time
        self._most = max(MOST_ITEMS, first)
        self._sizes: dict[Kind, int] = {"object": first, "reference": first}
        self._rates: dict[Kind, float] = {}
        self._pressure = 1.0
        self.max_bytes = settings.max_bytes

    def size(self, kind: Kind) -> int:
        """How many items of a kind make a request."""
        return self._sizes[kind]

    def delivered(self, kind: Kind, count: int, seconds: float) -> None:
        """Learn from a request that was answered."""
        if not self._dynamic or not count:
            return
        rate = count / max(seconds, 1e-6)
        known = self._rates.get(kind, rate)
        self._rates[kind] = known + _SMOOTHING * (rate - known)
        self._adapt(kind)

    def failed(self, kind: Kind) -> None:
        """Learn from a request that took too long, or that the server could not take."""
        if self._dynamic:
            self._sizes[kind] = max(1, self._sizes[kind] // 2)

    def too_large(self, size: int) -> None:
        """Learn that a request of so many bytes is more than the server takes."""
        self.max_bytes = max(1, min(self.max_bytes, size // 2))

    def rescale(self, creation_time: float) -> None:
        """Aim at requests of another duration."""
        factor = creation_time / self._creation_time
        self._creation_time = creation_time
        if self._dynamic:
            for kind, size in self._sizes.items():
                self._sizes[kind] = min(self._most, max(1, round(size * factor)))

    def queued(self, seconds: float) -> None:
        """Learn for how long the busiest node has work already."""
        self._pressure = 1.0 if seconds <= _LONGEST_QUEUE else max(0.1, _LONGEST_QUEUE / seconds)
        if "object" in self._rates:
            self._adapt("object")

    def _adapt(self, kind: Kind) -> None:
        size = self._sizes[kind]
        aim = min(self._most, self._rates[kind] * self._creation_time * _USED_SHARE)
        if kind == "object":
            aim *= self._pressure
        aim = min(self._most, size * 2.0, max(1.0, size / 2.0, aim))
        if abs(aim - size) > _SAME_SHARE * size:
            self._sizes[kind] = round(aim)


def seconds_queued() -> Flow[float | None]:
    """For how many seconds the busiest node has batches waiting, None where the server doesn't tell."""
    response = yield operations.nodes_get.build()
    if response.status_code != 200:
        return None
    try:
        answer: Any = response.json()
        statistics = [cast("dict[str, Any]", node["batchStats"]) for node in answer["nodes"]]
        return max(_seconds(float(one["queueLength"]), float(one["ratePerSecond"])) for one in statistics)
    except (ValueError, TypeError, LookupError):
        return None


def _seconds(length: float, rate: float) -> float:
    return length / rate if rate > 0 else 0.0
