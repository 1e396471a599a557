# Made by `weaviate-codegen rest` for Weaviate 1.39.0. Not to be edited: run it again instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define
from attrs import field as _field

from ..types import UNSET, Model, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self

    from .user_type_input import UserTypeInput


@define(kw_only=True, eq=False, repr=False)
class AssignRoleToUserBody(Model):
    roles: list[str] | Unset = UNSET
    user_type: UserTypeInput | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dict(self.additional_properties)
        if self.roles is not UNSET:
            result["roles"] = self.roles
        if self.user_type is not UNSET:
            result["userType"] = self.user_type
        return result

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        rest = dict(source)
        take = rest.pop
        return cls(
            roles=UNSET if (value := take("roles", None)) is None else value,
            user_type=UNSET if (value := take("userType", None)) is None else value,
            additional_properties=rest,
        )
