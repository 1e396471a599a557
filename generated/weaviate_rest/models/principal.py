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
class Principal(Model):
    groups: list[str] | Unset = UNSET
    is_global_operator: bool | Unset = UNSET
    namespace: str | Unset = UNSET
    user_type: UserTypeInput | Unset = UNSET
    username: str | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dict(self.additional_properties)
        if self.groups is not UNSET:
            result["groups"] = self.groups
        if self.is_global_operator is not UNSET:
            result["isGlobalOperator"] = self.is_global_operator
        if self.namespace is not UNSET:
            result["namespace"] = self.namespace
        if self.user_type is not UNSET:
            result["userType"] = self.user_type
        if self.username is not UNSET:
            result["username"] = self.username
        return result

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        rest = dict(source)
        take = rest.pop
        return cls(
            groups=UNSET if (value := take("groups", None)) is None else value,
            is_global_operator=UNSET if (value := take("isGlobalOperator", None)) is None else value,
            namespace=UNSET if (value := take("namespace", None)) is None else value,
            user_type=UNSET if (value := take("userType", None)) is None else value,
            username=UNSET if (value := take("username", None)) is None else value,
            additional_properties=rest,
        )
