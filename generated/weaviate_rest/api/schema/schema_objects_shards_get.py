# Made by `weaviate-codegen rest` for Weaviate 1.39.0. Not to be edited: run it again instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...operation import Operation, expect
from ...types import read_list, read_model

if TYPE_CHECKING:
    from ...models.shard_status_get_response import ShardStatusGetResponse
    from ...operation import QueryValue


def build(class_name: str, *, tenant: str | None = None) -> Operation[list[ShardStatusGetResponse]]:
    _query: dict[str, QueryValue] = {}
    if tenant is not None:
        _query["tenant"] = tenant
    return Operation(
        operation_id="schema.objects.shards.get",
        method="GET",
        path="/schema/{className}/shards",
        path_values={"className": class_name},
        query=_query,
        headers={},
        body=None,
        success=(200,),
        parse=parse,
    )


def parse(status: int, value: Any) -> list[ShardStatusGetResponse]:
    from ...models.shard_status_get_response import ShardStatusGetResponse

    result: list[ShardStatusGetResponse] = read_list(
        expect("schema.objects.shards.get", status, value, list),
        lambda item: read_model(item, ShardStatusGetResponse.from_dict),
    )
    return result
