"""The nearest documents of a vector."""

from __future__ import annotations

from typing import TYPE_CHECKING

from weaviate.local.errors import Refusal
from weaviate.local.storage.columns import VectorColumn

if TYPE_CHECKING:
    from array import array
    from collections.abc import Mapping
    from collections.abc import Set as AbstractSet
    from types import ModuleType

    from weaviate.local.storage.partition import Partition

Pairs = list[tuple[int, float]]
"""Document numbers with their distances."""
FEW = 4096
"""Up to so many values in a column numpy is not worth its import: without it they take less than a millisecond."""


def check_length(partition: Partition, name: str, index: Mapping[str, object], query: array[float]) -> None:
    """Refuse a vector of another length than the stored ones."""
    column = partition.columns.get(name)
    if not isinstance(column, VectorColumn) or column.fits(len(query)):
        return
    if index["vectorIndexType"] == "flat":
        raise Refusal(f"{len(query)} vs {column.dimensions}: vector lengths don't match")
    problem = (
        f"{column.dimensions} vs {len(query)}: vector lengths don't match"
        if query
        else "got a nil or zero-length vector as search vector"
    )
    raise Refusal(f"knn search: distance between entrypoint and query node: {problem}")


def implementation(column: VectorColumn) -> ModuleType:
    """The distances with numpy, or without it where there is little to measure or it can't be imported."""
    if len(column.values) > FEW:
        try:
            from weaviate.local.vectors import arrays
        except ImportError:
            pass
        else:
            return arrays
    from weaviate.local.vectors import plain

    return plain


def searchable(partition: Partition, name: str) -> VectorColumn | None:
    """The column of a vector, when there is something in it."""
    column = partition.columns.get(name)
    return column if isinstance(column, VectorColumn) and column.documents else None


def nearest(
    partition: Partition,
    name: str,
    metric: str,
    query: array[float],
    allowed: AbstractSet[int] | None,
    within: float | None,
    limit: int,
) -> Pairs:
    """The nearest allowed documents, no further away than `within`; equal ones in the order of their insertion."""
    column = searchable(partition, name)
    if column is None:
        return []
    found: Pairs = implementation(column).nearest(column, metric, query, allowed, within, limit)
    return found


def measured(
    partition: Partition, name: str, metric: str, query: array[float], allowed: AbstractSet[int] | None
) -> dict[int, float]:
    """The distance of every allowed document that has the vector."""
    pairs = nearest(partition, name, metric, query, allowed, None, len(partition.documents))
    return dict(pairs)


def ranked(found: Mapping[int, float], within: float | None) -> Pairs:
    """Documents by distance, those beyond a distance left out; equal ones in the order of their insertion."""
    pairs = ((document, distance) for document, distance in found.items() if within is None or distance <= within)
    return sorted(pairs, key=lambda pair: (pair[1], pair[0]))
