"""bm25 of `Get`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from weaviate.local.errors import Refusal
from weaviate.local.ranking.bm25 import NotSearchable, Ranking, Words, best, words_of

if TYPE_CHECKING:
    from collections.abc import Mapping
    from collections.abc import Set as AbstractSet

    from weaviate.local.storage.collection import Collection
    from weaviate.local.storage.partition import Partition


def requested(argument: Mapping[str, Any], collection: Collection) -> Words:
    """The keyword search of an argument."""
    if not argument.get("query"):
        raise Refusal("keyword search (bm25) must have query set")
    return words_of(
        collection, argument["query"], argument.get("properties") or (), argument.get("searchOperator") or {}
    )


def ranked(
    words: Words, collection: Collection, partition: Partition, allowed: AbstractSet[int] | None, doing: str
) -> tuple[Ranking, list[tuple[int, float]]]:
    """The ranking, and the documents by score; `doing` is what the server is at when it fails."""
    ranking = Ranking(words, collection, partition)
    try:
        return ranking, best(ranking.scores(allowed))
    except Refusal as refusal:
        index = collection.name.lower()
        raise Refusal(f"{doing}{index}: local shard object search {index}_{partition.shard}: {refusal.message}") from refusal


__all__ = ["NotSearchable", "ranked", "requested"]
