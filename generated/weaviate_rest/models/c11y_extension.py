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
class C11YExtension(Model):
    concept: str | Unset = UNSET
    definition: str | Unset = UNSET
    weight: float | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dict(self.additional_properties)
        if self.concept is not UNSET:
            result["concept"] = self.concept
        if self.definition is not UNSET:
            result["definition"] = self.definition
        if self.weight is not UNSET:
            result["weight"] = self.weight
        return result

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        rest = dict(source)
        take = rest.pop
        return cls(
            concept=UNSET if (value := take("concept", None)) is None else value,
            definition=UNSET if (value := take("definition", None)) is None else value,
            weight=UNSET if (value := take("weight", None)) is None else value,
            additional_properties=rest,
        )
