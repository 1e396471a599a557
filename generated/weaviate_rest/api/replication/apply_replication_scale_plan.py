# Made by `weaviate-codegen rest` for Weaviate 1.39.0. Not to be edited: run it again instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...operation import Operation, expect

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.replication_scale_apply_response import ReplicationScaleApplyResponse
    from ...models.replication_scale_plan import ReplicationScalePlan


def build(*, body: ReplicationScalePlan | Mapping[str, Any]) -> Operation[ReplicationScaleApplyResponse]:
    return Operation(
        operation_id="applyReplicationScalePlan",
        method="POST",
        path="/replication/scale",
        path_values={},
        query={},
        headers={},
        body=body,
        success=(200,),
        parse=parse,
    )


def parse(status: int, value: Any) -> ReplicationScaleApplyResponse:
    from ...models.replication_scale_apply_response import ReplicationScaleApplyResponse

    return ReplicationScaleApplyResponse.from_dict(expect("applyReplicationScalePlan", status, value, dict))
