# Made by `weaviate-codegen rest` for Weaviate 1.39.0. Not to be edited: run it again instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...operation import Operation, expect

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.tokenize_request import TokenizeRequest
    from ...models.tokenize_response import TokenizeResponse


def build(*, body: TokenizeRequest | Mapping[str, Any]) -> Operation[TokenizeResponse]:
    return Operation(
        operation_id="tokenize",
        method="POST",
        path="/tokenize",
        path_values={},
        query={},
        headers={},
        body=body,
        success=(200,),
        parse=parse,
    )


def parse(status: int, value: Any) -> TokenizeResponse:
    from ...models.tokenize_response import TokenizeResponse

    return TokenizeResponse.from_dict(expect("tokenize", status, value, dict))
