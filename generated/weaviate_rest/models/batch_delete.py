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
class BatchDelete(Model):
    deletion_time_unix_milli: int | Unset = UNSET
    dry_run: bool | Unset = UNSET
    match: BatchDeleteMatch | Unset = UNSET
    output: str | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dict(self.additional_properties)
        if self.deletion_time_unix_milli is not UNSET:
            result["deletionTimeUnixMilli"] = self.deletion_time_unix_milli
        if self.dry_run is not UNSET:
            result["dryRun"] = self.dry_run
        if self.match is not UNSET:
            result["match"] = write(self.match)
        if self.output is not UNSET:
            result["output"] = self.output
        return result

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        rest = dict(source)
        take = rest.pop
        return cls(
            deletion_time_unix_milli=UNSET if (value := take("deletionTimeUnixMilli", None)) is None else value,
            dry_run=UNSET if (value := take("dryRun", None)) is None else value,
            match=UNSET if (value := take("match", None)) is None else read_model(value, BatchDeleteMatch.from_dict),
            output=UNSET if (value := take("output", None)) is None else value,
            additional_properties=rest,
        )


from .batch_delete_match import BatchDeleteMatch
