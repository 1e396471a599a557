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
class Link(Model):
    documentation_href: str | Unset = UNSET
    href: str | Unset = UNSET
    name: str | Unset = UNSET
    rel: str | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dict(self.additional_properties)
        if self.documentation_href is not UNSET:
            result["documentationHref"] = self.documentation_href
        if self.href is not UNSET:
            result["href"] = self.href
        if self.name is not UNSET:
            result["name"] = self.name
        if self.rel is not UNSET:
            result["rel"] = self.rel
        return result

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        rest = dict(source)
        take = rest.pop
        return cls(
            documentation_href=UNSET if (value := take("documentationHref", None)) is None else value,
            href=UNSET if (value := take("href", None)) is None else value,
            name=UNSET if (value := take("name", None)) is None else value,
            rel=UNSET if (value := take("rel", None)) is None else value,
            additional_properties=rest,
        )
