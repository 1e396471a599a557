# Made by `weaviate-codegen rest` for Weaviate 1.39.0. Not to be edited: run it again instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define
from attrs import field as _field

from ..types import UNSET, Model, Unset, read_list, read_model, write

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self

    from .replication_replicate_details_replica_status_state import ReplicationReplicateDetailsReplicaStatusState


@define(kw_only=True, eq=False, repr=False)
class ReplicationReplicateDetailsReplicaStatus(Model):
    errors: list[ReplicationReplicateDetailsReplicaStatusError] | Unset = UNSET
    state: ReplicationReplicateDetailsReplicaStatusState | Unset = UNSET
    when_started_unix_ms: int | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dict(self.additional_properties)
        if self.errors is not UNSET:
            result["errors"] = write(self.errors)
        if self.state is not UNSET:
            result["state"] = self.state
        if self.when_started_unix_ms is not UNSET:
            result["whenStartedUnixMs"] = self.when_started_unix_ms
        return result

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        rest = dict(source)
        take = rest.pop
        return cls(
            errors=UNSET
            if (value := take("errors", None)) is None
            else read_list(
                value, lambda item: read_model(item, ReplicationReplicateDetailsReplicaStatusError.from_dict)
            ),
            state=UNSET if (value := take("state", None)) is None else value,
            when_started_unix_ms=UNSET if (value := take("whenStartedUnixMs", None)) is None else value,
            additional_properties=rest,
        )


from .replication_replicate_details_replica_status_error import ReplicationReplicateDetailsReplicaStatusError
