# Made by `weaviate-codegen rest` for Weaviate 1.39.0. Not to be edited: run it again instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...operation import Operation, expect

if TYPE_CHECKING:
    from ...models.replication_replicate_details_replica_response import ReplicationReplicateDetailsReplicaResponse
    from ...operation import QueryValue


def build(id: str, *, include_history: bool | None = None) -> Operation[ReplicationReplicateDetailsReplicaResponse]:
    _query: dict[str, QueryValue] = {}
    if include_history is not None:
        _query["includeHistory"] = include_history
    return Operation(
        operation_id="replicationDetails",
        method="GET",
        path="/replication/replicate/{id}",
        path_values={"id": id},
        query=_query,
        headers={},
        body=None,
        success=(200,),
        parse=parse,
    )


def parse(status: int, value: Any) -> ReplicationReplicateDetailsReplicaResponse:
    from ...models.replication_replicate_details_replica_response import ReplicationReplicateDetailsReplicaResponse

    return ReplicationReplicateDetailsReplicaResponse.from_dict(expect("replicationDetails", status, value, dict))
