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
class ObjectTtlConfig(Model):
    default_ttl: int | Unset = UNSET
    delete_on: str | Unset = UNSET
    enabled: bool | Unset = UNSET
    filter_expired_objects: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dict(self.additional_properties)
        if self.default_ttl is not UNSET:
            result["defaultTtl"] = self.default_ttl
        if self.delete_on is not UNSET:
            result["deleteOn"] = self.delete_on
        if self.enabled is not UNSET:
            result["enabled"] = self.enabled
        if self.filter_expired_objects is not UNSET:
            result["filterExpiredObjects"] = self.filter_expired_objects
        return result

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        rest = dict(source)
        take = rest.pop
        return cls(
            default_ttl=UNSET if (value := take("defaultTtl", None)) is None else value,
            delete_on=UNSET if (value := take("deleteOn", None)) is None else value,
            enabled=UNSET if (value := take("enabled", None)) is None else value,
            filter_expired_objects=UNSET if (value := take("filterExpiredObjects", None)) is None else value,
            additional_properties=rest,
        )
