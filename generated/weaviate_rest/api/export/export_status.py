# Made by `weaviate-codegen rest` for Weaviate 1.39.0. Not to be edited: run it again instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...operation import Operation, expect

if TYPE_CHECKING:
    from ...models.export_status_response import ExportStatusResponse


def build(backend: str, id: str) -> Operation[ExportStatusResponse]:
    return Operation(
        operation_id="export.status",
        method="GET",
        path="/export/{backend}/{id}",
        path_values={"backend": backend, "id": id},
        query={},
        headers={},
        body=None,
        success=(200,),
        parse=parse,
    )


def parse(status: int, value: Any) -> ExportStatusResponse:
    from ...models.export_status_response import ExportStatusResponse

    return ExportStatusResponse.from_dict(expect("export.status", status, value, dict))
