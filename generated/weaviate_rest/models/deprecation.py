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
class Deprecation(Model):
    api_type: str | Unset = UNSET
    id: str | Unset = UNSET
    locations: list[str] | Unset = UNSET
    mitigation: str | Unset = UNSET
    msg: str | Unset = UNSET
    planned_removal_version: str | Unset = UNSET
    removed_in: str | Unset = UNSET
    removed_time: str | Unset = UNSET
    since_time: str | Unset = UNSET
    since_version: str | Unset = UNSET
    status: str | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dict(self.additional_properties)
        if self.api_type is not UNSET:
            result["apiType"] = self.api_type
        if self.id is not UNSET:
            result["id"] = self.id
        if self.locations is not UNSET:
            result["locations"] = self.locations
        if self.mitigation is not UNSET:
            result["mitigation"] = self.mitigation
        if self.msg is not UNSET:
            result["msg"] = self.msg
        if self.planned_removal_version is not UNSET:
            result["plannedRemovalVersion"] = self.planned_removal_version
        if self.removed_in is not UNSET:
            result["removedIn"] = self.removed_in
        if self.removed_time is not UNSET:
            result["removedTime"] = self.removed_time
        if self.since_time is not UNSET:
            result["sinceTime"] = self.since_time
        if self.since_version is not UNSET:
            result["sinceVersion"] = self.since_version
        if self.status is not UNSET:
            result["status"] = self.status
        return result

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        rest = dict(source)
        take = rest.pop
        return cls(
            api_type=UNSET if (value := take("apiType", None)) is None else value,
            id=UNSET if (value := take("id", None)) is None else value,
            locations=UNSET if (value := take("locations", None)) is None else value,
            mitigation=UNSET if (value := take("mitigation", None)) is None else value,
            msg=UNSET if (value := take("msg", None)) is None else value,
            planned_removal_version=UNSET if (value := take("plannedRemovalVersion", None)) is None else value,
            removed_in=UNSET if (value := take("removedIn", None)) is None else value,
            removed_time=UNSET if (value := take("removedTime", None)) is None else value,
            since_time=UNSET if (value := take("sinceTime", None)) is None else value,
            since_version=UNSET if (value := take("sinceVersion", None)) is None else value,
            status=UNSET if (value := take("status", None)) is None else value,
            additional_properties=rest,
        )
