# Made by `weaviate-codegen rest` for Weaviate 1.39.0. Not to be edited: run it again instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define
from attrs import field as _field

from ..types import UNSET, Model, Unset, read_list, read_model, write

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self

    from .nested_property_tokenization import NestedPropertyTokenization


@define(kw_only=True, eq=False, repr=False)
class NestedProperty(Model):
    data_type: list[str] | Unset = UNSET
    description: str | Unset = UNSET
    index_filterable: bool | Unset = UNSET
    index_range_filters: bool | Unset = UNSET
    index_searchable: bool | Unset = UNSET
    name: str | Unset = UNSET
    nested_properties: list[NestedProperty] | Unset = UNSET
    text_analyzer: TextAnalyzerConfig | Unset = UNSET
    tokenization: NestedPropertyTokenization | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dict(self.additional_properties)
        if self.data_type is not UNSET:
            result["dataType"] = self.data_type
        if self.description is not UNSET:
            result["description"] = self.description
        if self.index_filterable is not UNSET:
            result["indexFilterable"] = self.index_filterable
        if self.index_range_filters is not UNSET:
            result["indexRangeFilters"] = self.index_range_filters
        if self.index_searchable is not UNSET:
            result["indexSearchable"] = self.index_searchable
        if self.name is not UNSET:
            result["name"] = self.name
        if self.nested_properties is not UNSET:
            result["nestedProperties"] = write(self.nested_properties)
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
            data_type=UNSET if (value := take("dataType", None)) is None else value,
            description=UNSET if (value := take("description", None)) is None else value,
            index_filterable=UNSET if (value := take("indexFilterable", None)) is None else value,
            index_range_filters=UNSET if (value := take("indexRangeFilters", None)) is None else value,
            index_searchable=UNSET if (value := take("indexSearchable", None)) is None else value,
            name=UNSET if (value := take("name", None)) is None else value,
            nested_properties=UNSET
            if (value := take("nestedProperties", None)) is None
            else read_list(value, lambda item: read_model(item, NestedProperty.from_dict)),
            text_analyzer=UNSET
            if (value := take("textAnalyzer", None)) is None
            else read_model(value, TextAnalyzerConfig.from_dict),
            tokenization=UNSET if (value := take("tokenization", None)) is None else value,
            additional_properties=rest,
        )


from .text_analyzer_config import TextAnalyzerConfig
