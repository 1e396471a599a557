# Made by `weaviate-codegen rest` for Weaviate 1.39.0. Not to be edited: run it again instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...operation import Operation, expect

if TYPE_CHECKING:
    from ...models.object_ import Object
    from ...operation import QueryValue


def build(id: str, *, include: str | None = None) -> Operation[Object]:
    _query: dict[str, QueryValue] = {}
    if include is not None:
        _query["include"] = include
    return Operation(
        operation_id="objects.get",
        method="GET",
        path="/objects/{id}",
        path_values={"id": id},
        query=_query,
        headers={},
        body=None,
        success=(200,),
        parse=parse,
    )


def parse(status: int, value: Any) -> Object:
    from ...models.object_ import Object

    return Object.from_dict(expect("objects.get", status, value, dict))
