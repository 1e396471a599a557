# Made by `weaviate-codegen rest` for Weaviate 1.39.0. Not to be edited: run it again instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...operation import Operation, expect

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.replication_replicate_replica_request import ReplicationReplicateReplicaRequest
    from ...models.replication_replicate_replica_response import ReplicationReplicateReplicaResponse


def build(
    *, body: ReplicationReplicateReplicaRequest | Mapping[str, Any]
) -> Operation[ReplicationReplicateReplicaResponse]:
    return Operation(
        operation_id="replicate",
        method="POST",
        path="/replication/replicate",
        path_values={},
        query={},
        headers={},
        body=body,
        success=(200,),
        parse=parse,
    )


def parse(status: int, value: Any) -> ReplicationReplicateReplicaResponse:
    from ...models.replication_replicate_replica_response import ReplicationReplicateReplicaResponse

    return ReplicationReplicateReplicaResponse.from_dict(expect("replicate", status, value, dict))
