# Made by `weaviate-codegen rest` for Weaviate 1.39.0. Not to be edited: run it again instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...operation import Operation, expect
from ...types import read_list, read_model

if TYPE_CHECKING:
    from ...models.get_groups_for_role_response_200_item import GetGroupsForRoleResponse200Item


def build(id: str) -> Operation[list[GetGroupsForRoleResponse200Item]]:
    return Operation(
        operation_id="getGroupsForRole",
        method="GET",
        path="/authz/roles/{id}/group-assignments",
        path_values={"id": id},
        query={},
        headers={},
        body=None,
        success=(200,),
        parse=parse,
    )


def parse(status: int, value: Any) -> list[GetGroupsForRoleResponse200Item]:
    from ...models.get_groups_for_role_response_200_item import GetGroupsForRoleResponse200Item

    result: list[GetGroupsForRoleResponse200Item] = read_list(
        expect("getGroupsForRole", status, value, list),
        lambda item: read_model(item, GetGroupsForRoleResponse200Item.from_dict),
    )
    return result
