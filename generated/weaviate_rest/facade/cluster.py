# Made by `weaviate-codegen rest` for Weaviate 1.39.0. Not to be edited: run it again instead.

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..models.cluster_statistics_response import ClusterStatisticsResponse
    from ..operation import Transport


class ClusterApi:
    """The operations tagged `cluster`."""

    __slots__ = ("_transport",)

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    def get_statistics(self) -> ClusterStatisticsResponse:
        """`GET /cluster/statistics`"""
        from ..api.cluster.cluster_get_statistics import build

        return self._transport.execute(build())
