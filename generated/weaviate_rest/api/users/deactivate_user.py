# Made by `weaviate-codegen rest` for Weaviate 1.39.0. Not to be edited: run it again instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.deactivate_user_body import DeactivateUserBody


def build(user_id: str, *, body: DeactivateUserBody | Mapping[str, Any] | None = None) -> Operation[None]:
    return Operation(
        operation_id="deactivateUser",
        method="POST",
        path="/users/db/{user_id}/deactivate",
        path_values={"user_id": user_id},
        query={},
        headers={},
        body=body,
        success=(200,),
        parse=parse,
    )


def parse(status: int, value: Any) -> None:

    return None
