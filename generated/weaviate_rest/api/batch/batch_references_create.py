# Made by `weaviate-codegen rest` for Weaviate 1.39.0. Not to be edited: run it again instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...operation import Operation, expect
from ...types import read_list, read_model

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ...models.batch_reference import BatchReference
    from ...models.batch_reference_response import BatchReferenceResponse
    from ...operation import QueryValue


def build(
    *, body: Sequence[BatchReference | Mapping[str, Any]], consistency_level: str | None = None
) -> Operation[list[BatchReferenceResponse]]:
    _query: dict[str, QueryValue] = {}
    if consistency_level is not None:
        _query["consistency_level"] = consistency_level
    return Operation(
        operation_id="batch.references.create",
        method="POST",
        path="/batch/references",
        path_values={},
        query=_query,
        headers={},
        body=body,
        success=(200,),
        parse=parse,
    )


def parse(status: int, value: Any) -> list[BatchReferenceResponse]:
    from ...models.batch_reference_response import BatchReferenceResponse

    result: list[BatchReferenceResponse] = read_list(
        expect("batch.references.create", status, value, list),
        lambda item: read_model(item, BatchReferenceResponse.from_dict),
    )
    return result
