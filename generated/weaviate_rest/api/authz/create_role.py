# Made by `weaviate-codegen rest` for Weaviate 1.39.0. Not to be edited: run it again instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.role import Role


def build(*, body: Role | Mapping[str, Any]) -> Operation[None]:
    return Operation(
        operation_id="createRole",
        method="POST",
        path="/authz/roles",
        path_values={},
        query={},
        headers={},
        body=body,
        success=(201,),
        parse=parse,
    )


def parse(status: int, value: Any) -> None:

    return None
