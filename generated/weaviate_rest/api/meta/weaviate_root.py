# Made by `weaviate-codegen rest` for Weaviate 1.39.0. Not to be edited: run it again instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...operation import Operation, expect

if TYPE_CHECKING:
    from ...models.weaviate_root_response_200 import WeaviateRootResponse200


def build() -> Operation[WeaviateRootResponse200]:
    return Operation(
        operation_id="weaviate.root",
        method="GET",
        path="/",
        path_values={},
        query={},
        headers={},
        body=None,
        success=(200,),
        parse=parse,
    )


def parse(status: int, value: Any) -> WeaviateRootResponse200:
    from ...models.weaviate_root_response_200 import WeaviateRootResponse200

    return WeaviateRootResponse200.from_dict(expect("weaviate.root", status, value, dict))
