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
class GraphQLError(Model):
    locations: list[GraphQLErrorLocationsItem] | Unset = UNSET
    message: str | Unset = UNSET
    path: list[str] | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dict(self.additional_properties)
        if self.locations is not UNSET:
            result["locations"] = write(self.locations)
        if self.message is not UNSET:
            result["message"] = self.message
        if self.path is not UNSET:
            result["path"] = self.path
        return result

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        rest = dict(source)
        take = rest.pop
        return cls(
            locations=UNSET
            if (value := take("locations", None)) is None
            else read_list(value, lambda item: read_model(item, GraphQLErrorLocationsItem.from_dict)),
            message=UNSET if (value := take("message", None)) is None else value,
            path=UNSET if (value := take("path", None)) is None else value,
            additional_properties=rest,
        )


from .graph_ql_error_locations_item import GraphQLErrorLocationsItem
