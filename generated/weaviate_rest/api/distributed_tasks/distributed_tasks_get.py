# Made by `weaviate-codegen rest` for Weaviate 1.39.0. Not to be edited: run it again instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...operation import Operation, expect

if TYPE_CHECKING:
    from ...models.distributed_tasks import DistributedTasks


def build() -> Operation[DistributedTasks]:
    return Operation(
        operation_id="distributedTasks.get",
        method="GET",
        path="/tasks",
        path_values={},
        query={},
        headers={},
        body=None,
        success=(200,),
        parse=parse,
    )


def parse(status: int, value: Any) -> DistributedTasks:
    from ...models.distributed_tasks import DistributedTasks

    return DistributedTasks.from_dict(expect("distributedTasks.get", status, value, dict))
