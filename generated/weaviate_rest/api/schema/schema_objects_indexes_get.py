# Made by `weaviate-codegen rest` for Weaviate 1.39.0. Not to be edited: run it again instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...operation import Operation, expect

if TYPE_CHECKING:
    from ...models.index_status_response import IndexStatusResponse


def build(class_name: str) -> Operation[IndexStatusResponse]:
    return Operation(
        operation_id="schema.objects.indexes.get",
        method="GET",
        path="/schema/{className}/indexes",
        path_values={"className": class_name},
        query={},
        headers={},
        body=None,
        success=(200,),
        parse=parse,
    )


def parse(status: int, value: Any) -> IndexStatusResponse:
    from ...models.index_status_response import IndexStatusResponse

    return IndexStatusResponse.from_dict(expect("schema.objects.indexes.get", status, value, dict))
