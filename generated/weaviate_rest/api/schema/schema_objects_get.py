# Made by `weaviate-codegen rest` for Weaviate 1.39.0. Not to be edited: run it again instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...operation import Operation, expect

if TYPE_CHECKING:
    from ...models.class_ import Class


def build(class_name: str, *, consistency: bool | None = None) -> Operation[Class]:
    _headers: dict[str, str | bool | int] = {}
    if consistency is not None:
        _headers["consistency"] = consistency
    return Operation(
        operation_id="schema.objects.get",
        method="GET",
        path="/schema/{className}",
        path_values={"className": class_name},
        query={},
        headers=_headers,
        body=None,
        success=(200,),
        parse=parse,
    )


def parse(status: int, value: Any) -> Class:
    from ...models.class_ import Class

    return Class.from_dict(expect("schema.objects.get", status, value, dict))
