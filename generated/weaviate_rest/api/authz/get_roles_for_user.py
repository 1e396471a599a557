# Made by `weaviate-codegen rest` for Weaviate 1.39.0. Not to be edited: run it again instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...operation import Operation, expect
from ...types import read_list, read_model

if TYPE_CHECKING:
    from ...models.role import Role
    from ...operation import QueryValue


def build(id: str, user_type: str, *, include_full_roles: bool | None = None) -> Operation[list[Role]]:
    _query: dict[str, QueryValue] = {}
    if include_full_roles is not None:
        _query["includeFullRoles"] = include_full_roles
    return Operation(
        operation_id="getRolesForUser",
        method="GET",
        path="/authz/users/{id}/roles/{userType}",
        path_values={"id": id, "userType": user_type},
        query=_query,
        headers={},
        body=None,
        success=(200,),
        parse=parse,
    )


def parse(status: int, value: Any) -> list[Role]:
    from ...models.role import Role

    result: list[Role] = read_list(
        expect("getRolesForUser", status, value, list), lambda item: read_model(item, Role.from_dict)
    )
    return result
