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
class BatchDeleteResponseResults(Model):
    failed: int | Unset = UNSET
    limit: int | Unset = UNSET
    matches: int | Unset = UNSET
    objects: list[BatchDeleteResponseResultsObjectsItem] | Unset = UNSET
    successful: int | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dict(self.additional_properties)
        if self.failed is not UNSET:
            result["failed"] = self.failed
        if self.limit is not UNSET:
            result["limit"] = self.limit
        if self.matches is not UNSET:
            result["matches"] = self.matches
        if self.objects is not UNSET:
            result["objects"] = write(self.objects)
        if self.successful is not UNSET:
            result["successful"] = self.successful
        return result

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        rest = dict(source)
        take = rest.pop
        return cls(
            failed=UNSET if (value := take("failed", None)) is None else value,
            limit=UNSET if (value := take("limit", None)) is None else value,
            matches=UNSET if (value := take("matches", None)) is None else value,
            objects=UNSET
            if (value := take("objects", None)) is None
            else read_list(value, lambda item: read_model(item, BatchDeleteResponseResultsObjectsItem.from_dict)),
            successful=UNSET if (value := take("successful", None)) is None else value,
            additional_properties=rest,
        )


from .batch_delete_response_results_objects_item import BatchDeleteResponseResultsObjectsItem
