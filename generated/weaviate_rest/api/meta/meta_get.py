# Made by `weaviate-codegen rest` for Weaviate 1.39.0. Not to be edited: run it again instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...operation import Operation, expect

if TYPE_CHECKING:
    from ...models.meta import Meta


def build() -> Operation[Meta]:
    return Operation(
        operation_id="meta.get",
        method="GET",
        path="/meta",
        path_values={},
        query={},
        headers={},
        body=None,
        success=(200,),
        parse=parse,
    )


def parse(status: int, value: Any) -> Meta:
    from ...models.meta import Meta

    return Meta.from_dict(expect("meta.get", status, value, dict))
