"""The fields at the top of a query: `Get`, `Aggregate` and `Explore`, and the classes below them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

from graphql import GraphQLError

from weaviate.local.embedding.queries import with_vectors, with_vectors_anywhere
from weaviate.local.errors import Refusal, lacking
from weaviate.local.graphql.crossing import check_crossing
from weaviate.local.graphql.searches import rows
from weaviate.local.graphql.selections import fields, fragment_problem, inside, selections

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from graphql import GraphQLResolveInfo

    from weaviate.local.graphql.aggregate import Aggregated
    from weaviate.local.graphql.grouping import Group
    from weaviate.local.graphql.rows import Row
    from weaviate.local.server import Server
    from weaviate.local.storage.collection import Collection


PROJECTION = "featureProjection"
"""The one field that classes with a vectorizer have, and local mode has not."""


@dataclass(frozen=True, slots=True)
class Root:
    """The query itself."""

    server: Server

    def resolve(self, name: str, info: GraphQLResolveInfo[Any], arguments: Mapping[str, Any]) -> Any:
        """`Get`, `Aggregate` or `Explore`."""
        if name == "Get":
            return Get(self.server)
        if name == "Aggregate":
            return Aggregate(self.server)
        from weaviate.local.graphql.explore import explored

        try:
            selected = {node.name.value for node in fields(info, selections(info.field_nodes))}
            return explored(self.server, with_vectors_anywhere(self.server.store, arguments), selected)
        except Refusal as refusal:
            raise GraphQLError(refusal.message) from refusal


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

    def resolve(self, name: str, info: GraphQLResolveInfo[Any], arguments: Mapping[str, Any]) -> Sequence[Row | Group]:
        """The objects of one class."""
        problem = fragment_problem(info.field_nodes)
        if problem is not None:
            raise GraphQLError(problem)
        additional = inside(info, info.field_nodes, "_additional")
        if PROJECTION in additional:
            raise GraphQLError(lacking(PROJECTION))
        try:
            collection = collection_of(self.server, name)
            completed = with_vectors(self.server.store, collection, arguments)
            return rows(self.server, collection, completed, additional, partial(check_crossing, info, arguments))
        except Refusal as refusal:
            raise GraphQLError(refusal.message) from refusal


@dataclass(frozen=True, slots=True)
class Aggregate:
    """The classes below `Aggregate`."""

    server: Server

    def resolve(self, name: str, info: GraphQLResolveInfo[Any], arguments: Mapping[str, Any]) -> list[Aggregated]:
        """What is said of one class."""
        problem = fragment_problem(info.field_nodes)
        if problem is not None:
            raise GraphQLError(problem)
        selected = [node.name.value for node in fields(info, selections(info.field_nodes))]
        from weaviate.local.graphql.aggregate import aggregated

        try:
            collection = collection_of(self.server, name)
            return aggregated(self.server, collection, with_vectors(self.server.store, collection, arguments), selected)
        except Refusal as refusal:
            raise GraphQLError(refusal.message) from refusal
