# Made by `weaviate-codegen rest` for Weaviate 1.39.0. Not to be edited: run it again instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...operation import Operation, expect

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.export_create_request import ExportCreateRequest
    from ...models.export_create_response import ExportCreateResponse


def build(backend: str, *, body: ExportCreateRequest | Mapping[str, Any]) -> Operation[ExportCreateResponse]:
    return Operation(
        operation_id="export.create",
        method="POST",
        path="/export/{backend}",
        path_values={"backend": backend},
        query={},
        headers={},
        body=body,
        success=(200,),
        parse=parse,
    )


def parse(status: int, value: Any) -> ExportCreateResponse:
    from ...models.export_create_response import ExportCreateResponse

    return ExportCreateResponse.from_dict(expect("export.create", status, value, dict))
