# Made by `weaviate-codegen rest` for Weaviate 1.39.0. Not to be edited: run it again instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...operation import Operation, expect

if TYPE_CHECKING:
    from ...models.db_user_info import DBUserInfo
    from ...operation import QueryValue


def build(user_id: str, *, include_last_used_time: bool | None = None) -> Operation[DBUserInfo]:
    _query: dict[str, QueryValue] = {}
    if include_last_used_time is not None:
        _query["includeLastUsedTime"] = include_last_used_time
    return Operation(
        operation_id="getUserInfo",
        method="GET",
        path="/users/db/{user_id}",
        path_values={"user_id": user_id},
        query=_query,
        headers={},
        body=None,
        success=(200,),
        parse=parse,
    )


def parse(status: int, value: Any) -> DBUserInfo:
    from ...models.db_user_info import DBUserInfo

    return DBUserInfo.from_dict(expect("getUserInfo", status, value, dict))
