# Made by `weaviate-codegen rest` for Weaviate 1.39.0. Not to be edited: run it again instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...operation import Operation, expect

if TYPE_CHECKING:
    from ...models.replication_sharding_state_response import ReplicationShardingStateResponse
    from ...operation import QueryValue


def build(*, collection: str | None = None, shard: str | None = None) -> Operation[ReplicationShardingStateResponse]:
    _query: dict[str, QueryValue] = {}
    if collection is not None:
        _query["collection"] = collection
    if shard is not None:
        _query["shard"] = shard
    return Operation(
        operation_id="getCollectionShardingState",
        method="GET",
        path="/replication/sharding-state",
        path_values={},
        query=_query,
        headers={},
        body=None,
        success=(200,),
        parse=parse,
    )


def parse(status: int, value: Any) -> ReplicationShardingStateResponse:
    from ...models.replication_sharding_state_response import ReplicationShardingStateResponse

    return ReplicationShardingStateResponse.from_dict(expect("getCollectionShardingState", status, value, dict))
