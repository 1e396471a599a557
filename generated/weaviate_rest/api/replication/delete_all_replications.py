# Made by `weaviate-codegen rest` for Weaviate 1.39.0. Not to be edited: run it again instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...operation import Operation

if TYPE_CHECKING:
    pass


def build() -> Operation[None]:
    return Operation(
        operation_id="deleteAllReplications",
        method="DELETE",
        path="/replication/replicate",
        path_values={},
        query={},
        headers={},
        body=None,
        success=(204,),
        parse=parse,
    )


def parse(status: int, value: Any) -> None:

    return None
