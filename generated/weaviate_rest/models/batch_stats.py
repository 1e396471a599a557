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
class BatchStats(Model):
    queue_length: int | Unset = UNSET
    rate_per_second: int | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dict(self.additional_properties)
        if self.queue_length is not UNSET:
            result["queueLength"] = self.queue_length
        if self.rate_per_second is not UNSET:
            result["ratePerSecond"] = self.rate_per_second
        return result

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        rest = dict(source)
        take = rest.pop
        return cls(
            queue_length=UNSET if (value := take("queueLength", None)) is None else value,
            rate_per_second=UNSET if (value := take("ratePerSecond", None)) is None else value,
            additional_properties=rest,
        )
