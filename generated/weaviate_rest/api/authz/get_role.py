# Made by `weaviate-codegen rest` for Weaviate 1.39.0. Not to be edited: run it again instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...operation import Operation, expect

if TYPE_CHECKING:
    from ...models.role import Role


def build(id: str) -> Operation[Role]:
    return Operation(
        operation_id="getRole",
        method="GET",
        path="/authz/roles/{id}",
        path_values={"id": id},
        query={},
        headers={},
        body=None,
        success=(200,),
        parse=parse,
    )


def parse(status: int, value: Any) -> Role:
    from ...models.role import Role

    return Role.from_dict(expect("getRole", status, value, dict))
