# Made by `weaviate-codegen rest` for Weaviate 1.39.0. Not to be edited: run it again instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...operation import Operation, expect

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.backup_create_request import BackupCreateRequest
    from ...models.backup_create_response import BackupCreateResponse


def build(backend: str, *, body: BackupCreateRequest | Mapping[str, Any]) -> Operation[BackupCreateResponse]:
    return Operation(
        operation_id="backups.create",
        method="POST",
        path="/backups/{backend}",
        path_values={"backend": backend},
        query={},
        headers={},
        body=body,
        success=(200,),
        parse=parse,
    )


def parse(status: int, value: Any) -> BackupCreateResponse:
    from ...models.backup_create_response import BackupCreateResponse

    return BackupCreateResponse.from_dict(expect("backups.create", status, value, dict))
