# Made by `weaviate-codegen rest` for Weaviate 1.39.0. Not to be edited: run it again instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.revoke_role_from_group_body import RevokeRoleFromGroupBody


def build(id: str, *, body: RevokeRoleFromGroupBody | Mapping[str, Any]) -> Operation[None]:
    return Operation(
        operation_id="revokeRoleFromGroup",
        method="POST",
        path="/authz/groups/{id}/revoke",
        path_values={"id": id},
        query={},
        headers={},
        body=body,
        success=(200,),
        parse=parse,
    )


def parse(status: int, value: Any) -> None:

    return None
