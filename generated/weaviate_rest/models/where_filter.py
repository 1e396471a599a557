# Made by `weaviate-codegen rest` for Weaviate 1.39.0. Not to be edited: run it again instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define
from attrs import field as _field

from ..types import UNSET, Model, Unset, read_list, read_model, write

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self

    from .where_filter_operator import WhereFilterOperator


@define(kw_only=True, eq=False, repr=False)
class WhereFilter(Model):
    operands: list[WhereFilter] | Unset = UNSET
    operator: WhereFilterOperator | Unset = UNSET
    path: list[str] | Unset = UNSET
    value_boolean: bool | Unset = UNSET
    value_boolean_array: list[bool] | Unset = UNSET
    value_date: str | Unset = UNSET
    value_date_array: list[str] | Unset = UNSET
    value_geo_range: WhereFilterGeoRange | Unset = UNSET
    value_int: int | Unset = UNSET
    value_int_array: list[int] | Unset = UNSET
    value_number: float | Unset = UNSET
    value_number_array: list[float] | Unset = UNSET
    value_string: str | Unset = UNSET
    value_string_array: list[str] | Unset = UNSET
    value_text: str | Unset = UNSET
    value_text_array: list[str] | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dict(self.additional_properties)
        if self.operands is not UNSET:
            result["operands"] = write(self.operands)
        if self.operator is not UNSET:
            result["operator"] = self.operator
        if self.path is not UNSET:
            result["path"] = self.path
        if self.value_boolean is not UNSET:
            result["valueBoolean"] = self.value_boolean
        if self.value_boolean_array is not UNSET:
            result["valueBooleanArray"] = self.value_boolean_array
        if self.value_date is not UNSET:
            result["valueDate"] = self.value_date
        if self.value_date_array is not UNSET:
            result["valueDateArray"] = self.value_date_array
        if self.value_geo_range is not UNSET:
            result["valueGeoRange"] = write(self.value_geo_range)
        if self.value_int is not UNSET:
            result["valueInt"] = self.value_int
        if self.value_int_array is not UNSET:
            result["valueIntArray"] = self.value_int_array
        if self.value_number is not UNSET:
            result["valueNumber"] = self.value_number
        if self.value_number_array is not UNSET:
            result["valueNumberArray"] = self.value_number_array
        if self.value_string is not UNSET:
            result["valueString"] = self.value_string
        if self.value_string_array is not UNSET:
            result["valueStringArray"] = self.value_string_array
        if self.value_text is not UNSET:
            result["valueText"] = self.value_text
        if self.value_text_array is not UNSET:
            result["valueTextArray"] = self.value_text_array
        return result

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        rest = dict(source)
        take = rest.pop
        return cls(
            operands=UNSET
            if (value := take("operands", None)) is None
            else read_list(value, lambda item: read_model(item, WhereFilter.from_dict)),
            operator=UNSET if (value := take("operator", None)) is None else value,
            path=UNSET if (value := take("path", None)) is None else value,
            value_boolean=UNSET if (value := take("valueBoolean", None)) is None else value,
            value_boolean_array=UNSET if (value := take("valueBooleanArray", None)) is None else value,
            value_date=UNSET if (value := take("valueDate", None)) is None else value,
            value_date_array=UNSET if (value := take("valueDateArray", None)) is None else value,
            value_geo_range=UNSET
            if (value := take("valueGeoRange", None)) is None
            else read_model(value, WhereFilterGeoRange.from_dict),
            value_int=UNSET if (value := take("valueInt", None)) is None else value,
            value_int_array=UNSET if (value := take("valueIntArray", None)) is None else value,
            value_number=UNSET if (value := take("valueNumber", None)) is None else value,
            value_number_array=UNSET if (value := take("valueNumberArray", None)) is None else value,
            value_string=UNSET if (value := take("valueString", None)) is None else value,
            value_string_array=UNSET if (value := take("valueStringArray", None)) is None else value,
            value_text=UNSET if (value := take("valueText", None)) is None else value,
            value_text_array=UNSET if (value := take("valueTextArray", None)) is None else value,
            additional_properties=rest,
        )


from .where_filter_geo_range import WhereFilterGeoRange
