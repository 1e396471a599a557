# Made by `weaviate-codegen rest` for Weaviate 1.39.0. Not to be edited: run it again instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define
from attrs import field as _field

from ..types import UNSET, Model, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self

    from .index_status_algorithm import IndexStatusAlgorithm
    from .index_status_status import IndexStatusStatus
    from .index_status_target_algorithm import IndexStatusTargetAlgorithm
    from .index_status_type import IndexStatusType


@define(kw_only=True, eq=False, repr=False)
class IndexStatus(Model):
    algorithm: IndexStatusAlgorithm | Unset = UNSET
    progress: float | Unset = UNSET
    status: IndexStatusStatus | Unset = UNSET
    target_algorithm: IndexStatusTargetAlgorithm | Unset = UNSET
    target_tokenization: str | Unset = UNSET
    task_id: str | Unset = UNSET
    tokenization: str | Unset = UNSET
    type_: IndexStatusType | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dict(self.additional_properties)
        if self.algorithm is not UNSET:
            result["algorithm"] = self.algorithm
        if self.progress is not UNSET:
            result["progress"] = self.progress
        if self.status is not UNSET:
            result["status"] = self.status
        if self.target_algorithm is not UNSET:
            result["targetAlgorithm"] = self.target_algorithm
        if self.target_tokenization is not UNSET:
            result["targetTokenization"] = self.target_tokenization
        if self.task_id is not UNSET:
            result["taskId"] = self.task_id
        if self.tokenization is not UNSET:
            result["tokenization"] = self.tokenization
        if self.type_ is not UNSET:
            result["type"] = self.type_
        return result

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        rest = dict(source)
        take = rest.pop
        return cls(
            algorithm=UNSET if (value := take("algorithm", None)) is None else value,
            progress=UNSET if (value := take("progress", None)) is None else value,
            status=UNSET if (value := take("status", None)) is None else value,
            target_algorithm=UNSET if (value := take("targetAlgorithm", None)) is None else value,
            target_tokenization=UNSET if (value := take("targetTokenization", None)) is None else value,
            task_id=UNSET if (value := take("taskId", None)) is None else value,
            tokenization=UNSET if (value := take("tokenization", None)) is None else value,
            type_=UNSET if (value := take("type", None)) is None else value,
            additional_properties=rest,
        )
