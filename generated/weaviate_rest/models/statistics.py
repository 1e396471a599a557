# Made by `weaviate-codegen rest` for Weaviate 1.39.0. Not to be edited: run it again instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define
from attrs import field as _field

from ..types import UNSET, Model, Unset, read_model, write

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self

    from .statistics_status import StatisticsStatus


@define(kw_only=True, eq=False, repr=False)
class Statistics(Model):
    bootstrapped: bool | Unset = UNSET
    candidates: Any = UNSET
    db_loaded: bool | Unset = UNSET
    initial_last_applied_index: int | Unset = UNSET
    is_voter: bool | Unset = UNSET
    last_applied_index: float | Unset = UNSET
    leader_address: Any = UNSET
    leader_id: Any = UNSET
    name: str | Unset = UNSET
    open_: bool | Unset = UNSET
    raft: RaftStatistics | Unset = UNSET
    ready: bool | Unset = UNSET
    status: StatisticsStatus | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dict(self.additional_properties)
        if self.bootstrapped is not UNSET:
            result["bootstrapped"] = self.bootstrapped
        if self.candidates is not UNSET:
            result["candidates"] = self.candidates
        if self.db_loaded is not UNSET:
            result["dbLoaded"] = self.db_loaded
        if self.initial_last_applied_index is not UNSET:
            result["initialLastAppliedIndex"] = self.initial_last_applied_index
        if self.is_voter is not UNSET:
            result["isVoter"] = self.is_voter
        if self.last_applied_index is not UNSET:
            result["lastAppliedIndex"] = self.last_applied_index
        if self.leader_address is not UNSET:
            result["leaderAddress"] = self.leader_address
        if self.leader_id is not UNSET:
            result["leaderId"] = self.leader_id
        if self.name is not UNSET:
            result["name"] = self.name
        if self.open_ is not UNSET:
            result["open"] = self.open_
        if self.raft is not UNSET:
            result["raft"] = write(self.raft)
        if self.ready is not UNSET:
            result["ready"] = self.ready
        if self.status is not UNSET:
            result["status"] = self.status
        return result

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        rest = dict(source)
        take = rest.pop
        return cls(
            bootstrapped=UNSET if (value := take("bootstrapped", None)) is None else value,
            candidates=UNSET if (value := take("candidates", None)) is None else value,
            db_loaded=UNSET if (value := take("dbLoaded", None)) is None else value,
            initial_last_applied_index=UNSET if (value := take("initialLastAppliedIndex", None)) is None else value,
            is_voter=UNSET if (value := take("isVoter", None)) is None else value,
            last_applied_index=UNSET if (value := take("lastAppliedIndex", None)) is None else value,
            leader_address=UNSET if (value := take("leaderAddress", None)) is None else value,
            leader_id=UNSET if (value := take("leaderId", None)) is None else value,
            name=UNSET if (value := take("name", None)) is None else value,
            open_=UNSET if (value := take("open", None)) is None else value,
            raft=UNSET if (value := take("raft", None)) is None else read_model(value, RaftStatistics.from_dict),
            ready=UNSET if (value := take("ready", None)) is None else value,
            status=UNSET if (value := take("status", None)) is None else value,
            additional_properties=rest,
        )


from .raft_statistics import RaftStatistics
