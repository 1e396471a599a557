# Made by `weaviate-codegen rest` for Weaviate 1.39.0. Not to be edited: run it again instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...operation import Operation, expect

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.backup_restore_request import BackupRestoreRequest
    from ...models.backup_restore_response import BackupRestoreResponse


def build(backend: str, id: str, *, body: BackupRestoreRequest | Mapping[str, Any]) -> Operation[BackupRestoreResponse]:
    return Operation(
        operation_id="backups.restore",
        method="POST",
        path="/backups/{backend}/{id}/restore",
        path_values={"backend": backend, "id": id},
        query={},
        headers={},
        body=body,
        success=(200,),
        parse=parse,
    )


def parse(status: int, value: Any) -> BackupRestoreResponse:
    from ...models.backup_restore_response import BackupRestoreResponse

    return BackupRestoreResponse.from_dict(expect("backups.restore", status, value, dict))
