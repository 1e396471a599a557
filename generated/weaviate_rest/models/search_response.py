# Made by `weaviate-codegen rest` for Weaviate 1.39.0. Not to be edited: run it again instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define
from attrs import field as _field

from ..types import UNSET, Model, Unset, present, put, read_list, read_model, write

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self


@define(kw_only=True, eq=False, repr=False)
class SearchResponse(Model):
    results: list[SearchResultObject] | Unset
    took_ms: int
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dict(self.additional_properties)
        if self.results is not UNSET:
            result["results"] = write(self.results)
        put(result, "tookMs", self.took_ms)
        return result

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        rest = dict(source)
        take = rest.pop
        return cls(
            results=read_list(
                present(take("results", None)), lambda item: read_model(item, SearchResultObject.from_dict)
            ),
            took_ms=present(take("tookMs", None)),
            additional_properties=rest,
        )


from .search_result_object import SearchResultObject
