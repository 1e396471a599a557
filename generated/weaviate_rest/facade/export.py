# Made by `weaviate-codegen rest` for Weaviate 1.39.0. Not to be edited: run it again instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..models.export_create_request import ExportCreateRequest
    from ..models.export_create_response import ExportCreateResponse
    from ..models.export_status_response import ExportStatusResponse
    from ..operation import Transport


class ExportApi:
    """The operations tagged `export`."""

    __slots__ = ("_transport",)

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    def cancel(self, backend: str, id: str) -> None:
        """`DELETE /export/{backend}/{id}`"""
        from ..api.export.export_cancel import build

        return self._transport.execute(build(backend, id))

    def create(self, backend: str, *, body: ExportCreateRequest | Mapping[str, Any]) -> ExportCreateResponse:
        """`POST /export/{backend}`"""
        from ..api.export.export_create import build

        return self._transport.execute(build(backend, body=body))

    def status(self, backend: str, id: str) -> ExportStatusResponse:
        """`GET /export/{backend}/{id}`"""
        from ..api.export.export_status import build

        return self._transport.execute(build(backend, id))
