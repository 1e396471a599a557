"""Distances with numpy."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
import orjson

if TYPE_CHECKING:
    from array import array
    from collections.abc import Set as AbstractSet

    from numpy.typing import NDArray

    from weaviate.local.storage.columns import VectorColumn


def shortest_numbers(vector: array[float]) -> list[float]:
    """The shortest decimal numbers that are these float32 values, whole ones as integers."""
    text = orjson.dumps(np.frombuffer(vector, dtype=np.float32), option=orjson.OPT_SERIALIZE_NUMPY)
    numbers: list[float] = orjson.loads(text)
    return [int(number) if number.is_integer() and abs(number) < 1e15 else number for number in numbers]


def distances(column: VectorColumn, metric: str, query: array[float]) -> NDArray[np.float32]:
    """The distance of every row from a vector."""
    matrix = np.frombuffer(column.values, dtype=np.float32).reshape(-1, column.dimensions)
    wanted = np.array(query, dtype=np.float32)
    found: NDArray[Any]
    if metric == "cosine":
        found = cosine(column, matrix, wanted)
    elif metric == "dot":
        found = -(matrix @ wanted)
    elif metric == "hamming":
        found = (matrix != wanted).sum(axis=1)
    else:
        difference = matrix - wanted
        found = (
            np.abs(difference).sum(axis=1) if metric == "manhattan" else np.einsum("ij,ij->i", difference, difference)
        )
    return found.astype(np.float32, copy=False)


def cosine(column: VectorColumn, matrix: NDArray[np.float32], query: NDArray[np.float32]) -> NDArray[np.float32]:
    """One minus the cosine, never negative; the lengths of rows are kept. A zero vector has distance 1 from all."""
    norms = np.frombuffer(column.norms, dtype=np.float32)
    unknown = np.isnan(norms)
    if unknown.any():
        fresh = matrix[unknown] if not unknown.all() else matrix
        norms[unknown] = np.sqrt(np.einsum("ij,ij->i", fresh, fresh))
    lengths = norms * np.float32(np.sqrt(query @ query))
    products = matrix @ query
    found = np.where(lengths > 0, 1 - products / np.where(lengths > 0, lengths, 1), 1)
    return np.maximum(found, 0).astype(np.float32)


def nearest(
    column: VectorColumn,
    metric: str,
    query: array[float],
    allowed: AbstractSet[int] | None,
    within: float | None,
    limit: int,
) -> list[tuple[int, float]]:
    """Documents and distances, nearest first; equal ones in the order of their insertion."""
    found = distances(column, metric, query)
    documents = np.frombuffer(column.documents, dtype=np.int64)
    if allowed is not None:
        kept = np.isin(documents, np.fromiter(allowed, np.int64, len(allowed)))
        found, documents = found[kept], documents[kept]
    if within is not None:
        kept = found <= within
        found, documents = found[kept], documents[kept]
    if 0 < limit < len(found):
        furthest = np.partition(found, limit - 1)[limit - 1]
        kept = found <= furthest
        found, documents = found[kept], documents[kept]
    order = np.lexsort((documents, found))[:limit]
    return list(zip(documents[order].tolist(), found[order].tolist(), strict=True))
