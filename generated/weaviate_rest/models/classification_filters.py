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
class ClassificationFilters(Model):
    source_where: WhereFilter | Unset = UNSET
    target_where: WhereFilter | Unset = UNSET
    training_set_where: WhereFilter | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dict(self.additional_properties)
        if self.source_where is not UNSET:
            result["sourceWhere"] = write(self.source_where)
        if self.target_where is not UNSET:
            result["targetWhere"] = write(self.target_where)
        if self.training_set_where is not UNSET:
            result["trainingSetWhere"] = write(self.training_set_where)
        return result

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        rest = dict(source)
        take = rest.pop
        return cls(
            source_where=UNSET
            if (value := take("sourceWhere", None)) is None
            else read_model(value, WhereFilter.from_dict),
            target_where=UNSET
            if (value := take("targetWhere", None)) is None
            else read_model(value, WhereFilter.from_dict),
            training_set_where=UNSET
            if (value := take("trainingSetWhere", None)) is None
            else read_model(value, WhereFilter.from_dict),
            additional_properties=rest,
        )


from .where_filter import WhereFilter
