"""`client.query.get(...)`: the builder of queries for objects."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Self, TypeAlias, Unpack

from weaviate.data.replication import ConsistencyLevel
from weaviate.exceptions import QueryAttributeError
from weaviate.gql import ast, near, ranking
from weaviate.gql.additional import Additional, AdditionalProperties
from weaviate.gql.filter import Answer
from weaviate.gql.generate import generate_selection
from weaviate.gql.link_to import LinkTo, Properties
from weaviate.gql.printer import print_compact
from weaviate.gql.properties import property_selections
from weaviate.gql.ranking import BM25, GroupBy, Hybrid, HybridFusion
from weaviate.gql.search_builder import SearchBuilder
from weaviate.gql.selection import merge
from weaviate.types import JsonObject
from weaviate.uuids import get_valid_uuid

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from graphql.language import DocumentNode, FieldNode, SelectionNode

    from weaviate.connect.connection import Connection
    from weaviate.gql.settings import QuerySettings
    from weaviate.gql.tables import Ask, NewerHybrid, Sort
    from weaviate.types import UUID, AnyDict, Vector

__all__ = ["BM25", "PROPERTIES", "AdditionalProperties", "GetBuilder", "GroupBy", "Hybrid", "HybridFusion", "LinkTo"]

PROPERTIES: TypeAlias = Properties


class GetClauses(SearchBuilder[Answer]):
    """The clauses of a query for objects of one class."""

    _order: ClassVar[tuple[str, ...]] = (
        "where",
        "limit",
        "offset",
        "nearText",
        "nearVector",
        "nearObject",
        "nearImage",
        "nearAudio",
        "nearVideo",
        "nearDepth",
        "nearThermal",
        "nearIMU",
        "ask",
        "sort",
        "bm25",
        "hybrid",
        "groupBy",
        "after",
        "consistencyLevel",
        "tenant",
        "autocut",
    )

    def __init__(
        self,
        class_name: str,
        properties: Properties | None,
        connection: Connection,
        *,
        settings: QuerySettings | None = None,
    ) -> None:
        super().__init__(class_name, connection, settings)
        self._properties: list[SelectionNode] = property_selections(properties)
        self._sort: list[Any] = []
        self._additional = Additional(self._coercions)
        self._alias: str | None = None

    def with_limit(self, limit: int) -> Self:
        """At most this many objects, 1 or more."""
        return self._set_count("limit", limit, 1)

    def with_offset(self, offset: int) -> Self:
        """Leave out this many objects at the beginning, 0 or more."""
        return self._set_count("offset", offset, 0)

    def with_ask(self, content: Ask | AnyDict) -> Self:
        """Objects that answer a question: `{"question": "..."}`, for classes with a question-answering module."""
        return self._set_search("ask", near.ask_content(content))

    def with_sort(self, content: Sort | AnyDict | Sequence[Mapping[str, Any]]) -> Self:
        """Sort by `{"path": ["title"], "order": "desc"}` or a list of such; a second call adds to the first."""
        added: list[Any] = list(content) if isinstance(content, (list, tuple)) else [content]
        self._set("sort", [*self._sort, *added])
        self._sort.extend(added)
        return self

    def with_bm25(
        self,
        query: str,
        properties: Sequence[str] | None = None,
        *,
        search_operator: Mapping[str, Any] | None = None,
    ) -> Self:
        """Objects ranked by keywords, in all text properties or in these ("title^2" counts title twice).

        `search_operator` says how many of the words must be there: `{"operator": "And"}` or
        `{"operator": "Or", "minimumOrTokensMatch": 2}` (server 1.31 and later).
        """
        return self._set("bm25", ranking.bm25_content(query, properties, search_operator))

    def with_hybrid(
        self,
        query: str,
        alpha: float | None = None,
        vector: Vector | None = None,
        properties: Sequence[str] | None = None,
        fusion_type: HybridFusion | str | None = None,
        **newer: Unpack[NewerHybrid],
    ) -> Self:
        """Objects ranked by keywords and by a vector together; `alpha` weighs the vector's part from 0 to 1.

        What newer servers offer goes by its name: `target_vectors`, `targets`, `searches`, `max_vector_distance`,
        `bm25_search_operator`.
        """
        return self._set("hybrid", ranking.hybrid_content(query, alpha, vector, properties, fusion_type, **newer))

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

    def with_autocut(self, autocut: int) -> Self:
        """Cut the hits where the scores or distances make this many jumps."""
        return self._set("autocut", autocut)

    def with_additional(self, properties: Any) -> Self:
        """Select `_additional` properties.

        "id", ["id", "distance"], `{"classification": ["completed"]}`, `({"rerank": ["score"]}, {"query": "..."})`, or
        an `AdditionalProperties`.
        """
        self._additional.add(properties)
        return self

    def with_generate(
        self,
        single_prompt: str | None = None,
        grouped_task: str | None = None,
        grouped_properties: Sequence[str] | None = None,
    ) -> Self:
        """Let the class's generative module answer `single_prompt` for each object, or `grouped_task` for all."""
        self._additional.add_node(generate_selection(single_prompt, grouped_task, grouped_properties))
        return self

    def with_alias(self, alias: str) -> Self:
        """Name the result, so that several queries for one class can be sent together."""
        self._alias = ast.checked_name(alias, "an alias").value
        return self

    @property
    def name(self) -> str:
        """The key of the result: the alias, or the class."""
        return self._alias or self._class.value

    def ast(self) -> DocumentNode:
        """The query as a graphql-core document."""
        return ast.document(ast.field(ast.name("Get"), [self.field()]))

    def build(self, wrap_get: bool = True) -> str:
        """The query as text; with `wrap_get=False` only what stands between the braces of Get."""
        return print_compact(self.ast() if wrap_get else self.field())

    def field(self) -> FieldNode:
        """The field of this class below Get."""
        selections = [*self._properties, *self._additional.selection()]
        if not selections:
            msg = f"the query for {self._class.value} selects nothing: give properties or use with_additional"
            raise QueryAttributeError(msg)
        alias = None if self._alias is None else ast.name(self._alias)
        return ast.field(self._class, merge(selections), arguments=self._argument_nodes(), alias=alias)

    def _argument_types(self) -> Mapping[str, str]:
        return self._coercions.tables.GET_ARGUMENTS


class GetBuilder(GetClauses[JsonObject]):
    """A query for objects of one class. Every `with_*` checks its value, changes this builder and returns it.

    >>> import weaviate
    >>> client = weaviate.Client(":memory:")
    >>> query = client.query.get("Article", ["title"]).with_limit(3)
    >>> query = query.with_where({"path": ["wordCount"], "operator": "GreaterThan", "valueInt": 1000})
    >>> query.build()
    '{Get{Article(where:{path:["wordCount"] operator:GreaterThan valueInt:1000} limit:3){title}}}'
    """

    def do(self) -> JsonObject:
        """Send the query and return the server's answer; see `GraphQL.do`, which programs may have wrapped alone."""
        return super().do()
