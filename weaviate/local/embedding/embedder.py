"""Calls the user's function, and checks what it gives."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from weaviate.local.errors import Refusal
from weaviate.local.storage.columns import FLOAT32_MAX, float32s

if TYPE_CHECKING:
    from array import array
    from collections.abc import Callable, Sequence


class Embedder:
    """Makes one vector of each text; `Refusal` with status 500 when the function fails or gives something else."""

    def __init__(self, function: Callable[[list[str]], Any]) -> None:
        self.function = function
        kind: Any = function if hasattr(function, "__qualname__") else type(function)
        self.name: str = kind.__qualname__

    def vectors(self, texts: Sequence[str]) -> list[array[float]]:
        """The vectors of some texts, in their order."""
        try:
            given = list(cast("Sequence[Any]", self.function(list(texts))))
        except Exception as error:
            raise self.failure(f"failed: {type(error).__name__}: {error}") from error
        if len(given) != len(texts):
            raise self.failure(f"gave {len(given)} vectors for {len(texts)} texts")
        return [self.checked(vector) for vector in given]

    def combined(self, texts: Sequence[str]) -> array[float]:
        """The mean of the vectors of some texts."""
        return mean(self.vectors(texts))

    def checked(self, vector: Any) -> array[float]:
        """A vector that can be stored."""
        try:
            numbers = [float(each) for each in vector]
        except (TypeError, ValueError) as error:
            raise self.failure(f"gave no list of numbers: {error}") from error
        if not numbers or not all(abs(each) <= FLOAT32_MAX for each in numbers):
            raise self.failure("gave a vector that is empty, or has a number that is not finite")
        return float32s(numbers)

    def failure(self, what: str) -> Refusal:
        """The error for a function that does not do what it should."""
        return Refusal(f"vectorize: the function {self.name}, which was given as vectorizer, {what}", 500)


def mean(vectors: Sequence[array[float]]) -> array[float]:
    """The mean of vectors."""
    if len({len(vector) for vector in vectors}) > 1:
        raise Refusal("vectorize: vectors of different lengths can't be combined")
    return float32s([sum(values) / len(vectors) for values in zip(*vectors, strict=True)])
