"""`client.query`: where queries begin."""

from __future__ import annotations

from typing import TYPE_CHECKING

from weaviate.gql.aggregate import AggregateBuilder
from weaviate.gql.filter import query_flow
from weaviate.gql.get import GetBuilder
from weaviate.gql.multi_get import MultiGetBuilder
from weaviate.gql.settings import QuerySettings

if TYPE_CHECKING:
    from collections.abc import Sequence

    from weaviate.connect.connection import Connection
    from weaviate.gql.link_to import Properties
    from weaviate.types import JsonObject


class Query:
    """Makes query builders, and sends query texts."""

    def __init__(self, connection: Connection, *, settings: QuerySettings | None = None) -> None:
        self._connection = connection
        self._settings = settings or QuerySettings()

    def get(self, class_name: str, properties: Properties | None = None) -> GetBuilder:
        """A query for objects of a class, with these properties of each.

        >>> import weaviate
        >>> client = weaviate.Client(":memory:")
        >>> client.query.get("Article", ["title"]).with_limit(2).build()
        '{Get{Article(limit:2){title}}}'
        """
        return GetBuilder(class_name, properties, self._connection, settings=self._settings)

    def multi_get(self, get_builder: Sequence[GetBuilder]) -> MultiGetBuilder:
        """Several queries for objects in one request."""
        return MultiGetBuilder(get_builder, self._connection, settings=self._settings)

    def aggregate(self, class_name: str) -> AggregateBuilder:
        """A query for figures about the objects of a class."""
        return AggregateBuilder(class_name, self._connection, settings=self._settings)

    def raw(self, gql_query: str) -> JsonObject:
        """Send a query text as it is and return the server's answer."""
        if not isinstance(gql_query, str):  # pyright: ignore[reportUnnecessaryIsInstance]
            msg = f"gql_query must be str, {type(gql_query).__name__} was given"
            raise TypeError(msg)
        return self._connection.run(query_flow(gql_query, raise_errors=self._settings.raise_errors))
