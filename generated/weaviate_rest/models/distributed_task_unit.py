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
class DistributedTaskUnit(Model):
    error: str | Unset = UNSET
    finished_at: str | Unset = UNSET
    id: str | Unset = UNSET
    node_id: str | Unset = UNSET
    progress: float | Unset = UNSET
    status: str | Unset = UNSET
    updated_at: str | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dict(self.additional_properties)
        if self.error is not UNSET:
            result["error"] = self.error
        if self.finished_at is not UNSET:
            result["finishedAt"] = self.finished_at
        if self.id is not UNSET:
            result["id"] = self.id
        if self.node_id is not UNSET:
            result["nodeId"] = self.node_id
        if self.progress is not UNSET:
            result["progress"] = self.progress
        if self.status is not UNSET:
            result["status"] = self.status
        if self.updated_at is not UNSET:
            result["updatedAt"] = self.updated_at
        return result

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        rest = dict(source)
        take = rest.pop
        return cls(
            error=UNSET if (value := take("error", None)) is None else value,
            finished_at=UNSET if (value := take("finishedAt", None)) is None else value,
            id=UNSET if (value := take("id", None)) is None else value,
            node_id=UNSET if (value := take("nodeId", None)) is None else value,
            progress=UNSET if (value := take("progress", None)) is None else value,
            status=UNSET if (value := take("status", None)) is None else value,
            updated_at=UNSET if (value := take("updatedAt", None)) is None else value,
            additional_properties=rest,
        )
