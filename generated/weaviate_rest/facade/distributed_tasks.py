# Made by `weaviate-codegen rest` for Weaviate 1.39.0. Not to be edited: run it again instead.

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..models.distributed_tasks import DistributedTasks
    from ..operation import Transport


class DistributedTasksApi:
    """The operations tagged `distributed_tasks`."""

    __slots__ = ("_transport",)

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    def get(self) -> DistributedTasks:
        """`GET /tasks`"""
        from ..api.distributed_tasks.distributed_tasks_get import build

        return self._transport.execute(build())
