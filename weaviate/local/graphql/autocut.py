"""autocut: where a list of results ends by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence


def cut(values: Sequence[float], jumps: int) -> int:
    """How many of the results to keep: up to the n-th place where the values jump; all when `jumps` is not positive."""
    last = len(values) - 1
    if jumps <= 0 or last < 1:
        return len(values)
    spread = values[-1] - values[0]
    if spread == 0:
        return len(values)
    heights = [(value - values[0]) / spread - position / last for position, value in enumerate(values)]
    found = 0
    for position in range(1, len(heights)):
        before = heights[position - 1]
        after = heights[position + 1] if position < last else heights[position - 2] if position > 1 else before
        if heights[position] > before and heights[position] > after:
            found += 1
            if found == jumps:
                return position
    return len(values)
