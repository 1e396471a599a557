# Made by `weaviate-codegen rest` for Weaviate 1.39.0. Not to be edited: run it again instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...operation import Operation, expect

if TYPE_CHECKING:
    from ...models.replication_scale_plan import ReplicationScalePlan
    from ...operation import QueryValue


def build(*, collection: str, replication_factor: int) -> Operation[ReplicationScalePlan]:
    _query: dict[str, QueryValue] = {}
    _query["collection"] = collection
    _query["replicationFactor"] = replication_factor
    return Operation(
        operation_id="getReplicationScalePlan",
        method="GET",
        path="/replication/scale",
        path_values={},
        query=_query,
        headers={},
        body=None,
        success=(200,),
        parse=parse,
    )


def parse(status: int, value: Any) -> ReplicationScalePlan:
    from ...models.replication_scale_plan import ReplicationScalePlan

    return ReplicationScalePlan.from_dict(expect("getReplicationScalePlan", status, value, dict))
