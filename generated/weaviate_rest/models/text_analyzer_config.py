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
class TextAnalyzerConfig(Model):
    ascii_fold: bool | Unset = UNSET
    ascii_fold_ignore: list[str] | Unset = UNSET
    stopword_preset: str | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dict(self.additional_properties)
        if self.ascii_fold is not UNSET:
            result["asciiFold"] = self.ascii_fold
        if self.ascii_fold_ignore is not UNSET:
            result["asciiFoldIgnore"] = self.ascii_fold_ignore
        if self.stopword_preset is not UNSET:
            result["stopwordPreset"] = self.stopword_preset
        return result

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        rest = dict(source)
        take = rest.pop
        return cls(
            ascii_fold=UNSET if (value := take("asciiFold", None)) is None else value,
            ascii_fold_ignore=UNSET if (value := take("asciiFoldIgnore", None)) is None else value,
            stopword_preset=UNSET if (value := take("stopwordPreset", None)) is None else value,
            additional_properties=rest,
        )
