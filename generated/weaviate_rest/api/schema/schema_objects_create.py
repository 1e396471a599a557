# Made by `weaviate-codegen rest` for Weaviate 1.39.0. Not to be edited: run it again instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...operation import Operation, expect

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.class_ import Class


def build(*, body: Class | Mapping[str, Any]) -> Operation[Class]:
    return Operation(
        operation_id="schema.objects.create",
        method="POST",
        path="/schema",
        path_values={},
        query={},
        headers={},
        body=body,
        success=(200,),
        parse=parse,
    )


def parse(status: int, value: Any) -> Class:
    from ...models.class_ import Class

    return Class.from_dict(expect("schema.objects.create", status, value, dict))
