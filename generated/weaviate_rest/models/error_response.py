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
class ErrorResponse(Model):
    code: int | Unset = UNSET
    error: list[ErrorResponseErrorItem] | Unset = UNSET
    message: str | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dict(self.additional_properties)
        if self.code is not UNSET:
            result["code"] = self.code
        if self.error is not UNSET:
            result["error"] = write(self.error)
        if self.message is not UNSET:
            result["message"] = self.message
        return result

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        rest = dict(source)
        take = rest.pop
        return cls(
            code=UNSET if (value := take("code", None)) is None else value,
            error=UNSET
            if (value := take("error", None)) is None
            else read_list(value, lambda item: read_model(item, ErrorResponseErrorItem.from_dict)),
            message=UNSET if (value := take("message", None)) is None else value,
            additional_properties=rest,
        )


from .error_response_error_item import ErrorResponseErrorItem
