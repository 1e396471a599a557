# Made by `weaviate-codegen rest` for Weaviate 1.39.0. Not to be edited: run it again instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...operation import Operation

if TYPE_CHECKING:
    pass


def build(namespace_id: str) -> Operation[None]:
    return Operation(
        operation_id="deleteNamespace",
        method="DELETE",
        path="/namespaces/{namespace_id}",
        path_values={"namespace_id": namespace_id},
        query={},
        headers={},
        body=None,
        success=(202,),
        parse=parse,
    )


def parse(status: int, value: Any) -> None:

    return None
