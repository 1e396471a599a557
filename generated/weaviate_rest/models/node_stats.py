# Made by `weaviate-codegen rest` for Weaviate 1.39.0. Not to be edited: run it again instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define
from attrs import field as _field

from ..types import UNSET, Model, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self


@define(kw_only=True, eq=False, repr=False)
class NodeStats(Model):
    object_count: int | Unset = UNSET
    shard_count: int | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dict(self.additional_properties)
        if self.object_count is not UNSET:
            result["objectCount"] = self.object_count
        if self.shard_count is not UNSET:
            result["shardCount"] = self.shard_count
        return result

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        rest = dict(source)
        take = rest.pop
        return cls(
            object_count=UNSET if (value := take("objectCount", None)) is None else value,
            shard_count=UNSET if (value := take("shardCount", None)) is None else value,
            additional_properties=rest,
        )
