"""The base of the query builders: how a document becomes text, and a text the server's answer."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import TYPE_CHECKING, Any, cast

from weaviate.connect import operations
from weaviate.connect.answers import decode_object
from weaviate.exceptions import WeaviateGraphQLError
from weaviate.gql.printer import print_compact

if TYPE_CHECKING:
    from graphql.language import DocumentNode

    from weaviate.connect.connection import Connection
    from weaviate.connect.flow import Flow
    from weaviate.gql.settings import QuerySettings
    from weaviate.types import JsonObject


class GraphQL(ABC):
    """What all query builders do: `ast()`, `build()`, `do()`."""

    def __init__(self, connection: Connection, settings: QuerySettings | None = None) -> None:
        self._connection = connection
        self._raise_errors = settings is not None and settings.raise_errors

    @abstractmethod
    def ast(self) -> DocumentNode:
        """The query as a graphql-core document."""

    def build(self) -> str:
        """The query as text."""
        return print_compact(self.ast())

    def do(self) -> JsonObject:
        """Send the query and return the server's answer, with its `errors` if it has some.

        `UnexpectedStatusCodeException` for an error status; `WeaviateGraphQLError` for `errors` in the answer when
        `Config(raise_graphql_errors=True)` asks for it.
        """
        return self._connection.run(query_flow(self.build(), raise_errors=self._raise_errors))


def query_flow(query: str, *, raise_errors: bool = False) -> Flow[JsonObject]:
    """POST a query text and decode the answer."""
    response = yield operations.graphql_post.build(body={"query": query})
    answer = decode_object(response, "Query")
    if raise_errors and answer.get("errors"):
        raise WeaviateGraphQLError(cast("list[dict[str, Any]]", answer["errors"]), answer.get("data"))
    return answer
