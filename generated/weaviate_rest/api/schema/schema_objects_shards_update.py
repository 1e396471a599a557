# Made by `weaviate-codegen rest` for Weaviate 1.39.0. Not to be edited: run it again instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...operation import Operation, expect

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.shard_status import ShardStatus


def build(class_name: str, shard_name: str, *, body: ShardStatus | Mapping[str, Any]) -> Operation[ShardStatus]:
    return Operation(
        operation_id="schema.objects.shards.update",
        method="PUT",
        path="/schema/{className}/shards/{shardName}",
        path_values={"className": class_name, "shardName": shard_name},
        query={},
        headers={},
        body=body,
        success=(200,),
        parse=parse,
    )


def parse(status: int, value: Any) -> ShardStatus:
    from ...models.shard_status import ShardStatus

    return ShardStatus.from_dict(expect("schema.objects.shards.update", status, value, dict))
