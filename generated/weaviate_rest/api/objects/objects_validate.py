# Made by `weaviate-codegen rest` for Weaviate 1.39.0. Not to be edited: run it again instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.object_ import Object


def build(*, body: Object | Mapping[str, Any]) -> Operation[None]:
    return Operation(
        operation_id="objects.validate",
        method="POST",
        path="/objects/validate",
        path_values={},
        query={},
        headers={},
        body=body,
        success=(200,),
        parse=parse,
    )


def parse(status: int, value: Any) -> None:

    return None
