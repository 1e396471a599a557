# Made by `weaviate-codegen rest` for Weaviate 1.39.0. Not to be edited: run it again instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define
from attrs import field as _field

from ..types import UNSET, Model, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self


@define(kw_only=True, eq=False, repr=False)
class GraphQLQuery(Model):
    operation_name: str | Unset = UNSET
    query: str | Unset = UNSET
    variables: Any = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dict(self.additional_properties)
        if self.operation_name is not UNSET:
            result["operationName"] = self.operation_name
        if self.query is not UNSET:
            result["query"] = self.query
        if self.variables is not UNSET:
            result["variables"] = self.variables
        return result

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        rest = dict(source)
        take = rest.pop
        return cls(
            operation_name=UNSET if (value := take("operationName", None)) is None else value,
            query=UNSET if (value := take("query", None)) is None else value,
            variables=UNSET if (value := take("variables", None)) is None else value,
            additional_properties=rest,
        )
