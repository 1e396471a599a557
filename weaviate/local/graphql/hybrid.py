"""hybrid: a keyword search and a vector search, whose results become one list."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from weaviate.local.errors import Refusal
from weaviate.local.graphql import near
from weaviate.local.jsonvalues import mapping, objects
from weaviate.local.ranking import fusion

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from weaviate.local.storage.collection import Collection

DEFAULT_ALPHA = 0.75
DEPTH = 100
"""How many results of each search are fused at least."""


@dataclass(frozen=True, slots=True)
class Hybrid:
    """A hybrid search as it was asked for."""

    argument: Mapping[str, Any]
    alpha: float
    search: Mapping[str, Any]
    """The search among `searches`; it brings the vector."""

    @property
    def text(self) -> str:
        """What keywords are searched for."""
        return self.argument.get("query") or ""

    @property
    def furthest(self) -> float | None:
        """How far away results may be."""
        furthest: float | None = self.argument.get("maxVectorDistance")
        return furthest

    @property
    def names_targets(self) -> bool:
        """Does it say which vectors it is about?"""
        return bool(self.argument.get("targetVectors") or self.argument.get("targets"))

    def near(self, collection: Collection, doing: str) -> near.Near:
        """The vector search."""
        vector: Mapping[str, Any] | None = self.search.get("nearVector")
        if vector is None and self.argument.get("vector"):
            vector = {"vector": self.argument["vector"]}
        if vector is None:
            raise Refusal(self.without_vectorizer(collection, doing))
        if vector.get("vector") is None and vector.get("vectorPerTarget") is None:
            raise Refusal(f"{doing}nearVector.vectorFromParams was called with invalid index")
        targets = {name: self.argument[name] for name in ("targets", "targetVectors") if self.argument.get(name)}
        return near.Near("nearVector", {**vector, **targets}, self.within(vector))

    def within(self, vector: Mapping[str, Any]) -> float | None:
        """How far away the results of the vector search may be."""
        within: float | None = vector.get("distance") if self.furthest is None else self.furthest
        return within

    def without_vectorizer(self, collection: Collection, doing: str) -> str:
        """What the server says where a text should become a vector."""
        concepts = mapping(self.search.get("nearText")).get("concepts")
        if concepts is None or not doing:
            text = " ".join(concepts or [self.text])
            return f"VectorFromInput was called without vectorizer on class {collection.name} for input {text}"
        return (
            f"{doing}could not vectorize input for collection {collection.name} with search-type nearText. Make sure a"
            " vectorizer module is configured for this collection"
        )

    def fuse(
        self,
        vectors: Sequence[tuple[int, float]],
        words: Sequence[tuple[int, float]],
        id_of: Callable[[int], str],
    ) -> list[fusion.Fused]:
        """One list of both; a search that weighs nothing is left out."""
        name = "vector,hybridVector" if self.search.get("nearVector") is None else "vector,nearVector"
        lists = [
            fusion.Results(name, self.alpha, [(document, 1 - distance) for document, distance in vectors]),
            fusion.Results("keyword,bm25", 1 - self.alpha, words),
        ]
        method = fusion.ranked if self.is_ranked else fusion.relative
        return method([each for each in lists if each.weight and each.scores], id_of)

    def explained(self, each: fusion.Fused, id: str) -> str:
        """What made the score of a result."""
        return fusion.explained_ranks(each, id) if self.is_ranked else fusion.explained_scores(each, id)

    @property
    def is_ranked(self) -> bool:
        """Do places count, not scores?"""
        return self.argument.get("fusionType") == "rankedFusion"


def requested(argument: Mapping[str, Any]) -> Hybrid:
    """The hybrid search of an argument; `Refusal` in the server's words."""
    given = argument.get("searches")
    if given == []:
        raise Refusal("runtime error: index out of range [0] with length 0")
    search = objects(given)[0] if given else {}
    alpha: float | None = argument.get("alpha")
    try:
        check(argument, search, alpha)
    except Refusal as refusal:
        raise Refusal(f"failed to extract hybrid params: {refusal.message}") from refusal
    return Hybrid(argument, DEFAULT_ALPHA if alpha is None else alpha, search)


def check(argument: Mapping[str, Any], search: Mapping[str, Any], alpha: float | None) -> None:
    """Refuse what contradicts itself."""
    vector: Mapping[str, Any] | None = search.get("nearVector")
    if alpha is not None and not 0 <= alpha <= 1:
        raise Refusal("alpha should be between 0.0 and 1.0")
    if search.get("nearText") is not None and vector is not None:
        raise Refusal("hybrid search cannot have both nearText and nearVector parameters")
    if argument.get("vector") is not None and vector is not None:
        raise Refusal("cannot have both vector and nearVectorParams")
    if vector is not None and (vector.get("targetVectors") or vector.get("targets")):
        raise Refusal("targetVectors need to be set in the hybrid search to be handled correctly")
