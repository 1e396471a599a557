# Made by `weaviate-codegen rest` for Weaviate 1.39.0. Not to be edited: run it again instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.add_permissions_body import AddPermissionsBody


def build(id: str, *, body: AddPermissionsBody | Mapping[str, Any]) -> Operation[None]:
    return Operation(
        operation_id="addPermissions",
        method="POST",
        path="/authz/roles/{id}/add-permissions",
        path_values={"id": id},
        query={},
        headers={},
        body=body,
        success=(200,),
        parse=parse,
    )


def parse(status: int, value: Any) -> None:

    return None
