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
class StopwordConfig(Model):
    additions: list[str] | Unset = UNSET
    preset: str | Unset = UNSET
    removals: list[str] | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dict(self.additional_properties)
        if self.additions is not UNSET:
            result["additions"] = self.additions
        if self.preset is not UNSET:
            result["preset"] = self.preset
        if self.removals is not UNSET:
            result["removals"] = self.removals
        return result

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        rest = dict(source)
        take = rest.pop
        return cls(
            additions=UNSET if (value := take("additions", None)) is None else value,
            preset=UNSET if (value := take("preset", None)) is None else value,
            removals=UNSET if (value := take("removals", None)) is None else value,
            additional_properties=rest,
        )
