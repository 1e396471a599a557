"""Keyword search: how well documents fit some words (BM25, every property by itself, as the server does it)."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from functools import cached_property
from math import log
from typing import TYPE_CHECKING

from weaviate.local.errors import Refusal
from weaviate.local.storage.columns import float32s
from weaviate.local.tokenization import TOKENIZERS, stopwords_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from collections.abc import Set as AbstractSet

    from weaviate.local.storage.collection import Collection
    from weaviate.local.storage.partition import Partition
    from weaviate.local.storage.texts import TextIndex


@dataclass(frozen=True, slots=True)
class Words:
    """A keyword search as it was asked for: what, in which properties with which weights, and how much must match."""

    text: str
    weights: Mapping[str, float]
    operator: str = "Or"
    minimum: int = 1


@dataclass(frozen=True, slots=True)
class Group:
    """The properties that split texts in the same way, and the words split so, with how often each was asked for."""

    indexes: Sequence[TextIndex]
    words: Mapping[str, int]


class Ranking:
    """Ranks the documents of one partition."""

    def __init__(self, words: Words, collection: Collection, partition: Partition) -> None:
        self.words = words
        self.collection = collection
        self.partition = partition
        settings: Mapping[str, float] = collection.document["invertedIndexConfig"]["bm25"]
        self.k1 = settings.get("k1") or 0.0
        self.b = settings.get("b") or 0.0

    @cached_property
    def groups(self) -> list[Group]:
        """The properties by the way they split texts."""
        by_tokenization: dict[str, list[TextIndex]] = {}
        for name in self.words.weights:
            tokenization: str = self.collection.searchable[name]["tokenization"]
            index = self.partition.text_index(name, tokenization)
            by_tokenization.setdefault(tokenization, []).append(index)
        if self.words.operator == "AndCross" and len(by_tokenization) > 1:
            raise Refusal(
                "blockmaxwand: OPERATOR_AND_CROSS requires all searched properties to share the same tokenization and"
                " analyzer settings"
            )
        return [Group(indexes, self.split(tokenization)) for tokenization, indexes in by_tokenization.items()]

    def split(self, tokenization: str) -> Counter[str]:
        """The words of the query; stop words are left out where the tokens are words."""
        tokens = TOKENIZERS[tokenization](self.words.text)
        if tokenization == "word":
            stopwords = stopwords_of(self.collection.document)
            tokens = [token for token in tokens if token not in stopwords]
        return Counter(token for token in tokens if token)

    def scores(self, allowed: AbstractSet[int] | None) -> dict[int, float]:
        """The score of every document that matches; a filter does not change what words are worth."""
        scores: dict[int, float] = {}
        for group in self.groups:
            worth = {word: self.worth(group, word) * times for word, times in group.words.items()}
            kept = self.crossing(group) if self.words.operator == "AndCross" else allowed
            if kept is not None and allowed is not None:
                kept = kept & allowed
            for index in group.indexes:
                self.add(scores, index, worth, kept)
        return scores

    def worth(self, group: Group, word: str) -> float:
        """How much a word says: the rarer the more; its frequency is the mean over the properties that have it."""
        counts = [len(index.postings[word]) for index in group.indexes if word in index.postings]
        rarity = sum(counts) // len(counts) if counts else 0
        return log(1 + (len(self.partition.documents) - rarity + 0.5) / (rarity + 0.5))

    def add(
        self, scores: dict[int, float], index: TextIndex, worth: Mapping[str, float], kept: AbstractSet[int] | None
    ) -> None:
        """Add what one property contributes."""
        matching = self.matching(index, list(worth))
        if matching is not None:
            kept = matching if kept is None else kept & matching
        k1, lengths, average = self.k1, index.lengths, self.average(index)
        shortest, growth = k1 * (1 - self.b), k1 * self.b / average if average else 0.0
        for word, value in worth.items():
            weight = value * self.words.weights[index.name]
            frequencies = index.postings.get(word, {})
            for document in frequencies if kept is None else frequencies.keys() & kept:
                frequency = frequencies[document]
                score = weight * frequency / (frequency + shortest + growth * lengths[document])
                scores[document] = scores.get(document, 0.0) + score

    def average(self, index: TextIndex) -> float:
        """The mean length of a property's texts, of those too that are no longer there."""
        documents, tokens = self.partition.left.get(index.name, (0, 0))
        documents += len(index.lengths)
        return (index.total + tokens) / documents if documents else 0.0

    def matching(self, index: TextIndex, words: Sequence[str]) -> set[int] | None:
        """The documents with enough of the words in this property; None where one word is enough."""
        least = len(words) if self.words.operator == "And" else self.words.minimum
        if least <= 1 or self.words.operator == "AndCross":
            return None
        found = Counter(document for word in words for document in index.postings.get(word, ()))
        return {document for document, count in found.items() if count >= least}

    def crossing(self, group: Group) -> set[int]:
        """The documents with all words, whichever property has them."""
        found = [set[int]().union(*(index.postings.get(word, ()) for index in group.indexes)) for word in group.words]
        return set[int].intersection(*found) if found else set()

    def explained(self, document: int) -> str:
        """Frequency and length behind each word of a document's score, of the last property that has it."""
        parts: list[str] = []
        for group in self.groups:
            for word in group.words:
                having = [index for index in group.indexes if document in index.postings.get(word, ())]
                if having:
                    frequency, length = having[-1].postings[word][document], having[-1].lengths[document]
                    parts += [f", BM25F_{word}_frequency:{frequency}", f", BM25F_{word}_propLength:{length}"]
        return "".join(parts)


def best(scores: Mapping[int, float]) -> list[tuple[int, float]]:
    """Documents by score in float32, the best first; equal ones in the order of their insertion."""
    singles = zip(scores, float32s(list(scores.values())), strict=True)
    return sorted(singles, key=lambda pair: (-pair[1], pair[0]))


def words_of(
    collection: Collection, text: str, properties: Sequence[str], searching: Mapping[str, object] | None
) -> Words:
    """A checked keyword search; a property may carry its weight as `title^2`."""
    if properties:
        weights = dict(map(weighted, properties))
        for name in weights:
            if name not in collection.searchable:
                raise NotSearchable(name)
    else:
        weights = dict.fromkeys(collection.searchable, 1.0)
    if not weights:
        raise Nowhere
    if searching is None:
        return Words(text, weights)
    operator, minimum = searching.get("operator"), searching.get("minimumOrTokensMatch")
    if operator is None:
        raise Refusal("interface conversion: interface {} is nil, not string")
    return Words(text, weights, str(operator), minimum if isinstance(minimum, int) else 1)


class NotSearchable(Refusal):
    """The property has no index for keywords; the server says so without saying where."""

    def __init__(self, name: str) -> None:
        super().__init__(
            f"Searching by property '{name}' requires inverted index. Is `indexSearchable` option of property '{name}'"
            " enabled? Set it to `true` or leave empty"
        )


class Nowhere(Refusal):
    """The class has no property with an index for keywords."""

    def __init__(self) -> None:
        super().__init__("No properties provided, and no indexed properties found in class")


def weighted(given: str) -> tuple[str, float]:
    """A property and its weight; what is not a number weighs nothing."""
    name, *weights = given.split("^")
    if not weights:
        return name, 1.0
    try:
        return name, float(weights[0])
    except ValueError:
        return name, 0.0
