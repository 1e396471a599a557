# Made by `weaviate-codegen rest` for Weaviate 1.39.0. Not to be edited: run it again instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define
from attrs import field as _field

from ..types import UNSET, Model, Unset, read_list, read_model, write

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self

    from .property_tokenization import PropertyTokenization


@define(kw_only=True, eq=False, repr=False)
class Property(Model):
    bucket_generation: int | Unset = UNSET
    data_type: list[str] | Unset = UNSET
    description: str | Unset = UNSET
    disable_duplicated_references: bool | Unset = UNSET
    index_filterable: bool | Unset = UNSET
    index_inverted: bool | Unset = UNSET
    index_range_filters: bool | Unset = UNSET
    index_searchable: bool | Unset = UNSET
    module_config: Any = UNSET
    name: str | Unset = UNSET
    nested_properties: list[NestedProperty] | Unset = UNSET
    searchable_blockmax: bool | Unset = UNSET
    text_analyzer: TextAnalyzerConfig | Unset = UNSET
    tokenization: PropertyTokenization | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dict(self.additional_properties)
        if self.bucket_generation is not UNSET:
            result["bucketGeneration"] = self.bucket_generation
        if self.data_type is not UNSET:
            result["dataType"] = self.data_type
        if self.description is not UNSET:
            result["description"] = self.description
        if self.disable_duplicated_references is not UNSET:
            result["disableDuplicatedReferences"] = self.disable_duplicated_references
        if self.index_filterable is not UNSET:
            result["indexFilterable"] = self.index_filterable
        if self.index_inverted is not UNSET:
            result["indexInverted"] = self.index_inverted
        if self.index_range_filters is not UNSET:
            result["indexRangeFilters"] = self.index_range_filters
        if self.index_searchable is not UNSET:
            result["indexSearchable"] = self.index_searchable
        if self.module_config is not UNSET:
            result["moduleConfig"] = self.module_config
        if self.name is not UNSET:
            result["name"] = self.name
        if self.nested_properties is not UNSET:
            result["nestedProperties"] = write(self.nested_properties)
        if self.searchable_blockmax is not UNSET:
            result["searchableBlockmax"] = self.searchable_blockmax
        if self.text_analyzer is not UNSET:
            result["textAnalyzer"] = write(self.text_analyzer)
        if self.tokenization is not UNSET:
            result["tokenization"] = self.tokenization
        return result

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        rest = dict(source)
        take = rest.pop
        return cls(
            bucket_generation=UNSET if (value := take("bucketGeneration", None)) is None else value,
            data_type=UNSET if (value := take("dataType", None)) is None else value,
            description=UNSET if (value := take("description", None)) is None else value,
            disable_duplicated_references=UNSET
            if (value := take("disableDuplicatedReferences", None)) is None
            else value,
            index_filterable=UNSET if (value := take("indexFilterable", None)) is None else value,
            index_inverted=UNSET if (value := take("indexInverted", None)) is None else value,
            index_range_filters=UNSET if (value := take("indexRangeFilters", None)) is None else value,
            index_searchable=UNSET if (value := take("indexSearchable", None)) is None else value,
            module_config=UNSET if (value := take("moduleConfig", None)) is None else value,
            name=UNSET if (value := take("name", None)) is None else value,
            nested_properties=UNSET
            if (value := take("nestedProperties", None)) is None
            else read_list(value, lambda item: read_model(item, NestedProperty.from_dict)),
            searchable_blockmax=UNSET if (value := take("searchableBlockmax", None)) is None else value,
            text_analyzer=UNSET
            if (value := take("textAnalyzer", None)) is None
            else read_model(value, TextAnalyzerConfig.from_dict),
            tokenization=UNSET if (value := take("tokenization", None)) is None else value,
            additional_properties=rest,
        )


from .nested_property import NestedProperty
from .text_analyzer_config import TextAnalyzerConfig
