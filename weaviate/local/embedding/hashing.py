"""`HashingVectorizer`: vectors without a model, for trying things out and for tests."""

from __future__ import annotations

import math
import re
from hashlib import blake2b
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

WORD = re.compile(r"\w+")
TRIGRAM = 3


class HashingVectorizer:
    """Texts that share words, or pieces of words, get vectors that are close. It knows nothing of meaning.

    Each word and each three letters in a row add to one of `dimensions` places, which a hash chooses: the same text has
    the same vector in every process.

    >>> from weaviate.local import HashingVectorizer
    >>> [len(vector) for vector in HashingVectorizer(dimensions=64)(["one text", "another"])]
    [64, 64]
    """

    def __init__(self, dimensions: int = 256) -> None:
        if dimensions < 1:
            raise ValueError(f"dimensions must be at least 1, {dimensions} was given")
        self.dimensions = dimensions

    def __call__(self, texts: Sequence[str]) -> list[list[float]]:
        """The vectors of some texts, each of length 1."""
        return [self.vector(text) for text in texts]

    def vector(self, text: str) -> list[float]:
        """The vector of one text; a text without words has one too."""
        sums = [0.0] * self.dimensions
        for feature, weight in features(text):
            digest = int.from_bytes(blake2b(feature.encode("utf-8", "surrogatepass"), digest_size=8).digest(), "big")
            sums[(digest >> 1) % self.dimensions] += weight if digest & 1 else -weight
        length = math.sqrt(sum(value * value for value in sums))
        if not length:
            sums[0] = length = 1.0
        return [value / length for value in sums]


def features(text: str) -> Iterator[tuple[str, float]]:
    """Words, which weigh 1, and the pieces of each, which weigh 1 together."""
    for word in WORD.findall(text.lower()):
        yield word, 1.0
        padded = f"<{word}>"
        pieces = [padded[at : at + TRIGRAM] for at in range(len(padded) - TRIGRAM + 1)]
        for piece in pieces:
            yield f"#{piece}", 1 / len(pieces)
