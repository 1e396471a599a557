"""`Get` of one class: its arguments in, rows out."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from weaviate.local import paging, sort
from weaviate.local.errors import Refusal, lacking
from weaviate.local.filters.clause import from_rest
from weaviate.local.filters.evaluation import MissingIndex, allowed
from weaviate.local.filters.rules import check_clause
from weaviate.local.graphql import autocut, near
from weaviate.local.graphql.rows import Row
from weaviate.local.jsonvalues import objects, sequence

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from collections.abc import Set as AbstractSet

    from weaviate.local.filters.clause import Clause
    from weaviate.local.server import Server
    from weaviate.local.storage.collection import Collection
    from weaviate.local.storage.partition import Partition, StoredObject

LISTING = "explorer: list class: search: "
SEARCHING = "explorer: get class: concurrentTargetVectorSearch): explorer: get class: "


@dataclass(frozen=True, slots=True)
class Query:
    """A checked `Get` of one class."""

    server: Server
    collection: Collection
    arguments: Mapping[str, Any]
    clause: Clause | None
    near: near.Near | None
    order: list[Any]

    @property
    def tenant(self) -> str:
        """The tenant; empty when there is none."""
        return self.arguments.get("tenant") or ""

    @property
    def offset(self) -> int:
        """How many results to leave out."""
        return self.arguments.get("offset") or 0

    def limit(self, prefix: str) -> int:
        """How many results at most."""
        settings, given = self.server.settings, self.arguments.get("limit")
        if given == 0:
            raise Refusal(f"{prefix}invalid pagination params: invalid default limit: 0")
        limit = settings.default_query_limit if given is None else given
        if limit < 0 or (given is None and self.near is not None and self.near.limited):
            limit = settings.maximum_results - self.offset
        try:
            paging.check_total(self.offset, limit, settings.maximum_results)
        except Refusal as refusal:
            raise Refusal(f"{prefix}invalid pagination params: {refusal.message}") from refusal
        return limit


def rows(
    server: Server, collection: Collection, arguments: Mapping[str, Any], additional: AbstractSet[str]
) -> list[Row]:
    """The objects that a query finds; `additional` are the additional fields that it selects."""
    query = checked(server, collection, arguments)
    if query.near is not None and ("certainty" in additional or query.near.argument.get("certainty") is not None):
        metric = near.metric_of(collection, query.near)
        if metric != "cosine":
            raise Refusal(f"can't compute and return certainty when vector index is configured with {metric} distance")
    return listed(query) if query.near is None else searched(query)


def checked(server: Server, collection: Collection, arguments: Mapping[str, Any]) -> Query:
    """The query, or what is wrong with its arguments."""
    for name, what in (("bm25", "keyword search (bm25)"), ("hybrid", "hybrid search"), ("group", "group")):
        if arguments.get(name) is not None:
            if name == "bm25" and any(arguments.get(each) is not None for each in near.NEAR):
                raise Refusal("conflict: both near<Media> and keyword-based (bm25) arguments present, choose one")
            raise Refusal(lacking(what))
    clause = clause_of(arguments)
    search = near.requested(arguments)
    if search is not None and arguments.get("groupBy") is not None:
        raise Refusal(lacking("groupBy"))
    keys = [(sequence(each.get("path")), each.get("order") or "asc") for each in objects(arguments.get("sort"))]
    try:
        order = sort.order(collection, keys)
    except Refusal as refusal:
        raise Refusal(f"invalid 'sort' parameter: {refusal.message}") from refusal
    present = {"where": clause is not None, "sort": bool(keys), "other params": search is not None}
    try:
        others = [name for name, given in present.items() if given]
        paging.cursor(arguments.get("after"), arguments.get("limit"), arguments.get("offset") or 0, others)
    except Refusal as refusal:
        raise Refusal(f"cursor api: invalid 'after' parameter: {refusal.message}") from refusal
    if clause is not None:
        try:
            check_clause(clause, collection, server.store)
        except Refusal as refusal:
            raise Refusal(f"invalid 'where' filter: {refusal.message}") from refusal
    return Query(server, collection, arguments, clause, search, order)


def clause_of(arguments: Mapping[str, Any]) -> Clause | None:
    """The filter of some arguments."""
    where: Mapping[str, Any] | None = arguments.get("where")
    if where is None:
        return None
    try:
        return from_rest(where)
    except Refusal as refusal:
        raise Refusal(f"could not extract filters: {refusal.message}") from refusal


def partition_of(query: Query, prefix: str) -> Partition:
    """The partition to search."""
    try:
        return query.collection.partition(query.tenant)
    except Refusal as refusal:
        raise Refusal(f"{prefix}{query.collection.name.lower()}: {refusal.message}") from refusal


def found_documents(
    query: Query, partition: Partition, prefix: str, place: str, doing: str = ""
) -> AbstractSet[int] | None:
    """What the filter allows; None without a filter."""
    if query.clause is None:
        return None
    try:
        return allowed(query.clause, query.collection, query.tenant, query.server.store)
    except Refusal as refusal:
        if isinstance(refusal, MissingIndex) and not doing:
            raise
        index = query.collection.name.lower()
        raise Refusal(f"{prefix}{index}: {place} {index}_{partition.shard}{doing}: {refusal.message}") from refusal


def listed(query: Query) -> list[Row]:
    """A listing: by id, or with a filter by insertion, or as sorted."""
    limit, offset = query.limit(LISTING), query.offset
    if offset < 0:
        raise Refusal(f"runtime error: slice bounds out of range [{offset}:]")
    prefix = f"{LISTING}object search at index "
    partition = partition_of(query, prefix)
    documents = found_documents(query, partition, prefix, "local shard object search")
    objects: Iterable[StoredObject]
    if query.arguments.get("after") is not None:
        cursor = paging.cursor(query.arguments["after"], limit, 0, ()) or ""
        objects = partition.after(cursor, limit)
    elif query.order:
        every = partition.listed() if documents is None else partition.inserted(documents)
        objects = sort.arranged(every, query.order)[offset : offset + limit]
    elif documents is None:
        objects = partition.listed(offset, limit)
    else:
        objects = list(partition.inserted(documents))[offset : offset + limit]
    return [Row(query.server.store, query.collection, partition, query.tenant, stored) for stored in objects]


def searched(query: Query) -> list[Row]:
    """A vector search: by distance, cut, and then as sorted."""
    assert query.near is not None
    if query.near.argument.get("vector") == []:
        return [replace(row, distance=0.0) for row in listed(query)]
    store = query.server.store
    wanted = near.targets(query.near, query.collection)
    index = f"{SEARCHING}vector search: object vector search at index "
    search = near.Search(store, query.collection, query.tenant, query.near, wanted)
    try:
        queries = search.queries()
    except Refusal as refusal:
        raise Refusal(SEARCHING + refusal.message) from refusal
    limit = query.limit(f"{SEARCHING}vector search: ")
    partition = partition_of(query, index)
    documents = found_documents(query, partition, index, "shard", ": build inverted filter allow list")
    try:
        found = search.run(partition, queries, documents, query.offset + limit)
    except Refusal as refusal:
        name = query.collection.name.lower()
        raise Refusal(f"{index}{name}: shard {name}_{partition.shard}: {refusal.message}") from refusal
    kept = found[: autocut.cut([distance for _, distance in found], query.arguments.get("autocut") or 0)]
    distances = dict(kept[query.offset :])
    objects: Iterable[StoredObject] = [partition.documents[document] for document in distances]
    if query.order:
        objects = sort.arranged(objects, query.order)
    metric = near.metric_of(query.collection, query.near)
    return [
        Row(store, query.collection, partition, query.tenant, stored, distances[stored.document], metric)
        for stored in objects
    ]
