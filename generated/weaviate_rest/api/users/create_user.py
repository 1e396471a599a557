# Made by `weaviate-codegen rest` for Weaviate 1.39.0. Not to be edited: run it again instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...operation import Operation, expect

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.create_user_body import CreateUserBody
    from ...models.user_api_key import UserApiKey


def build(user_id: str, *, body: CreateUserBody | Mapping[str, Any] | None = None) -> Operation[UserApiKey]:
    return Operation(
        operation_id="createUser",
        method="POST",
        path="/users/db/{user_id}",
        path_values={"user_id": user_id},
        query={},
        headers={},
        body=body,
        success=(201,),
        parse=parse,
    )


def parse(status: int, value: Any) -> UserApiKey:
    from ...models.user_api_key import UserApiKey

    return UserApiKey.from_dict(expect("createUser", status, value, dict))
