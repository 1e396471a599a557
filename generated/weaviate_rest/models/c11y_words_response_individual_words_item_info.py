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
class C11YWordsResponseIndividualWordsItemInfo(Model):
    nearest_neighbors: list[C11YNearestNeighborsItem] | Unset = UNSET
    vector: list[float] | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dict(self.additional_properties)
        if self.nearest_neighbors is not UNSET:
            result["nearestNeighbors"] = write(self.nearest_neighbors)
        if self.vector is not UNSET:
            result["vector"] = self.vector
        return result

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        rest = dict(source)
        take = rest.pop
        return cls(
            nearest_neighbors=UNSET
            if (value := take("nearestNeighbors", None)) is None
            else read_list(value, lambda item: read_model(item, C11YNearestNeighborsItem.from_dict)),
            vector=UNSET if (value := take("vector", None)) is None else value,
            additional_properties=rest,
        )


from .c11y_nearest_neighbors_item import C11YNearestNeighborsItem
