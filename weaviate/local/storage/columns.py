"""The vectors of one class under one name, in one contiguous block of float32."""

from __future__ import annotations

from array import array
from math import nan
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

FEW = 32
"""Up to here numpy is not worth its import."""
FLOAT32_MAX = 3.4028234663852886e38


def float32s(vector: Sequence[float]) -> array[float]:
    """A vector as the server keeps it."""
    return array("f", vector)


def shortest(vector: array[float]) -> list[float]:
    """The shortest decimal numbers that are these float32 values, whole ones as integers, as the server writes them."""
    if len(vector) > FEW:
        try:
            from weaviate.local.vectors.arrays import shortest_numbers
        except ImportError:
            pass
        else:
            return shortest_numbers(vector)
    return [shortest_number(value) for value in vector]


def shortest_number(value: float) -> float:
    """The shortest decimal number that rounds to this float32 value."""
    if value == int(value) and abs(value) < 1e15:
        return int(value)
    single = array("f", (value,))
    for digits in (6, 7, 8):
        candidate = float(f"{value:.{digits}g}")
        single[0] = candidate
        if single[0] == value:
            return candidate
    return float(f"{value:.9g}")


class VectorColumn:
    """Rows of one length; the length is fixed by the first vector and stays when all are gone, as on the server.

    Rows are kept dense: the last one moves into the place of a removed one. `norms` belongs to the distances: a row's
    length once it was needed, nan until then.
    """

    def __init__(self) -> None:
        self.dimensions = 0
        self.values: array[float] = array("f")
        self.norms: array[float] = array("f")
        self.documents: array[int] = array("q")
        self.rows: dict[int, int] = {}

    def fits(self, length: int) -> bool:
        """May a vector of this length be stored?"""
        return self.dimensions in (0, length)

    def put(self, document: int, vector: array[float]) -> None:
        """Store or replace a document's vector."""
        self.dimensions = size = len(vector)
        row = self.rows.get(document)
        if row is None:
            self.rows[document] = len(self.documents)
            self.documents.append(document)
            self.values.extend(vector)
            self.norms.append(nan)
        else:
            self.values[row * size : (row + 1) * size] = vector
            self.norms[row] = nan

    def remove(self, document: int) -> None:
        """Forget a document's vector, if it has one."""
        row = self.rows.pop(document, None)
        if row is None:
            return
        size = self.dimensions
        last = self.documents.pop()
        if last != document:
            self.values[row * size : (row + 1) * size] = self.values[-size:]
            self.norms[row] = self.norms[-1]
            self.documents[row] = last
            self.rows[last] = row
        del self.values[-size:]
        self.norms.pop()

    def get(self, document: int) -> array[float] | None:
        """A document's vector."""
        row = self.rows.get(document)
        return None if row is None else self.values[row * self.dimensions : (row + 1) * self.dimensions]

    def __iter__(self) -> Iterator[int]:
        return iter(self.documents)


class LooseColumn:
    """Vectors of any lengths, for classes whose vectors are stored and not searched."""

    def __init__(self) -> None:
        self.vectors: dict[int, array[float]] = {}

    def put(self, document: int, vector: array[float]) -> None:
        """Store or replace a document's vector."""
        self.vectors[document] = vector

    def remove(self, document: int) -> None:
        """Forget a document's vector, if it has one."""
        self.vectors.pop(document, None)

    def get(self, document: int) -> array[float] | None:
        """A document's vector."""
        return self.vectors.get(document)
