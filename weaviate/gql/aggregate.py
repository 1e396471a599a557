"""`client.query.aggregate(...)`: the builder of queries for counts, sums and other figures."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Self, Unpack

from weaviate.exceptions import QueryAttributeError
from weaviate.gql import ast, ranking
from weaviate.gql.filter import Answer
from weaviate.gql.search_builder import SearchBuilder
from weaviate.gql.selection import merge, parse_selection
from weaviate.types import JsonObject

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from graphql.language import DocumentNode, SelectionNode

    from weaviate.connect.connection import Connection
    from weaviate.gql.settings import QuerySettings
    from weaviate.gql.tables import NewerHybrid
    from weaviate.types import Vector


class AggregateClauses(SearchBuilder[Answer]):
    """The clauses of a query for figures about the objects of one class."""

    _order: ClassVar[tuple[str, ...]] = (
        "where",
        "groupBy",
        "nearText",
        "nearVector",
        "nearObject",
        "nearImage",
        "nearAudio",
        "nearVideo",
        "nearDepth",
        "nearThermal",
        "nearIMU",
        "hybrid",
        "objectLimit",
        "tenant",
        "limit",
    )

    def __init__(self, class_name: str, connection: Connection, *, settings: QuerySettings | None = None) -> None:
        super().__init__(class_name, connection, settings)
        self._fields: list[SelectionNode] = []
        self._count = False

    def with_meta_count(self) -> Self:
        """The number of objects, as `meta { count }`."""
        self._count = True
        return self

    def with_group_by_filter(self, properties: Sequence[str]) -> Self:
        """One result for each value of a property; select "groupedBy { value }" to see which."""
        return self._set("groupBy", properties)

    def with_limit(self, limit: int) -> Self:
        """At most this many groups."""
        return self._set_count("limit", limit, 1)

    def with_object_limit(self, limit: int) -> Self:
        """Only the nearest so many objects of a search."""
        return self._set_count("objectLimit", limit, 1)

    def with_hybrid(
        self,
        query: str,
        alpha: float | None = None,
        vector: Vector | None = None,
        properties: Sequence[str] | None = None,
        **newer: Unpack[NewerHybrid],
    ) -> Self:
        """Only the hits of a hybrid search; needs `with_object_limit`. See `GetBuilder.with_hybrid`."""
        return self._set("hybrid", ranking.hybrid_content(query, alpha, vector, properties, None, **newer))

    def ast(self) -> DocumentNode:
        """The query as a graphql-core document."""
        selections = [*(parse_selection("meta { count }") if self._count else ()), *self._fields]
        if not selections:
            msg = f"the query for {self._class.value} asks for nothing: use with_meta_count or with_fields"
            raise QueryAttributeError(msg)
        field = ast.field(self._class, merge(selections), arguments=self._argument_nodes())
        return ast.document(ast.field(ast.name("Aggregate"), [field]))

    def _argument_types(self) -> Mapping[str, str]:
        return self._coercions.tables.AGGREGATE_ARGUMENTS


class AggregateBuilder(AggregateClauses[JsonObject]):
    """A query for figures about the objects of one class.

    >>> import weaviate
    >>> client = weaviate.Client(":memory:")
    >>> client.query.aggregate("Article").with_meta_count().with_fields("wordCount { mean }").build()
    '{Aggregate{Article{meta{count} wordCount{mean}}}}'
    """

    def with_fields(self, field: str) -> Self:
        """A property and its figures, such as "wordCount { mean maximum }"; further calls add to it."""
        self._fields.extend(parse_selection(field))
        return self
