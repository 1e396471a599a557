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
class ReplicationReplicateForceDeleteResponse(Model):
    deleted: list[str] | Unset = UNSET
    dry_run: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dict(self.additional_properties)
        if self.deleted is not UNSET:
            result["deleted"] = self.deleted
        if self.dry_run is not UNSET:
            result["dryRun"] = self.dry_run
        return result

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        rest = dict(source)
        take = rest.pop
        return cls(
            deleted=UNSET if (value := take("deleted", None)) is None else value,
            dry_run=UNSET if (value := take("dryRun", None)) is None else value,
            additional_properties=rest,
        )
