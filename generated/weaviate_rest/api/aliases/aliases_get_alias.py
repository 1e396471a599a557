# Made by `weaviate-codegen rest` for Weaviate 1.39.0. Not to be edited: run it again instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...operation import Operation, expect

if TYPE_CHECKING:
    from ...models.alias import Alias


def build(alias_name: str) -> Operation[Alias]:
    return Operation(
        operation_id="aliases.get.alias",
        method="GET",
        path="/aliases/{aliasName}",
        path_values={"aliasName": alias_name},
        query={},
        headers={},
        body=None,
        success=(200,),
        parse=parse,
    )


def parse(status: int, value: Any) -> Alias:
    from ...models.alias import Alias

    return Alias.from_dict(expect("aliases.get.alias", status, value, dict))
