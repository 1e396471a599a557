# Made by `weaviate-codegen rest` for Weaviate 1.39.0. Not to be edited: run it again instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define
from attrs import field as _field

from ..types import UNSET, Model, Unset, present, put

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self

    from .replication_replicate_replica_request_type import ReplicationReplicateReplicaRequestType


@define(kw_only=True, eq=False, repr=False)
class ReplicationReplicateReplicaRequest(Model):
    collection: str
    shard: str
    source_node: str
    target_node: str
    type_: ReplicationReplicateReplicaRequestType | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dict(self.additional_properties)
        put(result, "collection", self.collection)
        put(result, "shard", self.shard)
        put(result, "sourceNode", self.source_node)
        put(result, "targetNode", self.target_node)
        if self.type_ is not UNSET:
            result["type"] = self.type_
        return result

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        rest = dict(source)
        take = rest.pop
        return cls(
            collection=present(take("collection", None)),
            shard=present(take("shard", None)),
            source_node=present(take("sourceNode", None)),
            target_node=present(take("targetNode", None)),
            type_=UNSET if (value := take("type", None)) is None else value,
            additional_properties=rest,
        )
