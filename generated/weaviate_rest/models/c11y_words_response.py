# Made by `weaviate-codegen rest` for Weaviate 1.39.0. Not to be edited: run it again instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define
from attrs import field as _field

from ..types import UNSET, Model, Unset, read_list, read_model, write

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self


@define(kw_only=True, eq=False, repr=False)
class C11YWordsResponse(Model):
    concatenated_word: C11YWordsResponseConcatenatedWord | Unset = UNSET
    individual_words: list[C11YWordsResponseIndividualWordsItem] | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dict(self.additional_properties)
        if self.concatenated_word is not UNSET:
            result["concatenatedWord"] = write(self.concatenated_word)
        if self.individual_words is not UNSET:
            result["individualWords"] = write(self.individual_words)
        return result

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        rest = dict(source)
        take = rest.pop
        return cls(
            concatenated_word=UNSET
            if (value := take("concatenatedWord", None)) is None
            else read_model(value, C11YWordsResponseConcatenatedWord.from_dict),
            individual_words=UNSET
            if (value := take("individualWords", None)) is None
            else read_list(value, lambda item: read_model(item, C11YWordsResponseIndividualWordsItem.from_dict)),
            additional_properties=rest,
        )


from .c11y_words_response_concatenated_word import C11YWordsResponseConcatenatedWord
from .c11y_words_response_individual_words_item import C11YWordsResponseIndividualWordsItem
