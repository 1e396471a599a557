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
class BackupRestoreRequest(Model):
    config: RestoreConfig | Unset = UNSET
    exclude: list[str] | Unset = UNSET
    include: list[str] | Unset = UNSET
    node_mapping: BackupRestoreRequestNodeMapping | Unset = UNSET
    overwrite_alias: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dict(self.additional_properties)
        if self.config is not UNSET:
            result["config"] = write(self.config)
        if self.exclude is not UNSET:
            result["exclude"] = self.exclude
        if self.include is not UNSET:
            result["include"] = self.include
        if self.node_mapping is not UNSET:
            result["node_mapping"] = write(self.node_mapping)
        if self.overwrite_alias is not UNSET:
            result["overwriteAlias"] = self.overwrite_alias
        return result

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        rest = dict(source)
        take = rest.pop
        return cls(
            config=UNSET if (value := take("config", None)) is None else read_model(value, RestoreConfig.from_dict),
            exclude=UNSET if (value := take("exclude", None)) is None else value,
            include=UNSET if (value := take("include", None)) is None else value,
            node_mapping=UNSET
            if (value := take("node_mapping", None)) is None
            else read_model(value, BackupRestoreRequestNodeMapping.from_dict),
            overwrite_alias=UNSET if (value := take("overwriteAlias", None)) is None else value,
            additional_properties=rest,
        )


from .backup_restore_request_node_mapping import BackupRestoreRequestNodeMapping
from .restore_config import RestoreConfig
