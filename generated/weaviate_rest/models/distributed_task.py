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
class DistributedTask(Model):
    error: str | Unset = UNSET
    finished_at: str | Unset = UNSET
    finished_nodes: list[str] | Unset = UNSET
    id: str | Unset = UNSET
    payload: Any = UNSET
    started_at: str | Unset = UNSET
    status: str | Unset = UNSET
    units: list[DistributedTaskUnit] | Unset = UNSET
    version: int | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dict(self.additional_properties)
        if self.error is not UNSET:
            result["error"] = self.error
        if self.finished_at is not UNSET:
            result["finishedAt"] = self.finished_at
        if self.finished_nodes is not UNSET:
            result["finishedNodes"] = self.finished_nodes
        if self.id is not UNSET:
            result["id"] = self.id
        if self.payload is not UNSET:
            result["payload"] = self.payload
        if self.started_at is not UNSET:
            result["startedAt"] = self.started_at
        if self.status is not UNSET:
            result["status"] = self.status
        if self.units is not UNSET:
            result["units"] = write(self.units)
        if self.version is not UNSET:
            result["version"] = self.version
        return result

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        rest = dict(source)
        take = rest.pop
        return cls(
            error=UNSET if (value := take("error", None)) is None else value,
            finished_at=UNSET if (value := take("finishedAt", None)) is None else value,
            finished_nodes=UNSET if (value := take("finishedNodes", None)) is None else value,
            id=UNSET if (value := take("id", None)) is None else value,
            payload=UNSET if (value := take("payload", None)) is None else value,
            started_at=UNSET if (value := take("startedAt", None)) is None else value,
            status=UNSET if (value := take("status", None)) is None else value,
            units=UNSET
            if (value := take("units", None)) is None
            else read_list(value, lambda item: read_model(item, DistributedTaskUnit.from_dict)),
            version=UNSET if (value := take("version", None)) is None else value,
            additional_properties=rest,
        )


from .distributed_task_unit import DistributedTaskUnit
