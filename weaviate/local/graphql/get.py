"""`Get` of one class: its arguments checked, and a listing of its objects."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from weaviate.local import paging, sort
from weaviate.local.errors import Refusal
from weaviate.local.filters.clause import from_rest
from weaviate.local.filters.evaluation import MissingIndex, allowed
from weaviate.local.filters.rules import check_clause
from weaviate.local.graphql import near
from weaviate.local.graphql.rows import Row
from weaviate.local.jsonvalues import objects, sequence

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from collections.abc import Set as AbstractSet

    from weaviate.local.filters.clause import Clause
    from weaviate.local.server import Server
    from weaviate.local.storage.collection import Collection
    from weaviate.local.storage.partition import Partition, StoredObject

LISTING = "explorer: list class: search: "


@dataclass(frozen=True, slots=True)
class Query:
    """A checked `Get` of one class."""

    server: Server
    collection: Collection
    arguments: Mapping[str, Any]
    clause: Clause | None
    near: near.Near | None
    order: list[Any]
    follow: Callable[[Sequence[Row]], None] = lambda _found: None

    @property
    def tenant(self) -> str:
        """The tenant; empty when there is none."""
        return self.arguments.get("tenant") or ""

    @property
    def offset(self) -> int:
        """How many results to leave out."""
        return self.arguments.get("offset") or 0

    @property
    def default_limit(self) -> int:
        """How many results when no number is given: fewer when the query has an offset or an autocut."""
        paged = any(self.arguments.get(name) is not None for name in ("offset", "autocut"))
        return self.server.settings.default_limit if paged else self.server.settings.default_query_limit

    def row(self, partition: Partition, stored: StoredObject, **more: Any) -> Row:
        """A result."""
        return Row(self.server.store, self.collection, partition, self.tenant, stored, **more)

    def limit(self, prefix: str) -> int:
        """How many results at most."""
        settings, given = self.server.settings, self.arguments.get("limit")
        if given == 0:
            raise Refusal(f"{prefix}invalid pagination params: invalid default limit: 0")
        limit = self.default_limit if given is None else given
        if limit < 0 or (given is None and self.near is not None and self.near.limited):
            limit = settings.maximum_results - self.offset
        self.check_total(limit, prefix)
        return limit

    def check_total(self, limit: int, prefix: str) -> None:
        """Refuse pages that end too far from the beginning."""
        try:
            paging.check_total(self.offset, limit, self.server.settings.maximum_results)
        except Refusal as refusal:
            raise Refusal(f"{prefix}invalid pagination params: {refusal.message}") from refusal


def checked(server: Server, collection: Collection, arguments: Mapping[str, Any]) -> Query:
    """The query, or what is wrong with its arguments."""
    words, hybrid = arguments.get("bm25") is not None, arguments.get("hybrid") is not None
    if words and any(arguments.get(each) is not None for each in near.NEAR):
        raise Refusal("conflict: both near<Media> and keyword-based (bm25) arguments present, choose one")
    clause = clause_of(arguments)
    search = near.requested(arguments, "explorer: get class: vectorize params: ")
    keys = [(sequence(each.get("path")), each.get("order") or "asc") for each in objects(arguments.get("sort"))]
    try:
        order = sort.order(collection, keys)
    except Refusal as refusal:
        raise Refusal(f"invalid 'sort' parameter: {refusal.message}") from refusal
    others = {"where": clause is not None, "sort": bool(keys), "other params": search is not None or words or hybrid}
    check_cursor(arguments, [name for name, given in others.items() if given])
    if clause is not None:
        try:
            check_clause(clause, collection, server.store)
        except Refusal as refusal:
            raise Refusal(f"invalid 'where' filter: {refusal.message}") from refusal
    if keys and (words or hybrid) and search is None:
        raise Refusal(f"{'bm25' if words else 'hybrid'} search is not compatible with sort")
    return Query(server, collection, arguments, clause, search, order)


def check_cursor(arguments: Mapping[str, Any], others: list[str]) -> None:
    """Refuse a cursor that can't be followed; `others` are arguments that it can't stand beside."""
    try:
        paging.cursor(arguments.get("after"), arguments.get("limit"), arguments.get("offset") or 0, others)
    except Refusal as refusal:
        raise Refusal(f"cursor api: invalid 'after' parameter: {refusal.message}") from refusal


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
            raise Refusal(refusal.bare) from refusal
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
    grouped = query.arguments.get("groupBy") is not None
    return [query.row(partition, stored, grouped=grouped) for stored in objects]
