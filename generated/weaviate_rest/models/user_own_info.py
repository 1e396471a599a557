# Made by `weaviate-codegen rest` for Weaviate 1.39.0. Not to be edited: run it again instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define
from attrs import field as _field

from ..types import UNSET, Model, Unset, present, put, read_list, read_model, write

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self


@define(kw_only=True, eq=False, repr=False)
class UserOwnInfo(Model):
    groups: list[str] | Unset = UNSET
    roles: list[Role] | Unset = UNSET
    username: str
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dict(self.additional_properties)
        if self.groups is not UNSET:
            result["groups"] = self.groups
        if self.roles is not UNSET:
            result["roles"] = write(self.roles)
        put(result, "username", self.username)
        return result

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        rest = dict(source)
        take = rest.pop
        return cls(
            groups=UNSET if (value := take("groups", None)) is None else value,
            roles=UNSET
            if (value := take("roles", None)) is None
            else read_list(value, lambda item: read_model(item, Role.from_dict)),
            username=present(take("username", None)),
            additional_properties=rest,
        )


from .role import Role
