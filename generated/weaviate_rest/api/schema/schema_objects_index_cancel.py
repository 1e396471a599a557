# Made by `weaviate-codegen rest` for Weaviate 1.39.0. Not to be edited: run it again instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...operation import Operation, expect

if TYPE_CHECKING:
    from ...models.index_update_response import IndexUpdateResponse


def build(class_name: str, property_name: str, index_name: str) -> Operation[IndexUpdateResponse]:
    return Operation(
        operation_id="schema.objects.index.cancel",
        method="POST",
        path="/schema/{className}/properties/{propertyName}/index/{indexName}/cancel",
        path_values={"className": class_name, "propertyName": property_name, "indexName": index_name},
        query={},
        headers={},
        body=None,
        success=(202,),
        parse=parse,
    )


def parse(status: int, value: Any) -> IndexUpdateResponse:
    from ...models.index_update_response import IndexUpdateResponse

    return IndexUpdateResponse.from_dict(expect("schema.objects.index.cancel", status, value, dict))
