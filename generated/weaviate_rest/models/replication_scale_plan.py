# Made by `weaviate-codegen rest` for Weaviate 1.39.0. Not to be edited: run it again instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define
from attrs import field as _field

from ..types import Model, present, put, read_model, write

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self


@define(kw_only=True, eq=False, repr=False)
class ReplicationScalePlan(Model):
    collection: str
    plan_id: str
    shard_scale_actions: ReplicationScalePlanShardScaleActions
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dict(self.additional_properties)
        put(result, "collection", self.collection)
        put(result, "planId", self.plan_id)
        put(result, "shardScaleActions", write(self.shard_scale_actions))
        return result

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        rest = dict(source)
        take = rest.pop
        return cls(
            collection=present(take("collection", None)),
            plan_id=present(take("planId", None)),
            shard_scale_actions=read_model(
                present(take("shardScaleActions", None)), ReplicationScalePlanShardScaleActions.from_dict
            ),
            additional_properties=rest,
        )


from .replication_scale_plan_shard_scale_actions import ReplicationScalePlanShardScaleActions
