# Made by `weaviate-codegen rest` for Weaviate 1.39.0. Not to be edited: run it again instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...operation import Operation, expect

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.namespace import Namespace
    from ...models.namespace_create_request import NamespaceCreateRequest


def build(namespace_id: str, *, body: NamespaceCreateRequest | Mapping[str, Any] | None = None) -> Operation[Namespace]:
    return Operation(
        operation_id="createNamespace",
        method="POST",
        path="/namespaces/{namespace_id}",
        path_values={"namespace_id": namespace_id},
        query={},
        headers={},
        body=body,
        success=(201,),
        parse=parse,
    )


def parse(status: int, value: Any) -> Namespace:
    from ...models.namespace import Namespace

    return Namespace.from_dict(expect("createNamespace", status, value, dict))
