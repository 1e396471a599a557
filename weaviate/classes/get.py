"""`client.query.get(Article, [...])`: a query whose answer is a list of objects of that class."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, Self, Unpack, cast

from weaviate.classes.answers import answer_of
from weaviate.classes.expressions import Condition, Ordering, Selectable, Testable
from weaviate.classes.near import near_object_of
from weaviate.classes.record import A, collection_of
from weaviate.exceptions import QueryAttributeError
from weaviate.gql.get import GetClauses

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from weaviate.classes.near import Neighbour
    from weaviate.connect.connection import Connection
    from weaviate.gql.ranking import HybridFusion
    from weaviate.gql.settings import QuerySettings
    from weaviate.gql.tables import NewerHybrid, Sort, Where
    from weaviate.types import AnyDict, JsonObject, Vector


class TypedGet(GetClauses["list[A]"], Generic[A]):
    """A query for objects of a typed class. Filters, sorting and the like take the class's properties, or v3's forms.

    `do()` returns the objects; errors in the server's answer are raised.
    """

    def __init__(
        self,
        model: type[A],
        properties: Sequence[Selectable[A]] | Selectable[A] | None,
        connection: Connection,
        *,
        settings: QuerySettings | None = None,
    ) -> None:
        super().__init__(collection_of(model), None, connection, settings=settings)
        self._model = model
        selected = [properties] if isinstance(properties, Selectable) else properties or ()
        try:
            self._properties = [item.node() for item in selected]
        except AttributeError:
            msg = f"the properties must be properties of {model.__name__}, such as {_example(model)}: {selected!r:.200}"
            raise TypeError(msg) from None

    def with_where(self, content: Condition[A] | Where | AnyDict) -> Self:
        """Only objects that a filter lets through: `(Article.word_count > 1000) & Article.title.like("*sea*")`.

        A second filter replaces the first.
        """
        return super().with_where(content.content if isinstance(content, Condition) else content)

    def with_near_object(
        self, content: Neighbour, *, certainty: float | None = None, distance: float | None = None
    ) -> Self:
        """Objects near another one: an object that was read or written, `Author.ref(uuid)`, a uuid, a beacon, or v3's
        dict."""
        return super().with_near_object(near_object_of(content, self._class.value, certainty, distance))

    def with_sort(
        self, content: Ordering[A] | Sequence[Ordering[A]] | Sort | AnyDict | Sequence[Mapping[str, Any]]
    ) -> Self:
        """Sort by `Article.title.asc()` or a list of such; a second call adds to the first."""
        items: Sequence[Any] = cast("Any", content) if isinstance(content, (list, tuple)) else [content]
        return super().with_sort([item.content if isinstance(item, Ordering) else item for item in items])

    def with_bm25(
        self,
        query: str,
        properties: Sequence[str | Testable[A]] | None = None,
        *,
        search_operator: Mapping[str, Any] | None = None,
    ) -> Self:
        """Objects ranked by keywords, in all text properties or in these: `[Article.title.boost(2), Article.body]`."""
        return super().with_bm25(query, names_of(properties), search_operator=search_operator)

    def with_hybrid(
        self,
        query: str,
        alpha: float | None = None,
        vector: Vector | None = None,
        properties: Sequence[str | Testable[A]] | None = None,
        fusion_type: HybridFusion | str | None = None,
        **newer: Unpack[NewerHybrid],
    ) -> Self:
        """Objects ranked by keywords and by a vector together; see `GetBuilder.with_hybrid`."""
        return super().with_hybrid(query, alpha, vector, names_of(properties), fusion_type, **newer)

    def with_group_by(self, properties: Sequence[str | Testable[A]], groups: int, objects_per_group: int) -> Self:
        """Hits of a search in groups of equal values of a property; select `Article.additional.group(...)`."""
        return super().with_group_by(names_of(properties) or [], groups, objects_per_group)

    def with_generate(
        self,
        single_prompt: str | None = None,
        grouped_task: str | None = None,
        grouped_properties: Sequence[str | Testable[A]] | None = None,
    ) -> Self:
        """Let the class's generative module answer; the results are in `row.additional.generate`."""
        return super().with_generate(single_prompt, grouped_task, names_of(grouped_properties))

    def do(self) -> list[A]:
        """Send the query and return the objects.

        `WeaviateGraphQLError` when the server found errors. A multi-tenant class needs `with_tenant`.
        """
        self.check_tenant()
        return super().do()

    def check_tenant(self) -> None:
        """`QueryAttributeError` when the class is multi-tenant and no tenant was named."""
        check_tenant(self._model, self._arguments)

    def rows(self, answer: JsonObject) -> list[A]:
        """The objects in a server's answer."""
        make = self._model.__row__
        return [make(row) for row in answer_of(answer, "Get", self.name)]

    _read = rows


def check_tenant(model: type[A], arguments: Mapping[str, object]) -> None:
    """`QueryAttributeError` for a query of a multi-tenant class that names no tenant."""
    if model.__multi_tenant__ and "tenant" not in arguments:
        msg = f"{model.__collection__} is multi-tenant: say with_tenant whose objects are asked for"
        raise QueryAttributeError(msg)


def names_of(properties: Sequence[str | Testable[A]] | None) -> list[str] | None:
    """The server's names of properties."""
    if properties is None:
        return None
    return [item if isinstance(item, str) else item.name for item in properties]


def _example(model: type[A]) -> str:
    return f"{model.__name__}.{next(iter(model.__attributes__), 'additional.id')}"
