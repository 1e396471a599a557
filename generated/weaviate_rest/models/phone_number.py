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
class PhoneNumber(Model):
    country_code: int | Unset = UNSET
    default_country: str | Unset = UNSET
    input_: str | Unset = UNSET
    international_formatted: str | Unset = UNSET
    national: int | Unset = UNSET
    national_formatted: str | Unset = UNSET
    valid: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dict(self.additional_properties)
        if self.country_code is not UNSET:
            result["countryCode"] = self.country_code
        if self.default_country is not UNSET:
            result["defaultCountry"] = self.default_country
        if self.input_ is not UNSET:
            result["input"] = self.input_
        if self.international_formatted is not UNSET:
            result["internationalFormatted"] = self.international_formatted
        if self.national is not UNSET:
            result["national"] = self.national
        if self.national_formatted is not UNSET:
            result["nationalFormatted"] = self.national_formatted
        if self.valid is not UNSET:
            result["valid"] = self.valid
        return result

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        rest = dict(source)
        take = rest.pop
        return cls(
            country_code=UNSET if (value := take("countryCode", None)) is None else value,
            default_country=UNSET if (value := take("defaultCountry", None)) is None else value,
            input_=UNSET if (value := take("input", None)) is None else value,
            international_formatted=UNSET if (value := take("internationalFormatted", None)) is None else value,
            national=UNSET if (value := take("national", None)) is None else value,
            national_formatted=UNSET if (value := take("nationalFormatted", None)) is None else value,
            valid=UNSET if (value := take("valid", None)) is None else value,
            additional_properties=rest,
        )
