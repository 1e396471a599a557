"""`client.query.aggregate(Article)`: figures about the objects of a typed class."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, NamedTuple, Self, TypeVar, Unpack, cast

from weaviate.classes.answers import answer_of
from weaviate.classes.expressions import Condition, Testable
from weaviate.classes.get import check_tenant, names_of
from weaviate.classes.near import near_object_of
from weaviate.classes.record import A, collection_of
from weaviate.gql.aggregate import AggregateClauses
from weaviate.gql.selection import parse_selection

if TYPE_CHECKING:
    from collections.abc import Sequence

    from weaviate.classes.figures import Figure
    from weaviate.classes.near import Neighbour
    from weaviate.connect.connection import Connection
    from weaviate.gql.settings import QuerySettings
    from weaviate.gql.tables import NewerHybrid, Where
    from weaviate.types import AnyDict, JsonObject, Vector

T = TypeVar("T")


class GroupedBy(NamedTuple):
    """The property and the value that the objects of a group have in common."""

    path: list[str]
    value: Any


class Aggregated(Generic[A]):
    """The figures of all objects or of one group: `row[Article.word_count.agg.mean]`."""

    __slots__ = ("_data",)

    def __init__(self, data: JsonObject) -> None:
        self._data = data

    def __getitem__(self, figure: Figure[A, T]) -> T | None:
        """A figure, None where there is no value to make it of; `KeyError` when it was not asked for."""
        figures: JsonObject | None = self._data[figure.property]
        return None if figures is None else cast("T | None", figure.value(figures[figure.key]))

    @property
    def count(self) -> int | None:
        """The number of objects, if it was asked for by `with_meta_count`."""
        meta: JsonObject = self._data.get("meta") or {}
        return meta.get("count")

    @property
    def grouped_by(self) -> GroupedBy | None:
        """What the objects of this group have in common."""
        group: JsonObject | None = self._data.get("groupedBy")
        return None if group is None else GroupedBy(group["path"], group["value"])

    def to_dict(self) -> JsonObject:
        """The figures as the server gave them."""
        return dict(self._data)

    def __repr__(self) -> str:
        return f"Aggregated({self._data!r})"


class TypedAggregate(AggregateClauses["list[Aggregated[A]]"], Generic[A]):
    """A query for figures about a typed class; `do()` returns one row, or one for each group."""

    def __init__(self, model: type[A], connection: Connection, *, settings: QuerySettings | None = None) -> None:
        super().__init__(collection_of(model), connection, settings=settings)
        self._model = model

    def with_fields(self, *figures: Figure[A, Any]) -> Self:
        """Ask for figures: `Article.word_count.agg.mean`; further calls add to them."""
        self._fields.extend(figure.node() for figure in figures)
        return self

    def with_where(self, content: Condition[A] | Where | AnyDict) -> Self:
        """Only objects that a filter lets through; a second filter replaces the first."""
        return super().with_where(content.content if isinstance(content, Condition) else content)

    def with_near_object(
        self, content: Neighbour, *, certainty: float | None = None, distance: float | None = None
    ) -> Self:
        """Only objects near another one, which is given as in a query for objects."""
        return super().with_near_object(near_object_of(content, self._class.value, certainty, distance))

    def with_group_by_filter(self, properties: Sequence[str | Testable[A]]) -> Self:
        """One row for each value of a property, which is in `row.grouped_by`."""
        super().with_group_by_filter([item if isinstance(item, str) else item.name for item in properties])
        self._fields.extend(parse_selection("groupedBy{path value}"))
        return self

    def with_hybrid(
        self,
        query: str,
        alpha: float | None = None,
        vector: Vector | None = None,
        properties: Sequence[str | Testable[A]] | None = None,
        **newer: Unpack[NewerHybrid],
    ) -> Self:
        """Only the hits of a hybrid search; needs `with_object_limit`."""
        return super().with_hybrid(query, alpha, vector, names_of(properties), **newer)

    def do(self) -> list[Aggregated[A]]:
        """Send the query and return the figures; a multi-tenant class needs `with_tenant`."""
        check_tenant(self._model, self._arguments)
        return super().do()

    def _read(self, answer: JsonObject) -> list[Aggregated[A]]:
        return [Aggregated(row) for row in answer_of(answer, "Aggregate", self._class.value)]
