"""`client.query`: where queries begin."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast, overload

from weaviate.gql.aggregate import AggregateBuilder
from weaviate.gql.filter import query_flow
from weaviate.gql.get import GetBuilder, GetClauses
from weaviate.gql.multi_get import MultiGetBuilder
from weaviate.gql.settings import QuerySettings

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import TypeVar

    from weaviate.classes.aggregate import TypedAggregate
    from weaviate.classes.expressions import Selectable
    from weaviate.classes.get import TypedGet
    from weaviate.classes.multi_get import TypedMultiGet
    from weaviate.classes.record import A, Model
    from weaviate.connect.connection import Connection
    from weaviate.gql.link_to import Properties
    from weaviate.types import JsonObject

    B = TypeVar("B", bound=Model)
    C = TypeVar("C", bound=Model)


class Query:
    """Makes query builders, and sends query texts."""

    def __init__(self, connection: Connection, *, settings: QuerySettings | None = None) -> None:
        self._connection = connection
        self._settings = settings or QuerySettings()

    @overload
    def get(
        self, class_name: type[A], properties: Sequence[Selectable[A]] | Selectable[A] | None = None
    ) -> TypedGet[A]: ...
    @overload
    def get(self, class_name: str, properties: Properties | None = None) -> GetBuilder: ...
    def get(self, class_name: str | type[A], properties: Any = None) -> GetBuilder | TypedGet[A]:
        """A query for objects of a class, with these properties of each.

        >>> import weaviate
        >>> client = weaviate.Client(":memory:")
        >>> client.query.get("Article", ["title"]).with_limit(2).build()
        '{Get{Article(limit:2){title}}}'

        A typed class, made by `weaviate-codegen classes`, takes its own properties, and the answer is a list of its
        objects.
        """
        if isinstance(class_name, type):
            from weaviate.classes.get import TypedGet

            return TypedGet(class_name, properties, self._connection, settings=self._settings)
        return GetBuilder(class_name, properties, self._connection, settings=self._settings)

    @overload
    def multi_get(self, get_builder: Sequence[GetBuilder]) -> MultiGetBuilder: ...
    @overload
    def multi_get(self, get_builder: list[TypedGet[A]]) -> TypedMultiGet[list[list[A]]]: ...
    @overload
    def multi_get(self, get_builder: tuple[TypedGet[A], TypedGet[B]]) -> TypedMultiGet[tuple[list[A], list[B]]]: ...
    @overload
    def multi_get(
        self, get_builder: tuple[TypedGet[A], TypedGet[B], TypedGet[C]]
    ) -> TypedMultiGet[tuple[list[A], list[B], list[C]]]: ...
    @overload
    def multi_get(self, get_builder: tuple[TypedGet[Any], ...]) -> TypedMultiGet[tuple[list[Any], ...]]: ...
    @overload
    def multi_get(self, get_builder: list[TypedGet[Any]]) -> TypedMultiGet[list[list[Any]]]: ...
    def multi_get(self, get_builder: Any) -> MultiGetBuilder | TypedMultiGet[Any]:
        """Several queries for objects in one request.

        Typed ones give a list of objects each: in a list for a list of queries, in a tuple for a tuple, whose types
        are known one by one.
        """
        queries = cast("list[Any]", get_builder if isinstance(get_builder, (list, tuple)) else [])
        if any(map(_is_typed, queries)):
            from weaviate.classes.multi_get import TypedMultiGet

            return TypedMultiGet[Any](queries, self._connection, settings=self._settings)
        return MultiGetBuilder(get_builder, self._connection, settings=self._settings)

    @overload
    def aggregate(self, class_name: type[A]) -> TypedAggregate[A]: ...
    @overload
    def aggregate(self, class_name: str) -> AggregateBuilder: ...
    def aggregate(self, class_name: str | type[A]) -> AggregateBuilder | TypedAggregate[A]:
        """A query for figures about the objects of a class."""
        if isinstance(class_name, type):
            from weaviate.classes.aggregate import TypedAggregate

            return TypedAggregate(class_name, self._connection, settings=self._settings)
        return AggregateBuilder(class_name, self._connection, settings=self._settings)

    def raw(self, gql_query: str) -> JsonObject:
        """Send a query text as it is and return the server's answer."""
        if not isinstance(gql_query, str):  # pyright: ignore[reportUnnecessaryIsInstance]
            msg = f"gql_query must be str, {type(gql_query).__name__} was given"
            raise TypeError(msg)
        return self._connection.run(query_flow(gql_query, raise_errors=self._settings.raise_errors))


def _is_typed(query: object) -> bool:
    """Whether a query is one for a typed class."""
    return isinstance(query, GetClauses) and not isinstance(query, GetBuilder)
