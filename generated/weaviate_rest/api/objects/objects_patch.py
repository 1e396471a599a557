# Made by `weaviate-codegen rest` for Weaviate 1.39.0. Not to be edited: run it again instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.object_ import Object
    from ...operation import QueryValue


def build(
    id: str, *, body: Object | Mapping[str, Any] | None = None, consistency_level: str | None = None
) -> Operation[None]:
    _query: dict[str, QueryValue] = {}
    if consistency_level is not None:
        _query["consistency_level"] = consistency_level
    return Operation(
        operation_id="objects.patch",
        method="PATCH",
        path="/objects/{id}",
        path_values={"id": id},
        query=_query,
        headers={},
        body=body,
        success=(204,),
        parse=parse,
    )


def parse(status: int, value: Any) -> None:

    return None
