# Made by `weaviate-codegen rest` for Weaviate 1.39.0. Not to be edited: run it again instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.permission import Permission


def build(id: str, *, body: Permission | Mapping[str, Any]) -> Operation[bool]:
    return Operation(
        operation_id="hasPermission",
        method="POST",
        path="/authz/roles/{id}/has-permission",
        path_values={"id": id},
        query={},
        headers={},
        body=body,
        success=(200,),
        parse=parse,
    )


def parse(status: int, value: Any) -> bool:

    result: bool = value
    return result
