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
class NodesStatusResponse(Model):
    nodes: list[NodeStatus] | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dict(self.additional_properties)
        if self.nodes is not UNSET:
            result["nodes"] = write(self.nodes)
        return result

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        rest = dict(source)
        take = rest.pop
        return cls(
            nodes=UNSET
            if (value := take("nodes", None)) is None
            else read_list(value, lambda item: read_model(item, NodeStatus.from_dict)),
            additional_properties=rest,
        )


from .node_status import NodeStatus
