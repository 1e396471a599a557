# Made by `weaviate-codegen rest` for Weaviate 1.39.0. Not to be edited: run it again instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define
from attrs import field as _field

from ..types import UNSET, Model, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self

    from .group_type import GroupType


@define(kw_only=True, eq=False, repr=False)
class PermissionGroups(Model):
    group: str | Unset = UNSET
    group_type: GroupType | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dict(self.additional_properties)
        if self.group is not UNSET:
            result["group"] = self.group
        if self.group_type is not UNSET:
            result["groupType"] = self.group_type
        return result

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        rest = dict(source)
        take = rest.pop
        return cls(
            group=UNSET if (value := take("group", None)) is None else value,
            group_type=UNSET if (value := take("groupType", None)) is None else value,
            additional_properties=rest,
        )
