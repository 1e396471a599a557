# Made by `weaviate-codegen rest` for Weaviate 1.39.0. Not to be edited: run it again instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..models.replication_replicate_details_replica_response import ReplicationReplicateDetailsReplicaResponse
    from ..models.replication_replicate_force_delete_request import ReplicationReplicateForceDeleteRequest
    from ..models.replication_replicate_force_delete_response import ReplicationReplicateForceDeleteResponse
    from ..models.replication_replicate_replica_request import ReplicationReplicateReplicaRequest
    from ..models.replication_replicate_replica_response import ReplicationReplicateReplicaResponse
    from ..models.replication_scale_apply_response import ReplicationScaleApplyResponse
    from ..models.replication_scale_plan import ReplicationScalePlan
    from ..models.replication_sharding_state_response import ReplicationShardingStateResponse
    from ..operation import Transport


class ReplicationApi:
    """The operations tagged `replication`."""

    __slots__ = ("_transport",)

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    def apply_replication_scale_plan(
        self, *, body: ReplicationScalePlan | Mapping[str, Any]
    ) -> ReplicationScaleApplyResponse:
        """`POST /replication/scale`"""
        from ..api.replication.apply_replication_scale_plan import build

        return self._transport.execute(build(body=body))

    def cancel_replication(self, id: str) -> None:
        """`POST /replication/replicate/{id}/cancel`"""
        from ..api.replication.cancel_replication import build

        return self._transport.execute(build(id))

    def delete_all_replications(self) -> None:
        """`DELETE /replication/replicate`"""
        from ..api.replication.delete_all_replications import build

        return self._transport.execute(build())

    def delete_replication(self, id: str) -> None:
        """`DELETE /replication/replicate/{id}`"""
        from ..api.replication.delete_replication import build

        return self._transport.execute(build(id))

    def force_delete_replications(
        self, *, body: ReplicationReplicateForceDeleteRequest | Mapping[str, Any] | None = None
    ) -> ReplicationReplicateForceDeleteResponse:
        """`POST /replication/replicate/force-delete`"""
        from ..api.replication.force_delete_replications import build

        return self._transport.execute(build(body=body))

    def get_collection_sharding_state(
        self, *, collection: str | None = None, shard: str | None = None
    ) -> ReplicationShardingStateResponse:
        """`GET /replication/sharding-state`"""
        from ..api.replication.get_collection_sharding_state import build

        return self._transport.execute(build(collection=collection, shard=shard))

    def get_replication_scale_plan(self, *, collection: str, replication_factor: int) -> ReplicationScalePlan:
        """`GET /replication/scale`"""
        from ..api.replication.get_replication_scale_plan import build

        return self._transport.execute(build(collection=collection, replication_factor=replication_factor))

    def list_replication(
        self,
        *,
        collection: str | None = None,
        include_history: bool | None = None,
        shard: str | None = None,
        target_node: str | None = None,
    ) -> list[ReplicationReplicateDetailsReplicaResponse]:
        """`GET /replication/replicate/list`"""
        from ..api.replication.list_replication import build

        return self._transport.execute(
            build(collection=collection, include_history=include_history, shard=shard, target_node=target_node)
        )

    def replicate(
        self, *, body: ReplicationReplicateReplicaRequest | Mapping[str, Any]
    ) -> ReplicationReplicateReplicaResponse:
        """`POST /replication/replicate`"""
        from ..api.replication.replicate import build

        return self._transport.execute(build(body=body))

    def replication_details(
        self, id: str, *, include_history: bool | None = None
    ) -> ReplicationReplicateDetailsReplicaResponse:
        """`GET /replication/replicate/{id}`"""
        from ..api.replication.replication_details import build

        return self._transport.execute(build(id, include_history=include_history))
