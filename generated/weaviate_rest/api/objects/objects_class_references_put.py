# Made by `weaviate-codegen rest` for Weaviate 1.39.0. Not to be edited: run it again instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ...models.single_ref import SingleRef
    from ...operation import QueryValue


def build(
    class_name: str,
    id: str,
    property_name: str,
    *,
    body: Sequence[SingleRef | Mapping[str, Any]],
    consistency_level: str | None = None,
    tenant: str | None = None,
) -> Operation[None]:
    _query: dict[str, QueryValue] = {}
    if consistency_level is not None:
        _query["consistency_level"] = consistency_level
    if tenant is not None:
        _query["tenant"] = tenant
    return Operation(
        operation_id="objects.class.references.put",
        method="PUT",
        path="/objects/{className}/{id}/references/{propertyName}",
        path_values={"className": class_name, "id": id, "propertyName": property_name},
        query=_query,
        headers={},
        body=body,
        success=(200,),
        parse=parse,
    )


def parse(status: int, value: Any) -> None:

    return None
