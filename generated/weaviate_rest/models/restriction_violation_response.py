# Made by `weaviate-codegen rest` for Weaviate 1.39.0. Not to be edited: run it again instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define
from attrs import field as _field

from ..types import UNSET, Model, Unset, read_list, read_model, write

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self

    from .restriction_violation_response_error_code import RestrictionViolationResponseErrorCode
    from .restriction_violation_response_restriction import RestrictionViolationResponseRestriction


@define(kw_only=True, eq=False, repr=False)
class RestrictionViolationResponse(Model):
    allowed: list[str] | Unset = UNSET
    error: list[RestrictionViolationResponseErrorItem] | Unset = UNSET
    error_code: RestrictionViolationResponseErrorCode | Unset = UNSET
    message: str | Unset = UNSET
    restriction: RestrictionViolationResponseRestriction | Unset = UNSET
    value: str | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dict(self.additional_properties)
        if self.allowed is not UNSET:
            result["allowed"] = self.allowed
        if self.error is not UNSET:
            result["error"] = write(self.error)
        if self.error_code is not UNSET:
            result["errorCode"] = self.error_code
        if self.message is not UNSET:
            result["message"] = self.message
        if self.restriction is not UNSET:
            result["restriction"] = self.restriction
        if self.value is not UNSET:
            result["value"] = self.value
        return result

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        rest = dict(source)
        take = rest.pop
        return cls(
            allowed=UNSET if (value := take("allowed", None)) is None else value,
            error=UNSET
            if (value := take("error", None)) is None
            else read_list(value, lambda item: read_model(item, RestrictionViolationResponseErrorItem.from_dict)),
            error_code=UNSET if (value := take("errorCode", None)) is None else value,
            message=UNSET if (value := take("message", None)) is None else value,
            restriction=UNSET if (value := take("restriction", None)) is None else value,
            value=UNSET if (value := take("value", None)) is None else value,
            additional_properties=rest,
        )


from .restriction_violation_response_error_item import RestrictionViolationResponseErrorItem
