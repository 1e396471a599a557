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
class PermissionData(Model):
    collection: str | Unset = UNSET
    object_: str | Unset = UNSET
    tenant: str | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dict(self.additional_properties)
        if self.collection is not UNSET:
            result["collection"] = self.collection
        if self.object_ is not UNSET:
            result["object"] = self.object_
        if self.tenant is not UNSET:
            result["tenant"] = self.tenant
        return result

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        rest = dict(source)
        take = rest.pop
        return cls(
            collection=UNSET if (value := take("collection", None)) is None else value,
            object_=UNSET if (value := take("object", None)) is None else value,
            tenant=UNSET if (value := take("tenant", None)) is None else value,
            additional_properties=rest,
        )
