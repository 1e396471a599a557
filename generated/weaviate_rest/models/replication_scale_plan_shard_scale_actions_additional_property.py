# Made by `weaviate-codegen rest` for Weaviate 1.39.0. Not to be edited: run it again instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define
from attrs import field as _field

from ..types import UNSET, Model, Unset, read_model, write

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self


@define(kw_only=True, eq=False, repr=False)
class ReplicationScalePlanShardScaleActionsAdditionalProperty(Model):
    add_nodes: ReplicationScalePlanShardScaleActionsAdditionalPropertyAddNodes | Unset = UNSET
    remove_nodes: list[str] | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dict(self.additional_properties)
        if self.add_nodes is not UNSET:
            result["addNodes"] = write(self.add_nodes)
        if self.remove_nodes is not UNSET:
            result["removeNodes"] = self.remove_nodes
        return result

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        rest = dict(source)
        take = rest.pop
        return cls(
            add_nodes=UNSET
            if (value := take("addNodes", None)) is None
            else read_model(value, ReplicationScalePlanShardScaleActionsAdditionalPropertyAddNodes.from_dict),
            remove_nodes=UNSET if (value := take("removeNodes", None)) is None else value,
            additional_properties=rest,
        )


from .replication_scale_plan_shard_scale_actions_additional_property_add_nodes import (
    ReplicationScalePlanShardScaleActionsAdditionalPropertyAddNodes,
)
