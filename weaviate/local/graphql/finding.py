"""What the searches of `Get` share: running them on a partition, and groups and clusters of what they find."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from weaviate.local.errors import Refusal
from weaviate.local.graphql import clusters, grouping
from weaviate.local.graphql.get import found_documents
from weaviate.local.ranking import bm25

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from weaviate.local.graphql import near
    from weaviate.local.graphql.get import Query
    from weaviate.local.graphql.grouping import Group
    from weaviate.local.graphql.rows import Row
    from weaviate.local.storage.partition import Partition

EXPLORING = "explorer: get class: "
RANKING = f"{EXPLORING}vector search: "
SEARCHING = f"{EXPLORING}concurrentTargetVectorSearch): {EXPLORING}"
OBJECTS = "object search at index "
VECTORS = "object vector search at index "
SHARD = "local shard object search"


def nearest(
    query: Query, partition: Partition, search: near.Search, queries: Sequence[Any], limit: int, prefix: str
) -> list[tuple[int, float]]:
    """Documents and distances of a vector search."""
    documents = found_documents(query, partition, prefix, "shard", ": build inverted filter allow list")
    try:
        return search.run(partition, queries, documents, limit)
    except Refusal as refusal:
        raise Refusal(located(query, partition, prefix, "shard") + refusal.message) from refusal


def located(query: Query, partition: Partition, prefix: str, place: str) -> str:
    """The beginning of an error from a shard."""
    index = query.collection.name.lower()
    return f"{prefix}{index}: {place} {index}_{partition.shard}: "


def words_of(query: Query, text: str, argument: Mapping[str, Any], operator: Any, prefix: str) -> bm25.Words:
    """What to search for, and where."""
    try:
        return bm25.words_of(query.collection, text, argument.get("properties") or (), operator)
    except bm25.Nowhere as refusal:
        raise Refusal(f"{prefix}{query.collection.name.lower()}: {refusal.message}") from refusal


def ranked(
    query: Query, partition: Partition, ranking: bm25.Ranking, prefix: str, most: int
) -> list[tuple[int, float]]:
    """Documents and scores of a keyword search: of equal ones the first inserted are kept, and come by id."""
    documents = found_documents(query, partition, prefix, SHARD)
    try:
        found = bm25.best(ranking.scores(documents))[:most]
    except Refusal as refusal:
        raise Refusal(located(query, partition, prefix, SHARD) + refusal.message) from refusal
    return sorted(found, key=lambda pair: (-pair[1], partition.documents[pair[0]].id))


def in_groups(query: Query, found: Sequence[Row]) -> Sequence[Row | Group]:
    """Results of keywords as `groupBy` wants them."""
    query.follow(found)
    group: Mapping[str, Any] | None = query.arguments.get("groupBy")
    return found if group is None else grouping.of_words(found, group, query.collection)


def in_clusters(query: Query, found: Sequence[Row]) -> Sequence[Row]:
    """Results as `group` wants them."""
    group: Mapping[str, Any] | None = query.arguments.get("group")
    return found if group is None else clusters.clustered(found, group)
