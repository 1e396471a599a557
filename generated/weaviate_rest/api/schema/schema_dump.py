# Made by `weaviate-codegen rest` for Weaviate 1.39.0. Not to be edited: run it again instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...operation import Operation, expect

if TYPE_CHECKING:
    from ...models.schema import Schema


def build(*, consistency: bool | None = None) -> Operation[Schema]:
    _headers: dict[str, str | bool | int] = {}
    if consistency is not None:
        _headers["consistency"] = consistency
    return Operation(
        operation_id="schema.dump",
        method="GET",
        path="/schema",
        path_values={},
        query={},
        headers=_headers,
        body=None,
        success=(200,),
        parse=parse,
    )


def parse(status: int, value: Any) -> Schema:
    from ...models.schema import Schema

    return Schema.from_dict(expect("schema.dump", status, value, dict))
