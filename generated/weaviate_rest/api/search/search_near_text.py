# Made by `weaviate-codegen rest` for Weaviate 1.39.0. Not to be edited: run it again instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...operation import Operation, expect

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.search_near_text_request import SearchNearTextRequest
    from ...models.search_response import SearchResponse


def build(collection: str, *, body: SearchNearTextRequest | Mapping[str, Any]) -> Operation[SearchResponse]:
    return Operation(
        operation_id="search.nearText",
        method="POST",
        path="/search/{collection}/near-text",
        path_values={"collection": collection},
        query={},
        headers={},
        body=body,
        success=(200,),
        parse=parse,
    )


def parse(status: int, value: Any) -> SearchResponse:
    from ...models.search_response import SearchResponse

    return SearchResponse.from_dict(expect("search.nearText", status, value, dict))
