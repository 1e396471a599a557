# Made by `weaviate-codegen rest` for Weaviate 1.39.0. Not to be edited: run it again instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...operation import Operation, expect

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.classification import Classification


def build(*, body: Classification | Mapping[str, Any]) -> Operation[Classification]:
    return Operation(
        operation_id="classifications.post",
        method="POST",
        path="/classifications/",
        path_values={},
        query={},
        headers={},
        body=body,
        success=(201,),
        parse=parse,
    )


def parse(status: int, value: Any) -> Classification:
    from ...models.classification import Classification

    return Classification.from_dict(expect("classifications.post", status, value, dict))
