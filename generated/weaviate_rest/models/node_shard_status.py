# Made by `weaviate-codegen rest` for Weaviate 1.39.0. Not to be edited: run it again instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define
from attrs import field as _field

from ..types import UNSET, Model, Unset, read_list, read_model, write

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self


@define(kw_only=True, eq=False, repr=False)
class NodeShardStatus(Model):
    async_replication_status: list[AsyncReplicationStatus] | Unset = UNSET
    class_: str | Unset = UNSET
    compressed: bool | Unset = UNSET
    loaded: bool | Unset = UNSET
    name: str | Unset = UNSET
    number_of_replicas: int | Unset = UNSET
    object_count: int | Unset = UNSET
    replication_factor: int | Unset = UNSET
    vector_indexing_status: str | Unset = UNSET
    vector_queue_length: int | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dict(self.additional_properties)
        if self.async_replication_status is not UNSET:
            result["asyncReplicationStatus"] = write(self.async_replication_status)
        if self.class_ is not UNSET:
            result["class"] = self.class_
        if self.compressed is not UNSET:
            result["compressed"] = self.compressed
        if self.loaded is not UNSET:
            result["loaded"] = self.loaded
        if self.name is not UNSET:
            result["name"] = self.name
        if self.number_of_replicas is not UNSET:
            result["numberOfReplicas"] = self.number_of_replicas
        if self.object_count is not UNSET:
            result["objectCount"] = self.object_count
        if self.replication_factor is not UNSET:
            result["replicationFactor"] = self.replication_factor
        if self.vector_indexing_status is not UNSET:
            result["vectorIndexingStatus"] = self.vector_indexing_status
        if self.vector_queue_length is not UNSET:
            result["vectorQueueLength"] = self.vector_queue_length
        return result

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        rest = dict(source)
        take = rest.pop
        return cls(
            async_replication_status=UNSET
            if (value := take("asyncReplicationStatus", None)) is None
            else read_list(value, lambda item: read_model(item, AsyncReplicationStatus.from_dict)),
            class_=UNSET if (value := take("class", None)) is None else value,
            compressed=UNSET if (value := take("compressed", None)) is None else value,
            loaded=UNSET if (value := take("loaded", None)) is None else value,
            name=UNSET if (value := take("name", None)) is None else value,
            number_of_replicas=UNSET if (value := take("numberOfReplicas", None)) is None else value,
            object_count=UNSET if (value := take("objectCount", None)) is None else value,
            replication_factor=UNSET if (value := take("replicationFactor", None)) is None else value,
            vector_indexing_status=UNSET if (value := take("vectorIndexingStatus", None)) is None else value,
            vector_queue_length=UNSET if (value := take("vectorQueueLength", None)) is None else value,
            additional_properties=rest,
        )


from .async_replication_status import AsyncReplicationStatus
