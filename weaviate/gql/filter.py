"""The base of the query builders: how a document becomes text, and a text the server's answer.

v3's classes of clauses, which nothing here needs, are imported when they are first used.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from copy import copy
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar, cast

from weaviate.connect import operations
from weaviate.connect.answers import decode_object
from weaviate.exceptions import WeaviateGraphQLError
from weaviate.gql.additional import Additional
from weaviate.gql.printer import print_compact
from weaviate.gql.where import (
    ALL_VALUE_TYPES,
    VALUE_ARRAY_TYPES,
    VALUE_LIST_TYPES,
    VALUE_PRIMITIVE_TYPES,
    VALUE_TYPES,
    WHERE_OPERATORS,
)

if TYPE_CHECKING:
    from graphql.language import DocumentNode

    from weaviate.connect.connection import Connection
    from weaviate.connect.flow import Flow
    from weaviate.gql.clauses import (
        Ask,
        Filter,
        MediaType,
        NearAudio,
        NearDepth,
        NearImage,
        NearIMU,
        NearMedia,
        NearObject,
        NearText,
        NearThermal,
        NearVector,
        NearVideo,
        Sort,
        Where,
    )
    from weaviate.gql.settings import QuerySettings
    from weaviate.types import JsonObject

__all__ = [
    "ALL_VALUE_TYPES",
    "VALUE_ARRAY_TYPES",
    "VALUE_LIST_TYPES",
    "VALUE_PRIMITIVE_TYPES",
    "VALUE_TYPES",
    "WHERE_OPERATORS",
    "Ask",
    "Filter",
    "GraphQL",
    "MediaType",
    "NearAudio",
    "NearDepth",
    "NearIMU",
    "NearImage",
    "NearMedia",
    "NearObject",
    "NearText",
    "NearThermal",
    "NearVector",
    "NearVideo",
    "Sort",
    "Where",
]


Answer = TypeVar("Answer")


def __getattr__(name: str) -> Any:
    if name not in __all__:
        msg = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(msg)
    from weaviate.gql import clauses

    return getattr(clauses, name)


class GraphQL(ABC, Generic[Answer]):
    """What all query builders do: `ast()`, `build()`, `do()`, `copy()`. `Answer` is what `do` returns."""

    def __init__(self, connection: Connection, settings: QuerySettings | None = None) -> None:
        self._connection = connection
        self._settings = settings

    @abstractmethod
    def ast(self) -> DocumentNode:
        """The query as a graphql-core document."""

    def build(self) -> str:
        """The query as text."""
        return print_compact(self.ast())

    def do(self) -> Answer:
        """Send the query and return the server's answer, with its `errors` if it has some.

        `UnexpectedStatusCodeException` for an error status; `WeaviateGraphQLError` for `errors` in the answer when
        `Config(raise_graphql_errors=True)` asks for it; `QueryValueError` for a query that does not fit the server's
        schema when `Config(validation="schema")` asks for that.
        """
        return self._read(self._connection.run(self._flow()))

    def copy(self) -> Self:
        """A builder of its own with the same clauses: changing one leaves the other as it is."""
        fork = copy(self)
        for name, value in vars(self).items():
            if isinstance(value, (dict, list, Additional)):
                setattr(fork, name, copy(cast("Additional", value)))
        return fork

    def __deepcopy__(self, memo: dict[int, Any]) -> Self:
        return self.copy()

    def _read(self, answer: JsonObject) -> Answer:
        """What the builder makes of the server's answer: untyped ones nothing."""
        return cast("Answer", answer)

    def _flow(self) -> Flow[JsonObject]:
        settings = self._settings
        if settings is not None and settings.validation is not None:
            yield from settings.validation.check(self.ast())
        raise_errors = settings is not None and settings.raise_errors
        return (yield from query_flow(self.build(), raise_errors=raise_errors))


def query_flow(query: str, *, raise_errors: bool = False) -> Flow[JsonObject]:
    """POST a query text and decode the answer."""
    response = yield operations.graphql_post.build(body={"query": query})
    answer = decode_object(response, "Query")
    if raise_errors and answer.get("errors"):
        raise WeaviateGraphQLError(cast("list[dict[str, Any]]", answer["errors"]), answer.get("data"))
    return answer
