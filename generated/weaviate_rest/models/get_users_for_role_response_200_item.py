# Made by `weaviate-codegen rest` for Weaviate 1.39.0. Not to be edited: run it again instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define
from attrs import field as _field

from ..types import UNSET, Model, Unset, present, put

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self

    from .user_type_output import UserTypeOutput


@define(kw_only=True, eq=False, repr=False)
class GetUsersForRoleResponse200Item(Model):
    user_id: str | Unset = UNSET
    user_type: UserTypeOutput
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dict(self.additional_properties)
        if self.user_id is not UNSET:
            result["userId"] = self.user_id
        put(result, "userType", self.user_type)
        return result

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        rest = dict(source)
        take = rest.pop
        return cls(
            user_id=UNSET if (value := take("userId", None)) is None else value,
            user_type=present(take("userType", None)),
            additional_properties=rest,
        )
