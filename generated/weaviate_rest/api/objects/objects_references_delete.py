# Made by `weaviate-codegen rest` for Weaviate 1.39.0. Not to be edited: run it again instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.single_ref import SingleRef
    from ...operation import QueryValue


def build(
    id: str, property_name: str, *, body: SingleRef | Mapping[str, Any], tenant: str | None = None
) -> Operation[None]:
    _query: dict[str, QueryValue] = {}
    if tenant is not None:
        _query["tenant"] = tenant
    return Operation(
        operation_id="objects.references.delete",
        method="DELETE",
        path="/objects/{id}/references/{propertyName}",
        path_values={"id": id, "propertyName": property_name},
        query=_query,
        headers={},
        body=body,
        success=(204,),
        parse=parse,
    )


def parse(status: int, value: Any) -> None:

    return None
