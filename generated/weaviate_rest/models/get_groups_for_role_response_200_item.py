# Made by `weaviate-codegen rest` for Weaviate 1.39.0. Not to be edited: run it again instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define
from attrs import field as _field

from ..types import UNSET, Model, Unset, present, put

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self

    from .group_type import GroupType


@define(kw_only=True, eq=False, repr=False)
class GetGroupsForRoleResponse200Item(Model):
    group_id: str | Unset = UNSET
    group_type: GroupType
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dict(self.additional_properties)
        if self.group_id is not UNSET:
            result["groupId"] = self.group_id
        put(result, "groupType", self.group_type)
        return result

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        rest = dict(source)
        take = rest.pop
        return cls(
            group_id=UNSET if (value := take("groupId", None)) is None else value,
            group_type=present(take("groupType", None)),
            additional_properties=rest,
        )
