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
class BatchReferenceResponse(Model):
    from_: str | Unset = UNSET
    result: BatchReferenceResponseResult | Unset = UNSET
    tenant: str | Unset = UNSET
    to: str | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dict(self.additional_properties)
        if self.from_ is not UNSET:
            result["from"] = self.from_
        if self.result is not UNSET:
            result["result"] = write(self.result)
        if self.tenant is not UNSET:
            result["tenant"] = self.tenant
        if self.to is not UNSET:
            result["to"] = self.to
        return result

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        rest = dict(source)
        take = rest.pop
        return cls(
            from_=UNSET if (value := take("from", None)) is None else value,
            result=UNSET
            if (value := take("result", None)) is None
            else read_model(value, BatchReferenceResponseResult.from_dict),
            tenant=UNSET if (value := take("tenant", None)) is None else value,
            to=UNSET if (value := take("to", None)) is None else value,
            additional_properties=rest,
        )


from .batch_reference_response_result import BatchReferenceResponseResult
