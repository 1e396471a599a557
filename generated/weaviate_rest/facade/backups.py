# Made by `weaviate-codegen rest` for Weaviate 1.39.0. Not to be edited: run it again instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import builtins
    from collections.abc import Mapping

    from ..models.backup_create_request import BackupCreateRequest
    from ..models.backup_create_response import BackupCreateResponse
    from ..models.backup_create_status_response import BackupCreateStatusResponse
    from ..models.backup_list_response_item import BackupListResponseItem
    from ..models.backup_restore_request import BackupRestoreRequest
    from ..models.backup_restore_response import BackupRestoreResponse
    from ..models.backup_restore_status_response import BackupRestoreStatusResponse
    from ..models.backups_list_order import BackupsListOrder
    from ..operation import Transport


class BackupsApi:
    """The operations tagged `backups`."""

    __slots__ = ("_transport",)

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    def cancel(self, backend: str, id: str, *, bucket: str | None = None, path: str | None = None) -> None:
        """`DELETE /backups/{backend}/{id}`"""
        from ..api.backups.backups_cancel import build

        return self._transport.execute(build(backend, id, bucket=bucket, path=path))

    def create(self, backend: str, *, body: BackupCreateRequest | Mapping[str, Any]) -> BackupCreateResponse:
        """`POST /backups/{backend}`"""
        from ..api.backups.backups_create import build

        return self._transport.execute(build(backend, body=body))

    def create_status(
        self, backend: str, id: str, *, bucket: str | None = None, path: str | None = None
    ) -> BackupCreateStatusResponse:
        """`GET /backups/{backend}/{id}`"""
        from ..api.backups.backups_create_status import build

        return self._transport.execute(build(backend, id, bucket=bucket, path=path))

    def list(self, backend: str, *, order: BackupsListOrder | None = None) -> builtins.list[BackupListResponseItem]:
        """`GET /backups/{backend}`"""
        from ..api.backups.backups_list import build

        return self._transport.execute(build(backend, order=order))

    def restore(
        self, backend: str, id: str, *, body: BackupRestoreRequest | Mapping[str, Any]
    ) -> BackupRestoreResponse:
        """`POST /backups/{backend}/{id}/restore`"""
        from ..api.backups.backups_restore import build

        return self._transport.execute(build(backend, id, body=body))

    def restore_cancel(self, backend: str, id: str, *, bucket: str | None = None, path: str | None = None) -> None:
        """`DELETE /backups/{backend}/{id}/restore`"""
        from ..api.backups.backups_restore_cancel import build

        return self._transport.execute(build(backend, id, bucket=bucket, path=path))

    def restore_status(
        self, backend: str, id: str, *, bucket: str | None = None, path: str | None = None
    ) -> BackupRestoreStatusResponse:
        """`GET /backups/{backend}/{id}/restore`"""
        from ..api.backups.backups_restore_status import build

        return self._transport.execute(build(backend, id, bucket=bucket, path=path))
