"""Distances without numpy."""

from __future__ import annotations

from heapq import nsmallest
from math import isnan, sqrt
from operator import mul, ne, sub
from typing import TYPE_CHECKING

from weaviate.local.storage.columns import float32s

if TYPE_CHECKING:
    from array import array
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from collections.abc import Set as AbstractSet

    from weaviate.local.storage.columns import VectorColumn


def product(one: Sequence[float], other: Sequence[float]) -> float:
    """The sum of the products."""
    return float(sum(map(mul, one, other)))


def dot(one: Sequence[float], other: Sequence[float]) -> float:
    """The negated product."""
    return -product(one, other)


def l2_squared(one: Sequence[float], other: Sequence[float]) -> float:
    """The squared distance."""
    differences = list(map(sub, one, other))
    return product(differences, differences)


def manhattan(one: Sequence[float], other: Sequence[float]) -> float:
    """The sum of the differences."""
    return float(sum(map(abs, map(sub, one, other))))


def hamming(one: Sequence[float], other: Sequence[float]) -> float:
    """How many components differ."""
    return float(sum(map(ne, one, other)))


def norm(vector: Sequence[float]) -> float:
    """The length of a vector."""
    return sqrt(product(vector, vector))


METRICS: Mapping[str, Callable[[Sequence[float], Sequence[float]], float]] = {
    "dot": dot,
    "l2-squared": l2_squared,
    "manhattan": manhattan,
    "hamming": hamming,
}


def distances(column: VectorColumn, metric: str, query: array[float]) -> Iterable[float]:
    """The distance of every row from a vector."""
    size = column.dimensions
    rows = (column.values[row * size : (row + 1) * size] for row in range(len(column.documents)))
    if metric == "cosine":
        cosines = float32s([cosine(column, row, vector, query) for row, vector in enumerate(rows)])
        return float32s([max(0.0, 1.0 - each) for each in cosines])
    measure = METRICS[metric]
    return float32s([measure(vector, query) for vector in rows])


def cosine(column: VectorColumn, row: int, vector: array[float], query: array[float]) -> float:
    """The cosine of a row and a vector, 0 where one is a zero vector; the length of a row is kept."""
    length = column.norms[row]
    if isnan(length):
        length = column.norms[row] = norm(vector)
    lengths = length * norm(query)
    return product(vector, query) / lengths if lengths else 0.0


def nearest(
    column: VectorColumn,
    metric: str,
    query: array[float],
    allowed: AbstractSet[int] | None,
    within: float | None,
    limit: int,
) -> list[tuple[int, float]]:
    """Documents and distances, nearest first; equal ones in the order of their insertion."""
    pairs = (
        (distance, document)
        for document, distance in zip(column.documents, distances(column, metric, query), strict=True)
        if (allowed is None or document in allowed) and (within is None or distance <= within)
    )
    return [(document, distance) for distance, document in nsmallest(limit, pairs)]
