# Made by `weaviate-codegen rest` for Weaviate 1.39.0. Not to be edited: run it again instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...operation import Operation, expect

if TYPE_CHECKING:
    from ...models.object_ import Object
    from ...operation import QueryValue


def build(
    class_name: str,
    id: str,
    *,
    consistency_level: str | None = None,
    include: str | None = None,
    node_name: str | None = None,
    tenant: str | None = None,
) -> Operation[Object]:
    _query: dict[str, QueryValue] = {}
    if consistency_level is not None:
        _query["consistency_level"] = consistency_level
    if include is not None:
        _query["include"] = include
    if node_name is not None:
        _query["node_name"] = node_name
    if tenant is not None:
        _query["tenant"] = tenant
    return Operation(
        operation_id="objects.class.get",
        method="GET",
        path="/objects/{className}/{id}",
        path_values={"className": class_name, "id": id},
        query=_query,
        headers={},
        body=None,
        success=(200,),
        parse=parse,
    )


def parse(status: int, value: Any) -> Object:
    from ...models.object_ import Object

    return Object.from_dict(expect("objects.class.get", status, value, dict))
