# Made by `weaviate-codegen rest` for Weaviate 1.39.0. Not to be edited: run it again instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...operation import Operation, expect
from ...types import read_list, read_model

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.batch_objects_create_body import BatchObjectsCreateBody
    from ...models.objects_get_response import ObjectsGetResponse
    from ...operation import QueryValue


def build(
    *, body: BatchObjectsCreateBody | Mapping[str, Any], consistency_level: str | None = None
) -> Operation[list[ObjectsGetResponse]]:
    _query: dict[str, QueryValue] = {}
    if consistency_level is not None:
        _query["consistency_level"] = consistency_level
    return Operation(
        operation_id="batch.objects.create",
        method="POST",
        path="/batch/objects",
        path_values={},
        query=_query,
        headers={},
        body=body,
        success=(200,),
        parse=parse,
    )


def parse(status: int, value: Any) -> list[ObjectsGetResponse]:
    from ...models.objects_get_response import ObjectsGetResponse

    result: list[ObjectsGetResponse] = read_list(
        expect("batch.objects.create", status, value, list), lambda item: read_model(item, ObjectsGetResponse.from_dict)
    )
    return result
