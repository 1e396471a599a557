# Made by `weaviate-codegen rest` for Weaviate 1.39.0. Not to be edited: run it again instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...operation import Operation, expect

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.namespace import Namespace
    from ...models.namespace_update_request import NamespaceUpdateRequest


def build(namespace_id: str, *, body: NamespaceUpdateRequest | Mapping[str, Any]) -> Operation[Namespace]:
    return Operation(
        operation_id="updateNamespace",
        method="PUT",
        path="/namespaces/{namespace_id}",
        path_values={"namespace_id": namespace_id},
        query={},
        headers={},
        body=body,
        success=(200,),
        parse=parse,
    )


def parse(status: int, value: Any) -> Namespace:
    from ...models.namespace import Namespace

    return Namespace.from_dict(expect("updateNamespace", status, value, dict))
