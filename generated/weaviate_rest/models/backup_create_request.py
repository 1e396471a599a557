# Made by `weaviate-codegen rest` for Weaviate 1.39.0. Not to be edited: run it again instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define
from attrs import field as _field

from ..types import UNSET, Model, Unset, read_model, write

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self


@define(kw_only=True, eq=False, repr=False)
class BackupCreateRequest(Model):
    config: BackupConfig | Unset = UNSET
    exclude: list[str] | Unset = UNSET
    id: str | Unset = UNSET
    include: list[str] | Unset = UNSET
    include_users: list[str] | Unset = UNSET
    incremental_base_backup_id: str | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dict(self.additional_properties)
        if self.config is not UNSET:
            result["config"] = write(self.config)
        if self.exclude is not UNSET:
            result["exclude"] = self.exclude
        if self.id is not UNSET:
            result["id"] = self.id
        if self.include is not UNSET:
            result["include"] = self.include
        if self.include_users is not UNSET:
            result["includeUsers"] = self.include_users
        if self.incremental_base_backup_id is not UNSET:
            result["incremental_base_backup_id"] = self.incremental_base_backup_id
        return result

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        rest = dict(source)
        take = rest.pop
        return cls(
            config=UNSET if (value := take("config", None)) is None else read_model(value, BackupConfig.from_dict),
            exclude=UNSET if (value := take("exclude", None)) is None else value,
            id=UNSET if (value := take("id", None)) is None else value,
            include=UNSET if (value := take("include", None)) is None else value,
            include_users=UNSET if (value := take("includeUsers", None)) is None else value,
            incremental_base_backup_id=UNSET if (value := take("incremental_base_backup_id", None)) is None else value,
            additional_properties=rest,
        )


from .backup_config import BackupConfig
