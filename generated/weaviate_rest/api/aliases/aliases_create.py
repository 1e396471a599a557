# Made by `weaviate-codegen rest` for Weaviate 1.39.0. Not to be edited: run it again instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...operation import Operation, expect

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.alias import Alias


def build(*, body: Alias | Mapping[str, Any]) -> Operation[Alias]:
    return Operation(
        operation_id="aliases.create",
        method="POST",
        path="/aliases",
        path_values={},
        query={},
        headers={},
        body=body,
        success=(200,),
        parse=parse,
    )


def parse(status: int, value: Any) -> Alias:
    from ...models.alias import Alias

    return Alias.from_dict(expect("aliases.create", status, value, dict))
