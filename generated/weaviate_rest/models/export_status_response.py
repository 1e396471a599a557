# Made by `weaviate-codegen rest` for Weaviate 1.39.0. Not to be edited: run it again instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define
from attrs import field as _field

from ..types import UNSET, Model, Unset, read_model, write

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self

    from .export_status_response_status import ExportStatusResponseStatus


@define(kw_only=True, eq=False, repr=False)
class ExportStatusResponse(Model):
    backend: str | Unset = UNSET
    classes: list[str] | Unset = UNSET
    completed_at: str | Unset = UNSET
    error: str | Unset = UNSET
    id: str | Unset = UNSET
    path: str | Unset = UNSET
    shard_status: ExportStatusResponseShardStatus | Unset = UNSET
    started_at: str | Unset = UNSET
    status: ExportStatusResponseStatus | Unset = UNSET
    took_in_ms: int | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dict(self.additional_properties)
        if self.backend is not UNSET:
            result["backend"] = self.backend
        if self.classes is not UNSET:
            result["classes"] = self.classes
        if self.completed_at is not UNSET:
            result["completedAt"] = self.completed_at
        if self.error is not UNSET:
            result["error"] = self.error
        if self.id is not UNSET:
            result["id"] = self.id
        if self.path is not UNSET:
            result["path"] = self.path
        if self.shard_status is not UNSET:
            result["shardStatus"] = write(self.shard_status)
        if self.started_at is not UNSET:
            result["startedAt"] = self.started_at
        if self.status is not UNSET:
            result["status"] = self.status
        if self.took_in_ms is not UNSET:
            result["tookInMs"] = self.took_in_ms
        return result

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        rest = dict(source)
        take = rest.pop
        return cls(
            backend=UNSET if (value := take("backend", None)) is None else value,
            classes=UNSET if (value := take("classes", None)) is None else value,
            completed_at=UNSET if (value := take("completedAt", None)) is None else value,
            error=UNSET if (value := take("error", None)) is None else value,
            id=UNSET if (value := take("id", None)) is None else value,
            path=UNSET if (value := take("path", None)) is None else value,
            shard_status=UNSET
            if (value := take("shardStatus", None)) is None
            else read_model(value, ExportStatusResponseShardStatus.from_dict),
            started_at=UNSET if (value := take("startedAt", None)) is None else value,
            status=UNSET if (value := take("status", None)) is None else value,
            took_in_ms=UNSET if (value := take("tookInMs", None)) is None else value,
            additional_properties=rest,
        )


from .export_status_response_shard_status import ExportStatusResponseShardStatus
