# Made by `weaviate-codegen rest` for Weaviate 1.39.0. Not to be edited: run it again instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define
from attrs import field as _field

from ..types import UNSET, Model, Unset, present, put

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self

    from .db_user_info_db_user_type import DBUserInfoDbUserType


@define(kw_only=True, eq=False, repr=False)
class DBUserInfo(Model):
    active: bool
    api_key_first_letters: str | Unset = UNSET
    created_at: str | Unset = UNSET
    db_user_type: DBUserInfoDbUserType
    last_used_at: str | Unset = UNSET
    namespace: str | Unset = UNSET
    roles: list[str] | Unset
    user_id: str
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dict(self.additional_properties)
        put(result, "active", self.active)
        if self.api_key_first_letters is not UNSET:
            result["apiKeyFirstLetters"] = self.api_key_first_letters
        if self.created_at is not UNSET:
            result["createdAt"] = self.created_at
        put(result, "dbUserType", self.db_user_type)
        if self.last_used_at is not UNSET:
            result["lastUsedAt"] = self.last_used_at
        if self.namespace is not UNSET:
            result["namespace"] = self.namespace
        if self.roles is not UNSET:
            result["roles"] = self.roles
        put(result, "userId", self.user_id)
        return result

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        rest = dict(source)
        take = rest.pop
        return cls(
            active=present(take("active", None)),
            api_key_first_letters=UNSET if (value := take("apiKeyFirstLetters", None)) is None else value,
            created_at=UNSET if (value := take("createdAt", None)) is None else value,
            db_user_type=present(take("dbUserType", None)),
            last_used_at=UNSET if (value := take("lastUsedAt", None)) is None else value,
            namespace=UNSET if (value := take("namespace", None)) is None else value,
            roles=present(take("roles", None)),
            user_id=present(take("userId", None)),
            additional_properties=rest,
        )
