# Made by `weaviate-codegen rest` for Weaviate 1.39.0. Not to be edited: run it again instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...operation import Operation, expect

if TYPE_CHECKING:
    pass


def build(group_type: str) -> Operation[list[str]]:
    return Operation(
        operation_id="getGroups",
        method="GET",
        path="/authz/groups/{groupType}",
        path_values={"groupType": group_type},
        query={},
        headers={},
        body=None,
        success=(200,),
        parse=parse,
    )


def parse(status: int, value: Any) -> list[str]:

    result: list[str] = expect("getGroups", status, value, list)
    return result
