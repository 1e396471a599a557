# Made by `weaviate-codegen rest` for Weaviate 1.39.0. Not to be edited: run it again instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define
from attrs import field as _field

from ..types import UNSET, Model, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self

    from .usage_limit_exceeded_response_error_code import UsageLimitExceededResponseErrorCode
    from .usage_limit_exceeded_response_limit import UsageLimitExceededResponseLimit


@define(kw_only=True, eq=False, repr=False)
class UsageLimitExceededResponse(Model):
    error_code: UsageLimitExceededResponseErrorCode | Unset = UNSET
    limit: UsageLimitExceededResponseLimit | Unset = UNSET
    message: str | Unset = UNSET
    value: int | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dict(self.additional_properties)
        if self.error_code is not UNSET:
            result["errorCode"] = self.error_code
        if self.limit is not UNSET:
            result["limit"] = self.limit
        if self.message is not UNSET:
            result["message"] = self.message
        if self.value is not UNSET:
            result["value"] = self.value
        return result

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        rest = dict(source)
        take = rest.pop
        return cls(
            error_code=UNSET if (value := take("errorCode", None)) is None else value,
            limit=UNSET if (value := take("limit", None)) is None else value,
            message=UNSET if (value := take("message", None)) is None else value,
            value=UNSET if (value := take("value", None)) is None else value,
            additional_properties=rest,
        )
