# Made by `weaviate-codegen rest` for Weaviate 1.39.0. Not to be edited: run it again instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...operation import Operation, expect

if TYPE_CHECKING:
    from ...models.backup_restore_status_response import BackupRestoreStatusResponse
    from ...operation import QueryValue


def build(
    backend: str, id: str, *, bucket: str | None = None, path: str | None = None
) -> Operation[BackupRestoreStatusResponse]:
    _query: dict[str, QueryValue] = {}
    if bucket is not None:
        _query["bucket"] = bucket
    if path is not None:
        _query["path"] = path
    return Operation(
        operation_id="backups.restore.status",
        method="GET",
        path="/backups/{backend}/{id}/restore",
        path_values={"backend": backend, "id": id},
        query=_query,
        headers={},
        body=None,
        success=(200,),
        parse=parse,
    )


def parse(status: int, value: Any) -> BackupRestoreStatusResponse:
    from ...models.backup_restore_status_response import BackupRestoreStatusResponse

    return BackupRestoreStatusResponse.from_dict(expect("backups.restore.status", status, value, dict))
