# Made by `weaviate-codegen rest` for Weaviate 1.39.0. Not to be edited: run it again instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define
from attrs import field as _field

from ..types import UNSET, Model, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self

    from .tenant_activity_status import TenantActivityStatus


@define(kw_only=True, eq=False, repr=False)
class Tenant(Model):
    activity_status: TenantActivityStatus | Unset = UNSET
    name: str | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dict(self.additional_properties)
        if self.activity_status is not UNSET:
            result["activityStatus"] = self.activity_status
        if self.name is not UNSET:
            result["name"] = self.name
        return result

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        rest = dict(source)
        take = rest.pop
        return cls(
            activity_status=UNSET if (value := take("activityStatus", None)) is None else value,
            name=UNSET if (value := take("name", None)) is None else value,
            additional_properties=rest,
        )
