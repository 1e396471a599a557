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
class MultiTenancyConfig(Model):
    auto_tenant_activation: bool | Unset = UNSET
    auto_tenant_creation: bool | Unset = UNSET
    enabled: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dict(self.additional_properties)
        if self.auto_tenant_activation is not UNSET:
            result["autoTenantActivation"] = self.auto_tenant_activation
        if self.auto_tenant_creation is not UNSET:
            result["autoTenantCreation"] = self.auto_tenant_creation
        if self.enabled is not UNSET:
            result["enabled"] = self.enabled
        return result

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        rest = dict(source)
        take = rest.pop
        return cls(
            auto_tenant_activation=UNSET if (value := take("autoTenantActivation", None)) is None else value,
            auto_tenant_creation=UNSET if (value := take("autoTenantCreation", None)) is None else value,
            enabled=UNSET if (value := take("enabled", None)) is None else value,
            additional_properties=rest,
        )
