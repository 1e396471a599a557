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
class IndexStatusResponse(Model):
    collection: str | Unset = UNSET
    properties: list[PropertyIndexStatus] | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dict(self.additional_properties)
        if self.collection is not UNSET:
            result["collection"] = self.collection
        if self.properties is not UNSET:
            result["properties"] = write(self.properties)
        return result

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        rest = dict(source)
        take = rest.pop
        return cls(
            collection=UNSET if (value := take("collection", None)) is None else value,
            properties=UNSET
            if (value := take("properties", None)) is None
            else read_list(value, lambda item: read_model(item, PropertyIndexStatus.from_dict)),
            additional_properties=rest,
        )


from .property_index_status import PropertyIndexStatus
