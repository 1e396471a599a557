# Made by `weaviate-codegen rest` for Weaviate 1.39.0. Not to be edited: run it again instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...operation import Operation, expect

if TYPE_CHECKING:
    from ...models.classification import Classification


def build(id: str) -> Operation[Classification]:
    return Operation(
        operation_id="classifications.get",
        method="GET",
        path="/classifications/{id}",
        path_values={"id": id},
        query={},
        headers={},
        body=None,
        success=(200,),
        parse=parse,
    )


def parse(status: int, value: Any) -> Classification:
    from ...models.classification import Classification

    return Classification.from_dict(expect("classifications.get", status, value, dict))
