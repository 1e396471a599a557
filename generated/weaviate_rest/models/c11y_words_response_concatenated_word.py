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
class C11YWordsResponseConcatenatedWord(Model):
    concatenated_nearest_neighbors: list[C11YNearestNeighborsItem] | Unset = UNSET
    concatenated_vector: list[float] | Unset = UNSET
    concatenated_word: str | Unset = UNSET
    single_words: list[Any] | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dict(self.additional_properties)
        if self.concatenated_nearest_neighbors is not UNSET:
            result["concatenatedNearestNeighbors"] = write(self.concatenated_nearest_neighbors)
        if self.concatenated_vector is not UNSET:
            result["concatenatedVector"] = self.concatenated_vector
        if self.concatenated_word is not UNSET:
            result["concatenatedWord"] = self.concatenated_word
        if self.single_words is not UNSET:
            result["singleWords"] = self.single_words
        return result

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        rest = dict(source)
        take = rest.pop
        return cls(
            concatenated_nearest_neighbors=UNSET
            if (value := take("concatenatedNearestNeighbors", None)) is None
            else read_list(value, lambda item: read_model(item, C11YNearestNeighborsItem.from_dict)),
            concatenated_vector=UNSET if (value := take("concatenatedVector", None)) is None else value,
            concatenated_word=UNSET if (value := take("concatenatedWord", None)) is None else value,
            single_words=UNSET if (value := take("singleWords", None)) is None else value,
            additional_properties=rest,
        )


from .c11y_nearest_neighbors_item import C11YNearestNeighborsItem
