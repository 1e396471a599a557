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
class AsyncReplicationStatus(Model):
    objects_propagated: int | Unset = UNSET
    start_diff_time_unix_millis: int | Unset = UNSET
    target_node: str | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dict(self.additional_properties)
        if self.objects_propagated is not UNSET:
            result["objectsPropagated"] = self.objects_propagated
        if self.start_diff_time_unix_millis is not UNSET:
            result["startDiffTimeUnixMillis"] = self.start_diff_time_unix_millis
        if self.target_node is not UNSET:
            result["targetNode"] = self.target_node
        return result

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        rest = dict(source)
        take = rest.pop
        return cls(
            objects_propagated=UNSET if (value := take("objectsPropagated", None)) is None else value,
            start_diff_time_unix_millis=UNSET if (value := take("startDiffTimeUnixMillis", None)) is None else value,
            target_node=UNSET if (value := take("targetNode", None)) is None else value,
            additional_properties=rest,
        )
