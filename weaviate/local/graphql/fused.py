"""hybrid of `Get`: both searches, run and fused."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from weaviate.local.errors import Refusal
from weaviate.local.graphql import autocut, hybrid, near
from weaviate.local.graphql.finding import (
    EXPLORING,
    OBJECTS,
    RANKING,
    SHARD,
    VECTORS,
    in_groups,
    located,
    nearest,
    ranked,
    words_of,
)
from weaviate.local.graphql.get import partition_of
from weaviate.local.ranking import bm25

if TYPE_CHECKING:
    from array import array
    from collections.abc import Sequence

    from weaviate.local.graphql.get import Query
    from weaviate.local.graphql.grouping import Group
    from weaviate.local.graphql.rows import Row
    from weaviate.local.storage.partition import Partition

Pairs = list[tuple[int, float]]
"""Documents with distances or scores."""


def hybrid_rows(query: Query, search: hybrid.Hybrid) -> Sequence[Row | Group]:
    """Both searches, fused; in groups only what has the keywords."""
    limit, offset = limit_of(query), max(query.offset, 0)
    vectors = vector_search(query, search)
    words = keyword_search(query, search)
    partition = partition_of(query, OBJECTS)
    every = run_near(query, partition, vectors)
    close = [(document, distance) for document, distance in every if vectors is None or vectors[0].reaches(distance)]
    found: Pairs = []
    depth = max(hybrid.DEPTH, offset + limit)
    if words is not None:
        found = ranked(query, partition, bm25.Ranking(words, query.collection, partition), OBJECTS, depth)
        if vectors is not None and search.furthest is not None:
            within = {document for document, _ in close}
            found = [(document, score) for document, score in found if document in within]
    met = dict.fromkeys(document for document, _ in (*every[:depth], *found))
    query.follow([query.row(partition, partition.documents[document]) for document in met])
    documents = partition.documents
    fused = search.fuse(close[:depth], found, lambda document: documents[document].id)[: offset + limit]
    kept = fused[: autocut.cut([each.score for each in fused], query.arguments.get("autocut") or 0)][offset:]
    rows: list[Row] = []
    for each in kept:
        stored = partition.documents[each.document]
        rows.append(query.row(partition, stored, score=each.score, explain=partial(search.explained, each, stored.id)))
    if query.arguments.get("groupBy") is None:
        return rows
    having = dict(found)
    return in_groups(query, [row for row in rows if row.stored.document in having])


def limit_of(query: Query) -> int:
    """How many results at most; a negative number is as good as none."""
    given = query.arguments.get("limit")
    limit = query.default_limit if given is None else given
    limit = query.server.settings.default_limit if limit < 0 else limit
    query.check_total(limit, RANKING)
    return limit


def vector_search(query: Query, search: hybrid.Hybrid) -> tuple[near.Search, list[array[float]]] | None:
    """The vector search with its vectors, if it weighs anything."""
    collection = query.collection
    if search.alpha == 0:
        if len(collection.vector_indexes) > 1 and not search.names_targets:
            raise near.Unspecified
        return None
    wanted = search.near(collection, f"{EXPLORING}vectorize search vector: ")
    targets = near.targets(wanted, collection)
    running = near.Search(query.server.store, collection, query.tenant, wanted, targets)
    return running, running.queries()


def keyword_search(query: Query, search: hybrid.Hybrid) -> bm25.Words | None:
    """The keyword search, if it weighs anything."""
    if search.alpha == 1:
        return None
    partition_of(query, OBJECTS)  # a wrong tenant is told before a class without texts
    try:
        return words_of(query, search.text, search.argument, search.argument.get("bm25SearchOperator"), OBJECTS)
    except bm25.NotSearchable as refusal:
        raise Refusal(located(query, partition_of(query, OBJECTS), OBJECTS, SHARD) + refusal.message) from refusal


def run_near(query: Query, partition: Partition, vectors: tuple[near.Search, list[array[float]]] | None) -> Pairs:
    """Every document that the vector search meets, those beyond its threshold too."""
    if vectors is None:
        return []
    search, queries = vectors
    search = replace(search, near=replace(search.near, within=None))
    return nearest(query, partition, search, queries, len(partition.documents), RANKING + VECTORS)
