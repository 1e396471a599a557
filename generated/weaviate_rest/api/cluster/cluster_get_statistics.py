# Made by `weaviate-codegen rest` for Weaviate 1.39.0. Not to be edited: run it again instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...operation import Operation, expect

if TYPE_CHECKING:
    from ...models.cluster_statistics_response import ClusterStatisticsResponse


def build() -> Operation[ClusterStatisticsResponse]:
    return Operation(
        operation_id="cluster.get.statistics",
        method="GET",
        path="/cluster/statistics",
        path_values={},
        query={},
        headers={},
        body=None,
        success=(200,),
        parse=parse,
    )


def parse(status: int, value: Any) -> ClusterStatisticsResponse:
    from ...models.cluster_statistics_response import ClusterStatisticsResponse

    return ClusterStatisticsResponse.from_dict(expect("cluster.get.statistics", status, value, dict))
