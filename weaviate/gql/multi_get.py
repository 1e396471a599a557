"""`client.query.multi_get(...)`: several queries for objects in one request."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from weaviate.exceptions import QueryTypeError, QueryValueError
from weaviate.gql import ast
from weaviate.gql.filter import GraphQL
from weaviate.gql.get import GetBuilder
from weaviate.types import JsonObject

if TYPE_CHECKING:
    from graphql.language import DocumentNode

    from weaviate.connect.connection import Connection
    from weaviate.gql.settings import QuerySettings


class MultiGetBuilder(GraphQL[JsonObject]):
    """Queries for objects that are answered together; two for the same class need aliases."""

    def __init__(self, get_builder: Any, connection: Connection, *, settings: QuerySettings | None = None) -> None:
        super().__init__(connection, settings)
        if not isinstance(get_builder, (list, tuple)) or not all(
            isinstance(item, GetBuilder)
            for item in get_builder  # pyright: ignore[reportUnknownVariableType]
        ):
            msg = f"get_builder must be a list of GetBuilder, {type(get_builder).__name__} was given"  # pyright: ignore[reportUnknownArgumentType]
            raise QueryTypeError(msg)
        self._builders: list[GetBuilder] = list(get_builder)  # pyright: ignore[reportUnknownArgumentType]
        names = [builder.name for builder in self._builders]
        repeated = sorted({name for name in names if names.count(name) > 1})
        if repeated:
            msg = f"{', '.join(repeated)} is asked for more than once: name the results with with_alias"
            raise QueryTypeError(msg)
        if not names:
            msg = "get_builder is empty: give at least one query"
            raise QueryValueError(msg)

    def ast(self) -> DocumentNode:
        """The queries as one graphql-core document."""
        return ast.document(ast.field(ast.name("Get"), [builder.field() for builder in self._builders]))
