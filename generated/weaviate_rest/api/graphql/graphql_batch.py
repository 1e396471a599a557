# Made by `weaviate-codegen rest` for Weaviate 1.39.0. Not to be edited: run it again instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...operation import Operation, expect
from ...types import read_list, read_model

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ...models.graph_ql_query import GraphQLQuery
    from ...models.graph_ql_response import GraphQLResponse


def build(*, body: Sequence[GraphQLQuery | Mapping[str, Any]]) -> Operation[list[GraphQLResponse]]:
    return Operation(
        operation_id="graphql.batch",
        method="POST",
        path="/graphql/batch",
        path_values={},
        query={},
        headers={},
        body=body,
        success=(200,),
        parse=parse,
    )


def parse(status: int, value: Any) -> list[GraphQLResponse]:
    from ...models.graph_ql_response import GraphQLResponse

    result: list[GraphQLResponse] = read_list(
        expect("graphql.batch", status, value, list), lambda item: read_model(item, GraphQLResponse.from_dict)
    )
    return result
