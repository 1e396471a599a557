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
class GraphQLResponse(Model):
    data: GraphQLResponseData | Unset = UNSET
    errors: list[GraphQLError] | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dict(self.additional_properties)
        if self.data is not UNSET:
            result["data"] = write(self.data)
        if self.errors is not UNSET:
            result["errors"] = write(self.errors)
        return result

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        rest = dict(source)
        take = rest.pop
        return cls(
            data=UNSET if (value := take("data", None)) is None else read_model(value, GraphQLResponseData.from_dict),
            errors=UNSET
            if (value := take("errors", None)) is None
            else read_list(value, lambda item: read_model(item, GraphQLError.from_dict)),
            additional_properties=rest,
        )


from .graph_ql_error import GraphQLError
from .graph_ql_response_data import GraphQLResponseData
