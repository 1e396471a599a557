# Made by `weaviate-codegen rest` for Weaviate 1.39.0. Not to be edited: run it again instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define
from attrs import field as _field

from ..types import UNSET, Model, Unset, read_model, write

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self


@define(kw_only=True, eq=False, repr=False)
class C11YWordsResponseIndividualWordsItem(Model):
    info: C11YWordsResponseIndividualWordsItemInfo | Unset = UNSET
    present: bool | Unset = UNSET
    word: str | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dict(self.additional_properties)
        if self.info is not UNSET:
            result["info"] = write(self.info)
        if self.present is not UNSET:
            result["present"] = self.present
        if self.word is not UNSET:
            result["word"] = self.word
        return result

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        rest = dict(source)
        take = rest.pop
        return cls(
            info=UNSET
            if (value := take("info", None)) is None
            else read_model(value, C11YWordsResponseIndividualWordsItemInfo.from_dict),
            present=UNSET if (value := take("present", None)) is None else value,
            word=UNSET if (value := take("word", None)) is None else value,
            additional_properties=rest,
        )


from .c11y_words_response_individual_words_item_info import C11YWordsResponseIndividualWordsItemInfo
