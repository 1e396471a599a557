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
class ClassificationMeta(Model):
    completed: str | Unset = UNSET
    count: int | Unset = UNSET
    count_failed: int | Unset = UNSET
    count_succeeded: int | Unset = UNSET
    started: str | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dict(self.additional_properties)
        if self.completed is not UNSET:
            result["completed"] = self.completed
        if self.count is not UNSET:
            result["count"] = self.count
        if self.count_failed is not UNSET:
            result["countFailed"] = self.count_failed
        if self.count_succeeded is not UNSET:
            result["countSucceeded"] = self.count_succeeded
        if self.started is not UNSET:
            result["started"] = self.started
        return result

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        rest = dict(source)
        take = rest.pop
        return cls(
            completed=UNSET if (value := take("completed", None)) is None else value,
            count=UNSET if (value := take("count", None)) is None else value,
            count_failed=UNSET if (value := take("countFailed", None)) is None else value,
            count_succeeded=UNSET if (value := take("countSucceeded", None)) is None else value,
            started=UNSET if (value := take("started", None)) is None else value,
            additional_properties=rest,
        )
