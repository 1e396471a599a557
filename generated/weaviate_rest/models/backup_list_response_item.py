# Made by `weaviate-codegen rest` for Weaviate 1.39.0. Not to be edited: run it again instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define
from attrs import field as _field

from ..types import UNSET, Model, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self

    from .backup_list_response_item_status import BackupListResponseItemStatus


@define(kw_only=True, eq=False, repr=False)
class BackupListResponseItem(Model):
    classes: list[str] | Unset = UNSET
    completed_at: str | Unset = UNSET
    id: str | Unset = UNSET
    incremental_base_backup_id: str | Unset = UNSET
    size: float | Unset = UNSET
    started_at: str | Unset = UNSET
    status: BackupListResponseItemStatus | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dict(self.additional_properties)
        if self.classes is not UNSET:
            result["classes"] = self.classes
        if self.completed_at is not UNSET:
            result["completedAt"] = self.completed_at
        if self.id is not UNSET:
            result["id"] = self.id
        if self.incremental_base_backup_id is not UNSET:
            result["incremental_base_backup_id"] = self.incremental_base_backup_id
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
            classes=UNSET if (value := take("classes", None)) is None else value,
            completed_at=UNSET if (value := take("completedAt", None)) is None else value,
            id=UNSET if (value := take("id", None)) is None else value,
            incremental_base_backup_id=UNSET if (value := take("incremental_base_backup_id", None)) is None else value,
            size=UNSET if (value := take("size", None)) is None else value,
            started_at=UNSET if (value := take("startedAt", None)) is None else value,
            status=UNSET if (value := take("status", None)) is None else value,
            additional_properties=rest,
        )
