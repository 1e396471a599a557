# Made by `weaviate-codegen rest` for Weaviate 1.39.0. Not to be edited: run it again instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...operation import Operation, expect
from ...types import read_list, read_model

if TYPE_CHECKING:
    from ...models.get_users_for_role_response_200_item import GetUsersForRoleResponse200Item


def build(id: str) -> Operation[list[GetUsersForRoleResponse200Item]]:
    return Operation(
        operation_id="getUsersForRole",
        method="GET",
        path="/authz/roles/{id}/user-assignments",
        path_values={"id": id},
        query={},
        headers={},
        body=None,
        success=(200,),
        parse=parse,
    )


def parse(status: int, value: Any) -> list[GetUsersForRoleResponse200Item]:
    from ...models.get_users_for_role_response_200_item import GetUsersForRoleResponse200Item

    result: list[GetUsersForRoleResponse200Item] = read_list(
        expect("getUsersForRole", status, value, list),
        lambda item: read_model(item, GetUsersForRoleResponse200Item.from_dict),
    )
    return result
