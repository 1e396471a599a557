# Made by `weaviate-codegen rest` for Weaviate 1.39.0. Not to be edited: run it again instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...operation import Operation, expect

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.property_tokenize_request import PropertyTokenizeRequest
    from ...models.tokenize_response import TokenizeResponse


def build(
    class_name: str, property_name: str, *, body: PropertyTokenizeRequest | Mapping[str, Any]
) -> Operation[TokenizeResponse]:
    return Operation(
        operation_id="schema.objects.properties.tokenize",
        method="POST",
        path="/schema/{className}/properties/{propertyName}/tokenize",
        path_values={"className": class_name, "propertyName": property_name},
        query={},
        headers={},
        body=body,
        success=(200,),
        parse=parse,
    )


def parse(status: int, value: Any) -> TokenizeResponse:
    from ...models.tokenize_response import TokenizeResponse

    return TokenizeResponse.from_dict(expect("schema.objects.properties.tokenize", status, value, dict))
