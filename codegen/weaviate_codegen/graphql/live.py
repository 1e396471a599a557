"""The introspection of a running server, fetched with gql."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from gql import Client, GraphQLRequest
from gql.transport import Transport
from graphql import ExecutionResult

from weaviate_codegen.errors import CodegenError
from weaviate_codegen.graphql.introspection import Introspection, parse, version_in
from weaviate_codegen.source import endpoint, fetch_json, post_json

if TYPE_CHECKING:
    from weaviate_codegen.graphql.introspection import Json
    from weaviate_codegen.source import Access

_UNPROCESSABLE = "the server answered 422"
_NO_GRAPHQL = (
    "the server has no GraphQL. That is so while it has no class: create at least two, so that what all classes share"
    " shows. It is also so with DISABLE_GRAPHQL, and while two classes or properties need one name for their types"
)


class _Exchange(Transport):
    """Sends within this program's own bounds of time and size, with its credentials."""

    def __init__(self, url: str, access: Access) -> None:
        self._url = url
        self._access = access

    def execute(self, request: GraphQLRequest, *_args: Any, **_options: Any) -> ExecutionResult:
        """The answer to one query; errors in it are raised."""
        try:
            answer = post_json(self._url, request.payload, self._access)
        except CodegenError as error:
            if error.message.startswith(_UNPROCESSABLE):
                raise CodegenError(_NO_GRAPHQL, self._url) from error
            raise
        parse(answer, self._url, None)
        return ExecutionResult(data=answer["data"])


def fetch(url: str, access: Access) -> Introspection:
    """Ask the server at `url` for its version and its introspection.

    The query is gql's own, without what the server's implementation does not know: it predates the 2018 specification.
    """
    meta = fetch_json(endpoint(url, "/v1/meta"), access)
    version = version_in(str(cast("Json", meta).get("version"))) if isinstance(meta, dict) else None
    if version is None:
        raise CodegenError("/v1/meta says no version: is this a Weaviate server?", url)
    address = endpoint(url, "/v1/graphql")
    client = Client(
        transport=_Exchange(address, access),
        introspection_args={"descriptions": False, "input_value_deprecation": False},
    )
    with client as session:
        try:
            session.fetch_schema()
        except (TypeError, ValueError, KeyError) as error:
            raise CodegenError(f"an incomplete introspection: {error}", address) from error
    return parse({"data": client.introspection}, address, version)
