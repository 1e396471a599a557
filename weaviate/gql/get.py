"""`client.query.get(...)`: the builder of queries for objects."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, cast

from weaviate.data.replication import ConsistencyLevel
from weaviate.exceptions import QueryAttributeError, QueryValueError
from weaviate.gql import ast, near, ranking
from weaviate.gql.additional import additional_selections
from weaviate.gql.filter import GraphQL
from weaviate.gql.leaves import refuse_type
from weaviate.gql.ranking import HybridFusion
from weaviate.gql.selection import merge, parse_selection
from weaviate.gql.tables import default_coercions
from weaviate.gql.where import where_content
from weaviate.names import class_name_of
from weaviate.uuids import get_valid_uuid

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from graphql.language import DocumentNode, FieldNode, SelectionNode, ValueNode

    from weaviate.connect.connection import Connection
    from weaviate.gql.coercion import Coercions
    from weaviate.types import UUID, Vector

__all__ = ["GetBuilder", "HybridFusion"]

_NEAR = frozenset({"nearVector", "nearObject", "nearText"})
_ORDER = (
    "where",
    "limit",
    "offset",
    "nearVector",
    "nearObject",
    "nearText",
    "sort",
    "bm25",
    "hybrid",
    "groupBy",
    "after",
    "consistencyLevel",
    "tenant",
    "autocut",
)


class GetBuilder(GraphQL):
    """A query for objects of one class. Every `with_*` checks its value, changes this builder and returns it.

    >>> import weaviate
    >>> client = weaviate.Client(":memory:")
    >>> query = client.query.get("Article", ["title"]).with_limit(3)
    >>> query = query.with_where({"path": ["wordCount"], "operator": "GreaterThan", "valueInt": 1000})
    >>> query.build()
    '{Get{Article(where:{path:["wordCount"] operator:GreaterThan valueInt:1000} limit:3){title}}}'
    """

    def __init__(
        self,
        class_name: str,
        properties: str | Sequence[str] | None,
        connection: Connection,
        *,
        coercions: Coercions | None = None,
        raise_errors: bool = False,
    ) -> None:
        super().__init__(connection, raise_errors=raise_errors)
        self._class = ast.checked_name(class_name_of(class_name), "the name of a class")
        self._properties = _property_selections(properties)
        self._coercions = coercions or default_coercions()
        self._arguments: dict[str, ValueNode] = {}
        self._sort: list[Any] = []
        self._additional: list[SelectionNode] = []
        self._alias: str | None = None

    def with_where(self, content: Mapping[str, Any]) -> Self:
        """Only objects that a filter lets through; a second filter replaces the first."""
        return self._set("where", where_content(content))

    def with_limit(self, limit: int) -> Self:
        """At most this many objects, 1 or more."""
        return self._set_count("limit", limit, 1)

    def with_offset(self, offset: int) -> Self:
        """Leave out this many objects at the beginning, 0 or more."""
        return self._set_count("offset", offset, 0)

    def with_near_vector(self, content: Mapping[str, Any]) -> Self:
        """Objects near a vector: `{"vector": [...]}` with `certainty` or `distance` as a threshold.

        The vector may be a list, a numpy array or the like; `targetVectors` names those of classes with named vectors.
        """
        return self._set_near("nearVector", near.near_vector_content(content))

    def with_near_object(self, content: Mapping[str, Any]) -> Self:
        """Objects near another one: `{"id": uuid}` or `{"beacon": ...}`, with `certainty` or `distance`."""
        return self._set_near("nearObject", near.near_object_content(content))

    def with_near_text(self, content: Mapping[str, Any]) -> Self:
        """Objects near the meaning of texts: `{"concepts": [...]}`, for classes with a vectorizer."""
        return self._set_near("nearText", near.near_content(content, "nearText"))

    def with_sort(self, content: Mapping[str, Any] | Sequence[Mapping[str, Any]]) -> Self:
        """Sort by `{"path": ["title"], "order": "desc"}` or a list of such; a second call adds to the first."""
        self._sort.extend([content] if not isinstance(content, (list, tuple)) else content)
        return self._set("sort", self._sort)

    def with_bm25(self, query: str, properties: Sequence[str] | None = None) -> Self:
        """Objects ranked by keywords, in all text properties or in these ("title^2" counts title twice)."""
        return self._set("bm25", ranking.bm25_content(query, properties))

    def with_hybrid(
        self,
        query: str,
        alpha: float | None = None,
        vector: Vector | None = None,
        properties: Sequence[str] | None = None,
        fusion_type: HybridFusion | str | None = None,
    ) -> Self:
        """Objects ranked by keywords and by a vector together; `alpha` weighs the vector's part from 0 to 1."""
        return self._set("hybrid", ranking.hybrid_content(query, alpha, vector, properties, fusion_type))

    def with_group_by(self, properties: Sequence[str], groups: int, objects_per_group: int) -> Self:
        """Hits of a search in groups of equal values of a property."""
        return self._set("groupBy", ranking.group_by_content(properties, groups, objects_per_group))

    def with_after(self, after_uuid: UUID) -> Self:
        """Objects that come after this uuid in the order of uuids."""
        return self._set("after", get_valid_uuid(after_uuid))

    def with_consistency_level(self, consistency_level: ConsistencyLevel | str) -> Self:
        """How many replicas must answer, for classes with more than one."""
        self._arguments["consistencyLevel"] = ast.enum(ConsistencyLevel(consistency_level).value)
        return self

    def with_tenant(self, tenant: str) -> Self:
        """The tenant whose objects are asked for, for multi-tenant classes."""
        return self._set("tenant", tenant)

    def with_autocut(self, autocut: int) -> Self:
        """Cut the hits where the scores or distances make this many jumps."""
        return self._set("autocut", autocut)

    def with_additional(self, properties: Any) -> Self:
        """Select `_additional` properties: "id", ["id", "distance"], `{"classification": ["completed"]}`, ..."""
        self._additional.extend(additional_selections(properties))
        return self

    def with_alias(self, alias: str) -> Self:
        """Name the result, so that several queries for one class can be sent together."""
        self._alias = ast.checked_name(alias, "an alias").value
        return self

    def ast(self) -> DocumentNode:
        """The query as a graphql-core document."""
        return ast.document(ast.field(ast.name("Get"), [self._class_field()]))

    def _class_field(self) -> FieldNode:
        selections = [*self._properties]
        if self._additional:
            selections.append(ast.field(ast.name("_additional"), merge(self._additional)))
        if not selections:
            msg = f"the query for {self._class.value} selects nothing: give properties or use with_additional"
            raise QueryAttributeError(msg)
        return ast.field(
            self._class,
            merge(selections),
            arguments=[ast.argument(key, self._arguments[key]) for key in _ORDER if key in self._arguments],
            alias=None if self._alias is None else ast.name(self._alias),
        )

    def _set(self, name: str, value: Any) -> Self:
        self._arguments[name] = self._coercions.argument(self._coercions.tables.GET_ARGUMENTS, name, value)
        return self

    def _set_count(self, name: str, value: Any, minimum: int) -> Self:
        self._set(name, value)
        if value < minimum:
            del self._arguments[name]
            msg = f"{name} is {value}: it must be at least {minimum}"
            raise QueryValueError(msg)
        return self

    def _set_near(self, name: str, content: dict[str, Any]) -> Self:
        present = _NEAR & self._arguments.keys()
        if present:
            msg = f"the query has {', '.join(present)} already: a query has one near clause at most"
            raise QueryAttributeError(msg)
        return self._set(name, content)


def _property_selections(properties: Any) -> list[SelectionNode]:
    if properties is None:
        return []
    if isinstance(properties, str):
        return list(parse_selection(properties))
    if isinstance(properties, (list, tuple)):
        items = cast("list[Any]", properties)
        if all(isinstance(item, str) for item in items):
            return [node for item in items for node in parse_selection(item)]
    refuse_type(properties, "str or a list of str", "properties")
