# Made by `weaviate-codegen rest` for Weaviate 1.39.0. Not to be edited: run it again instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define
from attrs import field as _field

from ..types import UNSET, Model, Unset, read_model, write

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self

    from .search_common_consistency_level import SearchCommonConsistencyLevel
    from .search_common_return_metadata_item import SearchCommonReturnMetadataItem


@define(kw_only=True, eq=False, repr=False)
class SearchCommon(Model):
    auto_limit: int | Unset = UNSET
    consistency_level: SearchCommonConsistencyLevel | Unset = UNSET
    group_by: str | Unset = UNSET
    grouped_task: str | Unset = UNSET
    limit: int | Unset = UNSET
    number_of_groups: int | Unset = UNSET
    objects_per_group: int | Unset = UNSET
    offset: int | Unset = UNSET
    rerank: SearchRerank | Unset = UNSET
    return_metadata: list[SearchCommonReturnMetadataItem] | Unset = UNSET
    return_properties: list[str] | Unset = UNSET
    single_prompt: str | Unset = UNSET
    tenant: str | Unset = UNSET
    where: WhereFilter | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dict(self.additional_properties)
        if self.auto_limit is not UNSET:
            result["autoLimit"] = self.auto_limit
        if self.consistency_level is not UNSET:
            result["consistencyLevel"] = self.consistency_level
        if self.group_by is not UNSET:
            result["groupBy"] = self.group_by
        if self.grouped_task is not UNSET:
            result["groupedTask"] = self.grouped_task
        if self.limit is not UNSET:
            result["limit"] = self.limit
        if self.number_of_groups is not UNSET:
            result["numberOfGroups"] = self.number_of_groups
        if self.objects_per_group is not UNSET:
            result["objectsPerGroup"] = self.objects_per_group
        if self.offset is not UNSET:
            result["offset"] = self.offset
        if self.rerank is not UNSET:
            result["rerank"] = write(self.rerank)
        if self.return_metadata is not UNSET:
            result["returnMetadata"] = self.return_metadata
        if self.return_properties is not UNSET:
            result["returnProperties"] = self.return_properties
        if self.single_prompt is not UNSET:
            result["singlePrompt"] = self.single_prompt
        if self.tenant is not UNSET:
            result["tenant"] = self.tenant
        if self.where is not UNSET:
            result["where"] = write(self.where)
        return result

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        rest = dict(source)
        take = rest.pop
        return cls(
            auto_limit=UNSET if (value := take("autoLimit", None)) is None else value,
            consistency_level=UNSET if (value := take("consistencyLevel", None)) is None else value,
            group_by=UNSET if (value := take("groupBy", None)) is None else value,
            grouped_task=UNSET if (value := take("groupedTask", None)) is None else value,
            limit=UNSET if (value := take("limit", None)) is None else value,
            number_of_groups=UNSET if (value := take("numberOfGroups", None)) is None else value,
            objects_per_group=UNSET if (value := take("objectsPerGroup", None)) is None else value,
            offset=UNSET if (value := take("offset", None)) is None else value,
            rerank=UNSET if (value := take("rerank", None)) is None else read_model(value, SearchRerank.from_dict),
            return_metadata=UNSET if (value := take("returnMetadata", None)) is None else value,
            return_properties=UNSET if (value := take("returnProperties", None)) is None else value,
            single_prompt=UNSET if (value := take("singlePrompt", None)) is None else value,
            tenant=UNSET if (value := take("tenant", None)) is None else value,
            where=UNSET if (value := take("where", None)) is None else read_model(value, WhereFilter.from_dict),
            additional_properties=rest,
        )


from .search_rerank import SearchRerank
from .where_filter import WhereFilter
