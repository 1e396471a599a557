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
class RaftStatistics(Model):
    applied_index: str | Unset = UNSET
    commit_index: str | Unset = UNSET
    fsm_pending: str | Unset = UNSET
    last_contact: str | Unset = UNSET
    last_log_index: str | Unset = UNSET
    last_log_term: str | Unset = UNSET
    last_snapshot_index: str | Unset = UNSET
    last_snapshot_term: str | Unset = UNSET
    latest_configuration: Any = UNSET
    latest_configuration_index: str | Unset = UNSET
    num_peers: str | Unset = UNSET
    protocol_version: str | Unset = UNSET
    protocol_version_max: str | Unset = UNSET
    protocol_version_min: str | Unset = UNSET
    snapshot_version_max: str | Unset = UNSET
    snapshot_version_min: str | Unset = UNSET
    state: str | Unset = UNSET
    term: str | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dict(self.additional_properties)
        if self.applied_index is not UNSET:
            result["appliedIndex"] = self.applied_index
        if self.commit_index is not UNSET:
            result["commitIndex"] = self.commit_index
        if self.fsm_pending is not UNSET:
            result["fsmPending"] = self.fsm_pending
        if self.last_contact is not UNSET:
            result["lastContact"] = self.last_contact
        if self.last_log_index is not UNSET:
            result["lastLogIndex"] = self.last_log_index
        if self.last_log_term is not UNSET:
            result["lastLogTerm"] = self.last_log_term
        if self.last_snapshot_index is not UNSET:
            result["lastSnapshotIndex"] = self.last_snapshot_index
        if self.last_snapshot_term is not UNSET:
            result["lastSnapshotTerm"] = self.last_snapshot_term
        if self.latest_configuration is not UNSET:
            result["latestConfiguration"] = self.latest_configuration
        if self.latest_configuration_index is not UNSET:
            result["latestConfigurationIndex"] = self.latest_configuration_index
        if self.num_peers is not UNSET:
            result["numPeers"] = self.num_peers
        if self.protocol_version is not UNSET:
            result["protocolVersion"] = self.protocol_version
        if self.protocol_version_max is not UNSET:
            result["protocolVersionMax"] = self.protocol_version_max
        if self.protocol_version_min is not UNSET:
            result["protocolVersionMin"] = self.protocol_version_min
        if self.snapshot_version_max is not UNSET:
            result["snapshotVersionMax"] = self.snapshot_version_max
        if self.snapshot_version_min is not UNSET:
            result["snapshotVersionMin"] = self.snapshot_version_min
        if self.state is not UNSET:
            result["state"] = self.state
        if self.term is not UNSET:
            result["term"] = self.term
        return result

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        rest = dict(source)
        take = rest.pop
        return cls(
            applied_index=UNSET if (value := take("appliedIndex", None)) is None else value,
            commit_index=UNSET if (value := take("commitIndex", None)) is None else value,
            fsm_pending=UNSET if (value := take("fsmPending", None)) is None else value,
            last_contact=UNSET if (value := take("lastContact", None)) is None else value,
            last_log_index=UNSET if (value := take("lastLogIndex", None)) is None else value,
            last_log_term=UNSET if (value := take("lastLogTerm", None)) is None else value,
            last_snapshot_index=UNSET if (value := take("lastSnapshotIndex", None)) is None else value,
            last_snapshot_term=UNSET if (value := take("lastSnapshotTerm", None)) is None else value,
            latest_configuration=UNSET if (value := take("latestConfiguration", None)) is None else value,
            latest_configuration_index=UNSET if (value := take("latestConfigurationIndex", None)) is None else value,
            num_peers=UNSET if (value := take("numPeers", None)) is None else value,
            protocol_version=UNSET if (value := take("protocolVersion", None)) is None else value,
            protocol_version_max=UNSET if (value := take("protocolVersionMax", None)) is None else value,
            protocol_version_min=UNSET if (value := take("protocolVersionMin", None)) is None else value,
            snapshot_version_max=UNSET if (value := take("snapshotVersionMax", None)) is None else value,
            snapshot_version_min=UNSET if (value := take("snapshotVersionMin", None)) is None else value,
            state=UNSET if (value := take("state", None)) is None else value,
            term=UNSET if (value := take("term", None)) is None else value,
            additional_properties=rest,
        )
