# Made by `weaviate-codegen rest` for Weaviate 1.39.0. Not to be edited: run it again instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..models.graph_ql_query import GraphQLQuery
    from ..models.graph_ql_response import GraphQLResponse
    from ..operation import Transport


class GraphqlApi:
    """The operations tagged `graphql`."""

    __slots__ = ("_transport",)

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    def batch(self, *, body: Sequence[GraphQLQuery | Mapping[str, Any]]) -> list[GraphQLResponse]:
        """`POST /graphql/batch`"""
        from ..api.graphql.graphql_batch import build

        return self._transport.execute(build(body=body))

    def post(self, *, body: GraphQLQuery | Mapping[str, Any]) -> GraphQLResponse:
        """`POST /graphql`"""
        from ..api.graphql.graphql_post import build

        return self._transport.execute(build(body=body))
