# Made by `weaviate-codegen rest` for Weaviate 1.39.0. Not to be edited: run it again instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...operation import Operation, expect
from ...types import read_list, read_model

if TYPE_CHECKING:
    from ...models.db_user_info import DBUserInfo
    from ...operation import QueryValue


def build(*, include_last_used_time: bool | None = None) -> Operation[list[DBUserInfo]]:
    _query: dict[str, QueryValue] = {}
    if include_last_used_time is not None:
        _query["includeLastUsedTime"] = include_last_used_time
    return Operation(
        operation_id="listAllUsers",
        method="GET",
        path="/users/db",
        path_values={},
        query=_query,
        headers={},
        body=None,
        success=(200,),
        parse=parse,
    )


def parse(status: int, value: Any) -> list[DBUserInfo]:
    from ...models.db_user_info import DBUserInfo

    result: list[DBUserInfo] = read_list(
        expect("listAllUsers", status, value, list), lambda item: read_model(item, DBUserInfo.from_dict)
    )
    return result
