# Made by `weaviate-codegen rest` for Weaviate 1.39.0. Not to be edited: run it again instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define
from attrs import field as _field

from ..types import UNSET, Model, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self

    from .backup_create_status_response_status import BackupCreateStatusResponseStatus


@define(kw_only=True, eq=False, repr=False)
class BackupCreateStatusResponse(Model):
    backend: str | Unset = UNSET
    completed_at: str | Unset = UNSET
    error: str | Unset = UNSET
    id: str | Unset = UNSET
    incremental_base_backup_id: str | Unset = UNSET
    path: str | Unset = UNSET
    size: float | Unset = UNSET
    started_at: str | Unset = UNSET
    status: BackupCreateStatusResponseStatus | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dict(self.additional_properties)
        if self.backend is not UNSET:
            result["backend"] = self.backend
        if self.completed_at is not UNSET:
            result["completedAt"] = self.completed_at
        if self.error is not UNSET:
            result["error"] = self.error
        if self.id is not UNSET:
            result["id"] = self.id
        if self.incremental_base_backup_id is not UNSET:
            result["incremental_base_backup_id"] = self.incremental_base_backup_id
        if self.path is not UNSET:
            result["path"] = self.path
        if self.size is not UNSET:
            result["size"] = self.size
        if self.started_at is not UNSET:
            result["startedAt"] = self.started_at
        if self.status is not UNSET:
            result["status"] = self.status
        return result

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        rest = dict(source)
        take = rest.pop
        return cls(
            backend=UNSET if (value := take("backend", None)) is None else value,
            completed_at=UNSET if (value := take("completedAt", None)) is None else value,
            error=UNSET if (value := take("error", None)) is None else value,
            id=UNSET if (value := take("id", None)) is None else value,
            incremental_base_backup_id=UNSET if (value := take("incremental_base_backup_id", None)) is None else value,
            path=UNSET if (value := take("path", None)) is None else value,
            size=UNSET if (value := take("size", None)) is None else value,
            started_at=UNSET if (value := take("startedAt", None)) is None else value,
            status=UNSET if (value := take("status", None)) is None else value,
            additional_properties=rest,
        )
