# Made by `weaviate-codegen rest` for Weaviate 1.39.0. Not to be edited: run it again instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...operation import Operation, expect

if TYPE_CHECKING:
    pass


def build(id: str) -> Operation[list[str]]:
    return Operation(
        operation_id="getUsersForRoleDeprecated",
        method="GET",
        path="/authz/roles/{id}/users",
        path_values={"id": id},
        query={},
        headers={},
        body=None,
        success=(200,),
        parse=parse,
    )


def parse(status: int, value: Any) -> list[str]:

    result: list[str] = expect("getUsersForRoleDeprecated", status, value, list)
    return result
