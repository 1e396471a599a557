# Made by `weaviate-codegen rest` for Weaviate 1.39.0. Not to be edited: run it again instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...operation import Operation, expect

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.replication_replicate_force_delete_request import ReplicationReplicateForceDeleteRequest
    from ...models.replication_replicate_force_delete_response import ReplicationReplicateForceDeleteResponse


def build(
    *, body: ReplicationReplicateForceDeleteRequest | Mapping[str, Any] | None = None
) -> Operation[ReplicationReplicateForceDeleteResponse]:
    return Operation(
        operation_id="forceDeleteReplications",
        method="POST",
        path="/replication/replicate/force-delete",
        path_values={},
        query={},
        headers={},
        body=body,
        success=(200,),
        parse=parse,
    )


def parse(status: int, value: Any) -> ReplicationReplicateForceDeleteResponse:
    from ...models.replication_replicate_force_delete_response import ReplicationReplicateForceDeleteResponse

    return ReplicationReplicateForceDeleteResponse.from_dict(expect("forceDeleteReplications", status, value, dict))
