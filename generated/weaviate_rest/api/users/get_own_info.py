# Made by `weaviate-codegen rest` for Weaviate 1.39.0. Not to be edited: run it again instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...operation import Operation, expect

if TYPE_CHECKING:
    from ...models.user_own_info import UserOwnInfo


def build() -> Operation[UserOwnInfo]:
    return Operation(
        operation_id="getOwnInfo",
        method="GET",
        path="/users/own-info",
        path_values={},
        query={},
        headers={},
        body=None,
        success=(200,),
        parse=parse,
    )


def parse(status: int, value: Any) -> UserOwnInfo:
    from ...models.user_own_info import UserOwnInfo

    return UserOwnInfo.from_dict(expect("getOwnInfo", status, value, dict))
