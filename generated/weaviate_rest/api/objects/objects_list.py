# Made by `weaviate-codegen rest` for Weaviate 1.39.0. Not to be edited: run it again instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...operation import Operation, expect

if TYPE_CHECKING:
    from ...models.objects_list_response import ObjectsListResponse
    from ...operation import QueryValue


def build(
    *,
    after: str | None = None,
    class_: str | None = None,
    include: str | None = None,
    limit: int | None = None,
    offset: int | None = None,
    order: str | None = None,
    sort: str | None = None,
    tenant: str | None = None,
) -> Operation[ObjectsListResponse]:
    _query: dict[str, QueryValue] = {}
    if after is not None:
        _query["after"] = after
    if class_ is not None:
        _query["class"] = class_
    if include is not None:
        _query["include"] = include
    if limit is not None:
        _query["limit"] = limit
    if offset is not None:
        _query["offset"] = offset
    if order is not None:
        _query["order"] = order
    if sort is not None:
        _query["sort"] = sort
    if tenant is not None:
        _query["tenant"] = tenant
    return Operation(
        operation_id="objects.list",
        method="GET",
        path="/objects",
        path_values={},
        query=_query,
        headers={},
        body=None,
        success=(200,),
        parse=parse,
    )


def parse(status: int, value: Any) -> ObjectsListResponse:
    from ...models.objects_list_response import ObjectsListResponse

    return ObjectsListResponse.from_dict(expect("objects.list", status, value, dict))
