"""The fields at the top of a query: `Get`, `Aggregate` and `Explore`, and the classes below them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from graphql import GraphQLError

from weaviate.local.errors import Refusal, lacking
from weaviate.local.filters.evaluation import allowed
from weaviate.local.filters.rules import check_clause
from weaviate.local.graphql.get import clause_of, rows
from weaviate.local.graphql.rows import Members
from weaviate.local.graphql.selections import fields, fragment_problem, inside, selections

if TYPE_CHECKING:
    from collections.abc import Mapping

    from graphql import GraphQLResolveInfo

    from weaviate.local.graphql.rows import Row
    from weaviate.local.server import Server
    from weaviate.local.storage.collection import Collection


@dataclass(frozen=True, slots=True)
class Root:
    """The query itself."""

    server: Server

    def resolve(self, name: str, _info: GraphQLResolveInfo[Any], _arguments: Mapping[str, Any]) -> Any:
        """`Get`, `Aggregate` or `Explore`."""
        if name == "Get":
            return Get(self.server)
        if name == "Aggregate":
            return Aggregate(self.server)
        raise GraphQLError(lacking(name))


def collection_of(server: Server, name: str) -> Collection:
    """The class of a field, which the schema has."""
    collection = server.store.find(name)
    if collection is None:
        raise GraphQLError(f'class "{name}" not found in schema')
    return collection


@dataclass(frozen=True, slots=True)
class Get:
    """The classes below `Get`."""

    server: Server

    def resolve(self, name: str, info: GraphQLResolveInfo[Any], arguments: Mapping[str, Any]) -> list[Row]:
        """The objects of one class."""
        problem = fragment_problem(info.field_nodes)
        if problem is not None:
            raise GraphQLError(problem)
        additional = inside(info, info.field_nodes, "_additional")
        try:
            return rows(self.server, collection_of(self.server, name), arguments, additional)
        except Refusal as refusal:
            raise GraphQLError(refusal.message) from refusal


@dataclass(frozen=True, slots=True)
class Aggregate:
    """The classes below `Aggregate`: how many objects there are."""

    server: Server

    def resolve(self, name: str, info: GraphQLResolveInfo[Any], arguments: Mapping[str, Any]) -> list[Members]:
        """The counts of one class."""
        for node in fields(info, selections(info.field_nodes)):
            if node.name.value not in ("meta", "groupedBy", "__typename"):
                raise GraphQLError(lacking(f"Aggregate of properties ({node.name.value})"))
        for argument in arguments:
            if argument not in ("where", "tenant", "limit"):
                raise GraphQLError(lacking(f"Aggregate with {argument}"))
        try:
            return [Members({"meta": {"count": self.count(collection_of(self.server, name), arguments)}})]
        except Refusal as refusal:
            raise GraphQLError(refusal.message) from refusal

    def count(self, collection: Collection, arguments: Mapping[str, Any]) -> int:
        """How many objects a filter finds."""
        tenant: str = arguments.get("tenant") or ""
        clause = clause_of(arguments)
        if clause is None:
            return len(collection.partition(tenant).objects)
        try:
            check_clause(clause, collection, self.server.store)
        except Refusal as refusal:
            raise Refusal(f"invalid 'where' filter: {refusal.message}") from refusal
        partition = collection.partition(tenant)
        try:
            return len(allowed(clause, collection, tenant, self.server.store))
        except Refusal as refusal:
            raise Refusal(f"shard {partition.shard}: retrieve doc IDs from searcher: {refusal.message}") from refusal
