# Made by `weaviate-codegen rest` for Weaviate 1.39.0. Not to be edited: run it again instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...operation import Operation, expect

if TYPE_CHECKING:
    from ...models.nodes_status_response import NodesStatusResponse
    from ...operation import QueryValue


def build(
    class_name: str, *, output: str | None = None, shard_name: str | None = None
) -> Operation[NodesStatusResponse]:
    _query: dict[str, QueryValue] = {}
    if output is not None:
        _query["output"] = output
    if shard_name is not None:
        _query["shardName"] = shard_name
    return Operation(
        operation_id="nodes.get.class",
        method="GET",
        path="/nodes/{className}",
        path_values={"className": class_name},
        query=_query,
        headers={},
        body=None,
        success=(200,),
        parse=parse,
    )


def parse(status: int, value: Any) -> NodesStatusResponse:
    from ...models.nodes_status_response import NodesStatusResponse

    return NodesStatusResponse.from_dict(expect("nodes.get.class", status, value, dict))
