# Made by `weaviate-codegen rest` for Weaviate 1.39.0. Not to be edited: run it again instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define
from attrs import field as _field

from ..types import UNSET, Model, Unset, present, put, read_model, write

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self


@define(kw_only=True, eq=False, repr=False)
class SearchResultObject(Model):
    id: str
    metadata: SearchResultMetadata | Unset = UNSET
    properties: SearchResultObjectProperties
    references: SearchResultObjectReferences | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dict(self.additional_properties)
        put(result, "id", self.id)
        if self.metadata is not UNSET:
            result["metadata"] = write(self.metadata)
        put(result, "properties", write(self.properties))
        if self.references is not UNSET:
            result["references"] = write(self.references)
        return result

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        rest = dict(source)
        take = rest.pop
        return cls(
            id=present(take("id", None)),
            metadata=UNSET
            if (value := take("metadata", None)) is None
            else read_model(value, SearchResultMetadata.from_dict),
            properties=read_model(present(take("properties", None)), SearchResultObjectProperties.from_dict),
            references=UNSET
            if (value := take("references", None)) is None
            else read_model(value, SearchResultObjectReferences.from_dict),
            additional_properties=rest,
        )


from .search_result_metadata import SearchResultMetadata
from .search_result_object_properties import SearchResultObjectProperties
from .search_result_object_references import SearchResultObjectReferences
