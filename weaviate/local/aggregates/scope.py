"""The documents that an aggregate is about: all, those of a filter, or those of a search."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from weaviate.local.errors import Refusal
from weaviate.local.filters.evaluation import allowed
from weaviate.local.filters.rules import check_clause
from weaviate.local.graphql import hybrid, near
from weaviate.local.graphql.get import clause_of
from weaviate.local.ranking import bm25

if TYPE_CHECKING:
    from collections.abc import Mapping
    from collections.abc import Set as AbstractSet

    from weaviate.local.filters.clause import Clause
    from weaviate.local.server import Server
    from weaviate.local.storage.collection import Collection
    from weaviate.local.storage.partition import Partition
    from weaviate.local.storage.store import Store

MISSING_LIMIT = "must provide certainty or objectLimit with vector search"


@dataclass(frozen=True, slots=True)
class Scope:
    """A checked aggregate of one class."""

    server: Server
    collection: Collection
    tenant: str
    clause: Clause | None
    search: near.Near | None
    both: hybrid.Hybrid | None
    limit: int | None

    @property
    def is_everything(self) -> bool:
        """Is it about all objects?"""
        return self.clause is None and self.search is None and self.both is None

    def documents(self, partition: Partition, doing: str) -> AbstractSet[int]:
        """The documents; `doing` is what the server is at when a filter fails."""
        shard = f"shard {partition.shard}: "
        if self.both is not None:
            return self.fused(self.both, partition, shard, doing)
        filtered = self.filtered(shard + doing)
        if self.search is None:
            return partition.documents.keys() if filtered is None else filtered
        try:
            return {document for document, _ in self.nearest(self.search, partition, filtered, self.limit)}
        except Refusal as refusal:
            place = f"{doing}failed to perform vector search: " if doing else ""
            every = "aggregate search by vector: " if self.limit is None else ""
            raise Refusal(f"{shard}{place}{every}{refusal.message}") from refusal

    def filtered(self, doing: str) -> set[int] | None:
        """What the filter allows; None without a filter."""
        if self.clause is None:
            return None
        try:
            return allowed(self.clause, self.collection, self.tenant, self.server.store)
        except Refusal as refusal:
            raise Refusal(f"{doing}retrieve doc IDs from searcher: {refusal.message}") from refusal

    def nearest(
        self, wanted: near.Near, partition: Partition, filtered: AbstractSet[int] | None, limit: int | None
    ) -> list[tuple[int, float]]:
        """The documents near a vector."""
        targets = first_target(wanted, self.collection)
        (name,) = targets.names
        if name not in self.collection.vector_indexes:
            raise Refusal(f'no vector index for target vector "{name}"')
        search = near.Search(self.server.store, self.collection, self.tenant, wanted, targets)
        most = len(partition.documents) if limit is None else limit
        try:
            return search.run(partition, search.queries(), filtered, most)
        except Refusal as refusal:
            message = refusal.message.removeprefix("vector search: ").removeprefix("vector search by distance: ")
            raise Refusal(message) from refusal

    def fused(self, search: hybrid.Hybrid, partition: Partition, shard: str, doing: str) -> set[int]:
        """The documents of both searches; on the server neither filter nor properties touch the keywords."""
        most = hybrid.DEPTH if self.limit is None else self.limit
        vectors: list[tuple[int, float]] = []
        if search.alpha > 0:
            wanted = self.wanted(search, shard)
            filtered = self.filtered(f"{shard}dense search: aggregate dense search: ")
            try:
                vectors = self.nearest(wanted, partition, filtered, most)
            except Refusal as refusal:
                dense = f"{doing}hybrid search: dense search: aggregate grouped" if doing else "dense search: aggregate"
                raise Refusal(f"{shard}{dense} dense search: {refusal.message}") from refusal
        words: list[tuple[int, float]] = []
        if search.alpha < 1 and self.collection.searchable:
            operator = search.argument.get("bm25SearchOperator")
            ranking = bm25.Ranking(
                bm25.words_of(self.collection, search.text, (), operator), self.collection, partition
            )
            words = bm25.best(ranking.scores(None))[:most]
            if search.alpha > 0 and search.furthest is not None:
                close = {document for document, _ in vectors}
                words = [(document, score) for document, score in words if document in close]
        return {document for document, _ in (*vectors, *words)}

    def wanted(self, search: hybrid.Hybrid, shard: str) -> near.Near:
        """The vector search of a hybrid one."""
        try:
            wanted = search.near(self.collection, "")
        except Refusal as refusal:
            raise Refusal(f"{shard}get vector input from modules provider: {refusal.message}") from refusal
        if self.limit is None and search.alpha == 1:
            raise Refusal(f"{shard}dense search: aggregate dense search: {MISSING_LIMIT}")
        return wanted


def first_target(wanted: near.Near, collection: Collection) -> near.Targets:
    """The vector to search: of several targets the server takes the first."""
    return near.Targets(near.targets(wanted, collection).names[:1], near.COMBINED, (1.0,))


def check_filter(clause: Clause | None, collection: Collection, store: Store) -> None:
    """Refuse a filter that does not fit the classes."""
    if clause is not None:
        try:
            check_clause(clause, collection, store)
        except Refusal as refusal:
            raise Refusal(f"invalid 'where' filter: {refusal.message}") from refusal


def checked(server: Server, collection: Collection, arguments: Mapping[str, Any]) -> Scope:
    """What an aggregate is about; `Refusal` in the server's words."""
    limit: int | None = arguments.get("objectLimit")
    if limit is not None and limit < 1:
        raise Refusal("objectLimit must be a positive integer")
    both = hybrid.requested(arguments["hybrid"]) if arguments.get("hybrid") is not None else None
    search = near.requested(arguments) if both is None else None
    clause = clause_of(arguments)
    tenant: str = arguments.get("tenant") or ""
    if limit is not None and search is None and both is None:
        raise Refusal("objectLimit can only be used with a near<Media> or hybrid filter")
    unlimited = search is not None and limit is None and not search.limited
    if unlimited and search is not None and search.kind == "nearVector":
        raise Refusal(MISSING_LIMIT)
    if both is not None and limit is None and not both.argument.get("vector"):
        raise Refusal(MISSING_LIMIT)
    check_filter(clause, collection, server.store)
    if search is not None and search.argument.get("vector") == []:
        search = None
    scope = Scope(server, collection, tenant, clause, search, both, limit)
    if search is not None:
        near.Search(server.store, collection, tenant, search, first_target(search, collection)).queries()
        if unlimited:
            raise Refusal(MISSING_LIMIT)
    elif both is not None and len(collection.vector_indexes) > 1 and len(near.named(both.argument)) != 1:
        raise near.Unspecified
    return scope
