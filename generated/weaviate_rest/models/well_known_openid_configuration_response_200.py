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
class WellKnownOpenidConfigurationResponse200(Model):
    client_id: str | Unset = UNSET
    href: str | Unset = UNSET
    scopes: list[str] | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dict(self.additional_properties)
        if self.client_id is not UNSET:
            result["clientId"] = self.client_id
        if self.href is not UNSET:
            result["href"] = self.href
        if self.scopes is not UNSET:
            result["scopes"] = self.scopes
        return result

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        rest = dict(source)
        take = rest.pop
        return cls(
            client_id=UNSET if (value := take("clientId", None)) is None else value,
            href=UNSET if (value := take("href", None)) is None else value,
            scopes=UNSET if (value := take("scopes", None)) is None else value,
            additional_properties=rest,
        )
