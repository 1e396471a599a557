"""`client.query`: where queries begin."""

from __future__ import annotations

from typing import TYPE_CHECKING

from weaviate.gql.filter import query_flow
from weaviate.gql.get import GetBuilder

if TYPE_CHECKING:
    from collections.abc import Sequence

    from weaviate.connect.connection import Connection
    from weaviate.gql.coercion import Coercions
    from weaviate.types import JsonObject


class Query:
    """Makes query builders, and sends query texts."""

    def __init__(
        self, connection: Connection, *, coercions: Coercions | None = None, raise_errors: bool = False
    ) -> None:
        self._connection = connection
        self._coercions = coercions
        self._raise_errors = raise_errors

    def get(self, class_name: str, properties: str | Sequence[str] | None = None) -> GetBuilder:
        """A query for objects of a class, with these properties of each.

        >>> import weaviate
        >>> client = weaviate.Client(":memory:")
        >>> client.query.get("Article", ["title"]).with_limit(2).build()
        '{Get{Article(limit:2){title}}}'
        """
        return GetBuilder(
            class_name, properties, self._connection, coercions=self._coercions, raise_errors=self._raise_errors
        )

    def raw(self, gql_query: str) -> JsonObject:
        """Send a query text as it is and return the server's answer."""
        if not isinstance(gql_query, str):  # pyright: ignore[reportUnnecessaryIsInstance]
            msg = f"gql_query must be str, {type(gql_query).__name__} was given"
            raise TypeError(msg)
        return self._connection.run(query_flow(gql_query, raise_errors=self._raise_errors))
