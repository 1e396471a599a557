# Made by `weaviate-codegen rest` for Weaviate 1.39.0. Not to be edited: run it again instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...operation import Operation, expect

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.batch_delete import BatchDelete
    from ...models.batch_delete_response import BatchDeleteResponse
    from ...operation import QueryValue


def build(
    *, body: BatchDelete | Mapping[str, Any], consistency_level: str | None = None, tenant: str | None = None
) -> Operation[BatchDeleteResponse]:
    _query: dict[str, QueryValue] = {}
    if consistency_level is not None:
        _query["consistency_level"] = consistency_level
    if tenant is not None:
        _query["tenant"] = tenant
    return Operation(
        operation_id="batch.objects.delete",
        method="DELETE",
        path="/batch/objects",
        path_values={},
        query=_query,
        headers={},
        body=body,
        success=(200,),
        parse=parse,
    )


def parse(status: int, value: Any) -> BatchDeleteResponse:
    from ...models.batch_delete_response import BatchDeleteResponse

    return BatchDeleteResponse.from_dict(expect("batch.objects.delete", status, value, dict))
