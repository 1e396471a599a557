# Made by `weaviate-codegen rest` for Weaviate 1.39.0. Not to be edited: run it again instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...operation import Operation, expect
from ...types import read_list, read_model

if TYPE_CHECKING:
    from ...models.role import Role


def build(id: str) -> Operation[list[Role]]:
    return Operation(
        operation_id="getRolesForUserDeprecated",
        method="GET",
        path="/authz/users/{id}/roles",
        path_values={"id": id},
        query={},
        headers={},
        body=None,
        success=(200,),
        parse=parse,
    )


def parse(status: int, value: Any) -> list[Role]:
    from ...models.role import Role

    result: list[Role] = read_list(
        expect("getRolesForUserDeprecated", status, value, list), lambda item: read_model(item, Role.from_dict)
    )
    return result
