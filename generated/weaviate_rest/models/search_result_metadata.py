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
class SearchResultMetadata(Model):
    certainty: float | Unset = UNSET
    creation_time: int | Unset = UNSET
    distance: float | Unset = UNSET
    explain_score: str | Unset = UNSET
    last_update_time: int | Unset = UNSET
    score: float | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dict(self.additional_properties)
        if self.certainty is not UNSET:
            result["certainty"] = self.certainty
        if self.creation_time is not UNSET:
            result["creationTime"] = self.creation_time
        if self.distance is not UNSET:
            result["distance"] = self.distance
        if self.explain_score is not UNSET:
            result["explainScore"] = self.explain_score
        if self.last_update_time is not UNSET:
            result["lastUpdateTime"] = self.last_update_time
        if self.score is not UNSET:
            result["score"] = self.score
        return result

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        rest = dict(source)
        take = rest.pop
        return cls(
            certainty=UNSET if (value := take("certainty", None)) is None else value,
            creation_time=UNSET if (value := take("creationTime", None)) is None else value,
            distance=UNSET if (value := take("distance", None)) is None else value,
            explain_score=UNSET if (value := take("explainScore", None)) is None else value,
            last_update_time=UNSET if (value := take("lastUpdateTime", None)) is None else value,
            score=UNSET if (value := take("score", None)) is None else value,
            additional_properties=rest,
        )
