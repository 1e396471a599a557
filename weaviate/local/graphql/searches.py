"""`Get` of one class: the search that its arguments ask for, near a vector or by keywords, and its results."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

from weaviate.local import sort
from weaviate.local.errors import Refusal
from weaviate.local.graphql import autocut, grouping, hybrid, near
from weaviate.local.graphql.finding import (
    EXPLORING,
    OBJECTS,
    RANKING,
    SEARCHING,
    VECTORS,
    in_clusters,
    in_groups,
    located,
    nearest,
    ranked,
    words_of,
)
from weaviate.local.graphql.fused import hybrid_rows
from weaviate.local.graphql.get import checked, listed, partition_of
from weaviate.local.ranking import bm25

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from collections.abc import Set as AbstractSet

    from weaviate.local.graphql.get import Query
    from weaviate.local.graphql.grouping import Group
    from weaviate.local.graphql.rows import Row
    from weaviate.local.server import Server
    from weaviate.local.storage.collection import Collection
    from weaviate.local.storage.partition import Partition, StoredObject


def rows(
    server: Server,
    collection: Collection,
    arguments: Mapping[str, Any],
    additional: AbstractSet[str],
    follow: Callable[[Sequence[Row]], None],
) -> Sequence[Row | Group]:
    """The objects that a query finds.

    `additional` are the additional fields that it selects; `follow` sees what was found before any of it is cut off or
    joined, and refuses references that can't be followed.
    """
    query = replace(checked(server, collection, arguments), follow=follow)
    if query.near is not None:
        check_certainty(query, query.near, additional)
        return near_rows(query, query.near)
    if arguments.get("bm25") is not None:
        return keyword_rows(query, arguments["bm25"])
    if arguments.get("hybrid") is not None:
        return hybrid_rows(query, hybrid.requested(arguments["hybrid"]))
    found = listed(query)
    query.follow(found)
    return in_clusters(query, found)


def check_certainty(query: Query, search: near.Near, additional: AbstractSet[str]) -> None:
    """Refuse to tell the certainty where there is none."""
    if "certainty" in additional or search.argument.get("certainty") is not None:
        chosen, indexes = near.named(search.argument), query.collection.vector_indexes
        if len(chosen) > 1:
            raise Refusal("multiple target vectors are not supported with certainty")
        if not chosen and len(indexes) > 1:
            name = query.collection.name
            raise Refusal(f"multiple vector configs found for class '{name}', but no target vector specified")
        near.check_cosine(near.metric_of(query.collection, search))


def near_rows(query: Query, search: near.Near) -> Sequence[Row | Group]:
    """A vector search: by distance, cut, and then as sorted; or in groups."""
    if search.argument.get("vector") == []:
        return [replace(row, distance=0.0) for row in listed(query)]
    try:
        wanted = near.targets(search, query.collection)
    except near.Unspecified as refusal:
        raise Refusal(f"{EXPLORING}validate target vector: {refusal.message}") from refusal
    running = near.Search(query.server.store, query.collection, query.tenant, search, wanted)
    try:
        queries = running.queries()
    except Refusal as refusal:
        doing = "vectorize search vector: " if search.kind == "nearObject" else ""
        raise Refusal(SEARCHING + doing + refusal.message) from refusal
    limit = query.limit(f"{SEARCHING}vector search: ")
    prefix = f"{SEARCHING}vector search: {VECTORS}"
    partition = partition_of(query, prefix)
    group: Mapping[str, Any] | None = query.arguments.get("groupBy")
    if group is not None:
        return near_groups(query, partition, running, queries, group)
    found = nearest(query, partition, at_limit(query, running), queries, query.offset + limit, prefix)
    page = found[query.offset :]
    query.follow([query.row(partition, partition.documents[document]) for document, _ in page])
    kept = page[: autocut.cut([distance for _, distance in page], query.arguments.get("autocut") or 0)]
    distances = {document: distance for document, distance in kept if running.reaches(distance)}
    objects: Iterable[StoredObject] = [partition.documents[document] for document in distances]
    if query.order:
        objects = sort.arranged(objects, query.order)
    return in_clusters(query, [query.row(partition, each, distance=distances[each.document]) for each in objects])


def at_limit(query: Query, search: near.Search) -> near.Search:
    """The search itself; with a limit, a threshold comes after cuts and groups, where one vector is searched."""
    if query.arguments.get("limit") is None or len(search.wanted.names) > 1:
        return search
    return replace(search, near=replace(search.near, within=None))


def near_groups(
    query: Query, partition: Partition, search: near.Search, queries: Sequence[Any], argument: Mapping[str, Any]
) -> Sequence[Group]:
    """The groups of a vector search; with a limit, a threshold is about the first hit of a group only."""
    prefix, limit = f"{SEARCHING}vector search: {VECTORS}", query.limit("")
    found = nearest(query, partition, at_limit(query, search), queries, query.offset + limit, prefix)
    rows = [query.row(partition, partition.documents[each], distance=distance) for each, distance in found]
    query.follow(rows)
    try:
        groups = grouping.of_search(rows, argument, query.collection)
    except Refusal as refusal:
        raise Refusal(located(query, partition, prefix, "shard") + refusal.message) from refusal
    close = [each for each in groups if search.reaches(each.hits[0].distance or 0.0)]
    return close[query.offset : query.offset + limit]


def keyword_rows(query: Query, argument: Mapping[str, Any]) -> Sequence[Row | Group]:
    """A keyword search: by score, cut; or in groups."""
    if not argument.get("query"):
        raise Refusal("keyword search (bm25) must have query set")
    limit = query.limit(RANKING)
    partition = partition_of(query, RANKING + OBJECTS)
    words = words_of(query, argument["query"], argument, argument.get("searchOperator"), RANKING + OBJECTS)
    if query.offset < 0:
        raise Refusal(f"runtime error: slice bounds out of range [{query.offset}:]")
    ranking = bm25.Ranking(words, query.collection, partition)
    found = ranked(query, partition, ranking, RANKING + OBJECTS, query.offset + limit)
    kept = found[: autocut.cut([score for _, score in found], query.arguments.get("autocut") or 0)]
    return in_groups(
        query,
        [
            query.row(
                partition, partition.documents[document], score=score, explain=partial(ranking.explained, document)
            )
            for document, score in kept[query.offset :]
        ],
    )
