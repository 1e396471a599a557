# Made by `weaviate-codegen rest` for Weaviate 1.39.0. Not to be edited: run it again instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...operation import Operation, expect
from ...types import read_list, read_model

if TYPE_CHECKING:
    from ...models.replication_replicate_details_replica_response import ReplicationReplicateDetailsReplicaResponse
    from ...operation import QueryValue


def build(
    *,
    collection: str | None = None,
    include_history: bool | None = None,
    shard: str | None = None,
    target_node: str | None = None,
) -> Operation[list[ReplicationReplicateDetailsReplicaResponse]]:
    _query: dict[str, QueryValue] = {}
    if collection is not None:
        _query["collection"] = collection
    if include_history is not None:
        _query["includeHistory"] = include_history
    if shard is not None:
        _query["shard"] = shard
    if target_node is not None:
        _query["targetNode"] = target_node
    return Operation(
        operation_id="listReplication",
        method="GET",
        path="/replication/replicate/list",
        path_values={},
        query=_query,
        headers={},
        body=None,
        success=(200,),
        parse=parse,
    )


def parse(status: int, value: Any) -> list[ReplicationReplicateDetailsReplicaResponse]:
    from ...models.replication_replicate_details_replica_response import ReplicationReplicateDetailsReplicaResponse

    result: list[ReplicationReplicateDetailsReplicaResponse] = read_list(
        expect("listReplication", status, value, list),
        lambda item: read_model(item, ReplicationReplicateDetailsReplicaResponse.from_dict),
    )
    return result
