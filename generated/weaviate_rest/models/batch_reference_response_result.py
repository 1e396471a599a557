# Made by `weaviate-codegen rest` for Weaviate 1.39.0. Not to be edited: run it again instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define
from attrs import field as _field

from ..types import UNSET, Model, Unset, read_model, write

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self

    from .batch_reference_response_result_status import BatchReferenceResponseResultStatus


@define(kw_only=True, eq=False, repr=False)
class BatchReferenceResponseResult(Model):
    errors: ErrorResponse | Unset = UNSET
    status: BatchReferenceResponseResultStatus | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dict(self.additional_properties)
        if self.errors is not UNSET:
            result["errors"] = write(self.errors)
        if self.status is not UNSET:
            result["status"] = self.status
        return result

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        rest = dict(source)
        take = rest.pop
        return cls(
            errors=UNSET if (value := take("errors", None)) is None else read_model(value, ErrorResponse.from_dict),
            status=UNSET if (value := take("status", None)) is None else value,
            additional_properties=rest,
        )


from .error_response import ErrorResponse
