"""autocut: where a list of results ends by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from weaviate.local.storage.columns import float32s

if TYPE_CHECKING:
    from array import array
    from collections.abc import Sequence


def cut(values: Sequence[float], jumps: int) -> int:
    """How many of the results to keep: up to the n-th place where the values jump; all when `jumps` is not positive."""
    last = len(values) - 1
    if jumps <= 0 or last < 1 or values[-1] == values[0]:
        return len(values)
    heights = heights_of(values)
    found = 0
    for position in range(1, len(heights)):
        before = heights[position - 1]
        after = heights[position + 1] if position < last else heights[position - 2] if position > 1 else before
        if heights[position] > before and heights[position] > after:
            found += 1
            if found == jumps:
                return position
    return len(values)


def heights_of(values: Sequence[float]) -> array[float]:
    """How far values are above the straight line from the first to the last; in float32, as ties depend on it."""
    rises = float32s([value - values[0] for value in values])
    shares = float32s([rise / rises[-1] for rise in rises])
    step = float32s([1 / (len(values) - 1)])[0]
    line = float32s([position * step for position in range(len(values))])
    return float32s([share - place for share, place in zip(shares, line, strict=True)])
