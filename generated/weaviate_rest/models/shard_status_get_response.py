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
class ShardStatusGetResponse(Model):
    name: str | Unset = UNSET
    status: str | Unset = UNSET
    vector_queue_size: int | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dict(self.additional_properties)
        if self.name is not UNSET:
            result["name"] = self.name
        if self.status is not UNSET:
            result["status"] = self.status
        if self.vector_queue_size is not UNSET:
            result["vectorQueueSize"] = self.vector_queue_size
        return result

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        rest = dict(source)
        take = rest.pop
        return cls(
            name=UNSET if (value := take("name", None)) is None else value,
            status=UNSET if (value := take("status", None)) is None else value,
            vector_queue_size=UNSET if (value := take("vectorQueueSize", None)) is None else value,
            additional_properties=rest,
        )
