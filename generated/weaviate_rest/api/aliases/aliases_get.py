# Made by `weaviate-codegen rest` for Weaviate 1.39.0. Not to be edited: run it again instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...operation import Operation, expect

if TYPE_CHECKING:
    from ...models.alias_response import AliasResponse
    from ...operation import QueryValue


def build(*, class_: str | None = None) -> Operation[AliasResponse]:
    _query: dict[str, QueryValue] = {}
    if class_ is not None:
        _query["class"] = class_
    return Operation(
        operation_id="aliases.get",
        method="GET",
        path="/aliases",
        path_values={},
        query=_query,
        headers={},
        body=None,
        success=(200,),
        parse=parse,
    )


def parse(status: int, value: Any) -> AliasResponse:
    from ...models.alias_response import AliasResponse

    return AliasResponse.from_dict(expect("aliases.get", status, value, dict))
