# Made by `weaviate-codegen rest` for Weaviate 1.39.0. Not to be edited: run it again instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...operation import Operation, expect

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.alias import Alias
    from ...models.aliases_update_body import AliasesUpdateBody


def build(alias_name: str, *, body: AliasesUpdateBody | Mapping[str, Any]) -> Operation[Alias]:
    return Operation(
        operation_id="aliases.update",
        method="PUT",
        path="/aliases/{aliasName}",
        path_values={"aliasName": alias_name},
        query={},
        headers={},
        body=body,
        success=(200,),
        parse=parse,
    )


def parse(status: int, value: Any) -> Alias:
    from ...models.alias import Alias

    return Alias.from_dict(expect("aliases.update", status, value, dict))
