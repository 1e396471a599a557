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
class ReferenceMetaClassification(Model):
    closest_losing_distance: float | Unset = UNSET
    closest_overall_distance: float | Unset = UNSET
    closest_winning_distance: float | Unset = UNSET
    losing_count: int | Unset = UNSET
    losing_distance: float | Unset = UNSET
    mean_losing_distance: float | Unset = UNSET
    mean_winning_distance: float | Unset = UNSET
    overall_count: int | Unset = UNSET
    winning_count: int | Unset = UNSET
    winning_distance: float | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dict(self.additional_properties)
        if self.closest_losing_distance is not UNSET:
            result["closestLosingDistance"] = self.closest_losing_distance
        if self.closest_overall_distance is not UNSET:
            result["closestOverallDistance"] = self.closest_overall_distance
        if self.closest_winning_distance is not UNSET:
            result["closestWinningDistance"] = self.closest_winning_distance
        if self.losing_count is not UNSET:
            result["losingCount"] = self.losing_count
        if self.losing_distance is not UNSET:
            result["losingDistance"] = self.losing_distance
        if self.mean_losing_distance is not UNSET:
            result["meanLosingDistance"] = self.mean_losing_distance
        if self.mean_winning_distance is not UNSET:
            result["meanWinningDistance"] = self.mean_winning_distance
        if self.overall_count is not UNSET:
            result["overallCount"] = self.overall_count
        if self.winning_count is not UNSET:
            result["winningCount"] = self.winning_count
        if self.winning_distance is not UNSET:
            result["winningDistance"] = self.winning_distance
        return result

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        rest = dict(source)
        take = rest.pop
        return cls(
            closest_losing_distance=UNSET if (value := take("closestLosingDistance", None)) is None else value,
            closest_overall_distance=UNSET if (value := take("closestOverallDistance", None)) is None else value,
            closest_winning_distance=UNSET if (value := take("closestWinningDistance", None)) is None else value,
            losing_count=UNSET if (value := take("losingCount", None)) is None else value,
            losing_distance=UNSET if (value := take("losingDistance", None)) is None else value,
            mean_losing_distance=UNSET if (value := take("meanLosingDistance", None)) is None else value,
            mean_winning_distance=UNSET if (value := take("meanWinningDistance", None)) is None else value,
            overall_count=UNSET if (value := take("overallCount", None)) is None else value,
            winning_count=UNSET if (value := take("winningCount", None)) is None else value,
            winning_distance=UNSET if (value := take("winningDistance", None)) is None else value,
            additional_properties=rest,
        )
