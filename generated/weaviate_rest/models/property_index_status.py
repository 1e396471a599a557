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
class PropertyIndexStatus(Model):
    data_type: str | Unset = UNSET
    description: str | Unset = UNSET
    indexes: list[IndexStatus] | Unset = UNSET
    name: str | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dict(self.additional_properties)
        if self.data_type is not UNSET:
            result["dataType"] = self.data_type
        if self.description is not UNSET:
            result["description"] = self.description
        if self.indexes is not UNSET:
            result["indexes"] = write(self.indexes)
        if self.name is not UNSET:
            result["name"] = self.name
        return result

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        rest = dict(source)
        take = rest.pop
        return cls(
            data_type=UNSET if (value := take("dataType", None)) is None else value,
            description=UNSET if (value := take("description", None)) is None else value,
            indexes=UNSET
            if (value := take("indexes", None)) is None
            else read_list(value, lambda item: read_model(item, IndexStatus.from_dict)),
            name=UNSET if (value := take("name", None)) is None else value,
            additional_properties=rest,
        )


from .index_status import IndexStatus
