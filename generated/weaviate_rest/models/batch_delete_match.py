# Made by `weaviate-codegen rest` for Weaviate 1.39.0. Not to be edited: run it again instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define
from attrs import field as _field

from ..types import UNSET, Model, Unset, read_model, write

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self


@define(kw_only=True, eq=False, repr=False)
class BatchDeleteMatch(Model):
    class_: str | Unset = UNSET
    where: WhereFilter | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dict(self.additional_properties)
        if self.class_ is not UNSET:
            result["class"] = self.class_
        if self.where is not UNSET:
            result["where"] = write(self.where)
        return result

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        rest = dict(source)
        take = rest.pop
        return cls(
            class_=UNSET if (value := take("class", None)) is None else value,
            where=UNSET if (value := take("where", None)) is None else read_model(value, WhereFilter.from_dict),
            additional_properties=rest,
        )


from .where_filter import WhereFilter
