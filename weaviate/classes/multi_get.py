"""`client.query.multi_get([...])` of typed queries: one request, and a list of objects for each query."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from weaviate.classes.get import TypedGet
from weaviate.gql.filter import Answer
from weaviate.gql.multi_get import MultiGetClauses

if TYPE_CHECKING:
    from collections.abc import Sequence

    from weaviate.connect.connection import Connection
    from weaviate.gql.settings import QuerySettings
    from weaviate.types import JsonObject


class TypedMultiGet(MultiGetClauses[Answer]):
    """Queries for objects of typed classes that are answered together; two for the same class need aliases.

    `do()` gives the objects of each query in the queries' order: a tuple of lists for a tuple of queries, else a list.
    """

    _kind = TypedGet

    def __init__(
        self, get_builder: Sequence[TypedGet[Any]], connection: Connection, *, settings: QuerySettings | None = None
    ) -> None:
        super().__init__(get_builder, connection, settings=settings)
        self._queries = get_builder

    def do(self) -> Answer:
        """Send the queries and return the objects of each.

        `WeaviateGraphQLError` when the server found errors. Queries for multi-tenant classes need `with_tenant`.
        """
        for query in self._queries:
            query.check_tenant()
        return super().do()

    def _read(self, answer: JsonObject) -> Answer:
        rows = [query.rows(answer) for query in self._queries]
        return cast("Answer", tuple(rows) if isinstance(self._queries, tuple) else rows)
