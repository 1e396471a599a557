# Made by `weaviate-codegen rest` for Weaviate 1.39.0. Not to be edited: run it again instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...operation import Operation, expect
from ...types import read_list, read_model

if TYPE_CHECKING:
    from ...models.backup_list_response_item import BackupListResponseItem
    from ...models.backups_list_order import BackupsListOrder
    from ...operation import QueryValue


def build(backend: str, *, order: BackupsListOrder | None = None) -> Operation[list[BackupListResponseItem]]:
    _query: dict[str, QueryValue] = {}
    if order is not None:
        _query["order"] = order
    return Operation(
        operation_id="backups.list",
        method="GET",
        path="/backups/{backend}",
        path_values={"backend": backend},
        query=_query,
        headers={},
        body=None,
        success=(200,),
        parse=parse,
    )


def parse(status: int, value: Any) -> list[BackupListResponseItem]:
    from ...models.backup_list_response_item import BackupListResponseItem

    result: list[BackupListResponseItem] = read_list(
        expect("backups.list", status, value, list), lambda item: read_model(item, BackupListResponseItem.from_dict)
    )
    return result
