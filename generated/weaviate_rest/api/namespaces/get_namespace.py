# Made by `weaviate-codegen rest` for Weaviate 1.39.0. Not to be edited: run it again instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...operation import Operation, expect

if TYPE_CHECKING:
    from ...models.namespace import Namespace


def build(namespace_id: str) -> Operation[Namespace]:
    return Operation(
        operation_id="getNamespace",
        method="GET",
        path="/namespaces/{namespace_id}",
        path_values={"namespace_id": namespace_id},
        query={},
        headers={},
        body=None,
        success=(200,),
        parse=parse,
    )


def parse(status: int, value: Any) -> Namespace:
    from ...models.namespace import Namespace

    return Namespace.from_dict(expect("getNamespace", status, value, dict))
