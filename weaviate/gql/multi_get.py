"""`client.query.multi_get(...)`: several queries for objects in one request."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, cast

from weaviate.exceptions import QueryTypeError, QueryValueError
from weaviate.gql import ast
from weaviate.gql.filter import Answer, GraphQL
from weaviate.gql.get import GetBuilder
from weaviate.types import JsonObject

if TYPE_CHECKING:
    from graphql.language import DocumentNode

    from weaviate.connect.connection import Connection
    from weaviate.gql.get import GetClauses
    from weaviate.gql.settings import QuerySettings


class MultiGetClauses(GraphQL[Answer]):
    """Queries of one kind, side by side under their names."""

    _kind: ClassVar[type[GetClauses[Any]]]

    def __init__(self, get_builder: Any, connection: Connection, *, settings: QuerySettings | None = None) -> None:
        super().__init__(connection, settings)
        self._builders = _checked(get_builder, self._kind)

    def ast(self) -> DocumentNode:
        """The queries as one graphql-core document."""
        return ast.document(ast.field(ast.name("Get"), [builder.field() for builder in self._builders]))


class MultiGetBuilder(MultiGetClauses[JsonObject]):
    """Queries for objects that are answered together; two for the same class need aliases."""

    _kind = GetBuilder


def _checked(queries: Any, kind: type[GetClauses[Any]]) -> list[GetClauses[Any]]:
    if not isinstance(queries, (list, tuple)):
        msg = f"get_builder must be a list of {kind.__name__}, {type(queries).__name__} was given"
        raise QueryTypeError(msg)
    given = cast("list[Any]", queries)
    for item in given:
        if not isinstance(item, kind):
            msg = f"get_builder must be a list of {kind.__name__}, it holds {type(item).__name__}"
            raise QueryTypeError(msg)
    if not given:
        msg = "get_builder is empty: give at least one query"
        raise QueryValueError(msg)
    names = [builder.name for builder in given]
    repeated = sorted({name for name in names if names.count(name) > 1})
    if repeated:
        msg = f"{', '.join(repeated)} is asked for more than once: name the results with with_alias"
        raise QueryTypeError(msg)
    return list(given)
