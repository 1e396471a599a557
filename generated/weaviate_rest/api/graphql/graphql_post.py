# Made by `weaviate-codegen rest` for Weaviate 1.39.0. Not to be edited: run it again instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...operation import Operation, expect

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.graph_ql_query import GraphQLQuery
    from ...models.graph_ql_response import GraphQLResponse


def build(*, body: GraphQLQuery | Mapping[str, Any]) -> Operation[GraphQLResponse]:
    return Operation(
        operation_id="graphql.post",
        method="POST",
        path="/graphql",
        path_values={},
        query={},
        headers={},
        body=body,
        success=(200,),
        parse=parse,
    )


def parse(status: int, value: Any) -> GraphQLResponse:
    from ...models.graph_ql_response import GraphQLResponse

    return GraphQLResponse.from_dict(expect("graphql.post", status, value, dict))
