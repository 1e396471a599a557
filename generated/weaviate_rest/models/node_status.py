# Made by `weaviate-codegen rest` for Weaviate 1.39.0. Not to be edited: run it again instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define
from attrs import field as _field

from ..types import UNSET, Model, Unset, read_list, read_model, write

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self

    from .node_status_operational_mode import NodeStatusOperationalMode
    from .node_status_status import NodeStatusStatus


@define(kw_only=True, eq=False, repr=False)
class NodeStatus(Model):
    batch_stats: BatchStats | Unset = UNSET
    git_hash: str | Unset = UNSET
    name: str | Unset = UNSET
    operational_mode: NodeStatusOperationalMode | Unset = UNSET
    shards: list[NodeShardStatus] | Unset = UNSET
    stats: NodeStats | Unset = UNSET
    status: NodeStatusStatus | Unset = UNSET
    version: str | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dict(self.additional_properties)
        if self.batch_stats is not UNSET:
            result["batchStats"] = write(self.batch_stats)
        if self.git_hash is not UNSET:
            result["gitHash"] = self.git_hash
        if self.name is not UNSET:
            result["name"] = self.name
        if self.operational_mode is not UNSET:
            result["operationalMode"] = self.operational_mode
        if self.shards is not UNSET:
            result["shards"] = write(self.shards)
        if self.stats is not UNSET:
            result["stats"] = write(self.stats)
        if self.status is not UNSET:
            result["status"] = self.status
        if self.version is not UNSET:
            result["version"] = self.version
        return result

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        rest = dict(source)
        take = rest.pop
        return cls(
            batch_stats=UNSET
            if (value := take("batchStats", None)) is None
            else read_model(value, BatchStats.from_dict),
            git_hash=UNSET if (value := take("gitHash", None)) is None else value,
            name=UNSET if (value := take("name", None)) is None else value,
            operational_mode=UNSET if (value := take("operationalMode", None)) is None else value,
            shards=UNSET
            if (value := take("shards", None)) is None
            else read_list(value, lambda item: read_model(item, NodeShardStatus.from_dict)),
            stats=UNSET if (value := take("stats", None)) is None else read_model(value, NodeStats.from_dict),
            status=UNSET if (value := take("status", None)) is None else value,
            version=UNSET if (value := take("version", None)) is None else value,
            additional_properties=rest,
        )


from .batch_stats import BatchStats
from .node_shard_status import NodeShardStatus
from .node_stats import NodeStats
