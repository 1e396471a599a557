# Made by `weaviate-codegen rest` for Weaviate 1.39.0. Not to be edited: run it again instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define
from attrs import field as _field

from ..types import UNSET, Model, Unset, present, put, read_list, read_model, write

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self

    from .replication_replicate_details_replica_response_type import ReplicationReplicateDetailsReplicaResponseType


@define(kw_only=True, eq=False, repr=False)
class ReplicationReplicateDetailsReplicaResponse(Model):
    collection: str
    id: str
    scheduled_for_cancel: bool | Unset = UNSET
    scheduled_for_delete: bool | Unset = UNSET
    shard: str
    source_node: str
    status: ReplicationReplicateDetailsReplicaStatus
    status_history: list[ReplicationReplicateDetailsReplicaStatus] | Unset = UNSET
    target_node: str
    type_: ReplicationReplicateDetailsReplicaResponseType
    uncancelable: bool | Unset = UNSET
    when_started_unix_ms: int | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dict(self.additional_properties)
        put(result, "collection", self.collection)
        put(result, "id", self.id)
        if self.scheduled_for_cancel is not UNSET:
            result["scheduledForCancel"] = self.scheduled_for_cancel
        if self.scheduled_for_delete is not UNSET:
            result["scheduledForDelete"] = self.scheduled_for_delete
        put(result, "shard", self.shard)
        put(result, "sourceNode", self.source_node)
        put(result, "status", write(self.status))
        if self.status_history is not UNSET:
            result["statusHistory"] = write(self.status_history)
        put(result, "targetNode", self.target_node)
        put(result, "type", self.type_)
        if self.uncancelable is not UNSET:
            result["uncancelable"] = self.uncancelable
        if self.when_started_unix_ms is not UNSET:
            result["whenStartedUnixMs"] = self.when_started_unix_ms
        return result

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        rest = dict(source)
        take = rest.pop
        return cls(
            collection=present(take("collection", None)),
            id=present(take("id", None)),
            scheduled_for_cancel=UNSET if (value := take("scheduledForCancel", None)) is None else value,
            scheduled_for_delete=UNSET if (value := take("scheduledForDelete", None)) is None else value,
            shard=present(take("shard", None)),
            source_node=present(take("sourceNode", None)),
            status=read_model(present(take("status", None)), ReplicationReplicateDetailsReplicaStatus.from_dict),
            status_history=UNSET
            if (value := take("statusHistory", None)) is None
            else read_list(value, lambda item: read_model(item, ReplicationReplicateDetailsReplicaStatus.from_dict)),
            target_node=present(take("targetNode", None)),
            type_=present(take("type", None)),
            uncancelable=UNSET if (value := take("uncancelable", None)) is None else value,
            when_started_unix_ms=UNSET if (value := take("whenStartedUnixMs", None)) is None else value,
            additional_properties=rest,
        )


from .replication_replicate_details_replica_status import ReplicationReplicateDetailsReplicaStatus
