# Made by `weaviate-codegen rest` for Weaviate 1.39.0. Not to be edited: run it again instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define
from attrs import field as _field

from ..types import UNSET, Model, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self

    from .shard_progress_status import ShardProgressStatus


@define(kw_only=True, eq=False, repr=False)
class ShardProgress(Model):
    error: str | Unset = UNSET
    objects_exported: int | Unset = UNSET
    skip_reason: str | Unset = UNSET
    status: ShardProgressStatus | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dict(self.additional_properties)
        if self.error is not UNSET:
            result["error"] = self.error
        if self.objects_exported is not UNSET:
            result["objectsExported"] = self.objects_exported
        if self.skip_reason is not UNSET:
            result["skipReason"] = self.skip_reason
        if self.status is not UNSET:
            result["status"] = self.status
        return result

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        rest = dict(source)
        take = rest.pop
        return cls(
            error=UNSET if (value := take("error", None)) is None else value,
            objects_exported=UNSET if (value := take("objectsExported", None)) is None else value,
            skip_reason=UNSET if (value := take("skipReason", None)) is None else value,
            status=UNSET if (value := take("status", None)) is None else value,
            additional_properties=rest,
        )
