# Made by `weaviate-codegen rest` for Weaviate 1.39.0. Not to be edited: run it again instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...operation import Operation, expect

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...models.index_update_response import IndexUpdateResponse
    from ...operation import QueryValue


def build(
    class_name: str, property_name: str, index_name: str, *, tenants: Sequence[str] | None = None
) -> Operation[IndexUpdateResponse]:
    _query: dict[str, QueryValue] = {}
    if tenants is not None:
        _query["tenants"] = tenants
    return Operation(
        operation_id="schema.objects.index.rebuild",
        method="POST",
        path="/schema/{className}/properties/{propertyName}/index/{indexName}/rebuild",
        path_values={"className": class_name, "propertyName": property_name, "indexName": index_name},
        query=_query,
        headers={},
        body=None,
        success=(202,),
        parse=parse,
    )


def parse(status: int, value: Any) -> IndexUpdateResponse:
    from ...models.index_update_response import IndexUpdateResponse

    return IndexUpdateResponse.from_dict(expect("schema.objects.index.rebuild", status, value, dict))
