# Made by `weaviate-codegen rest` for Weaviate 1.39.0. Not to be edited: run it again instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...operation import Operation, expect
from ...types import read_list, read_model

if TYPE_CHECKING:
    from ...models.tenant import Tenant


def build(class_name: str, *, consistency: bool | None = None) -> Operation[list[Tenant]]:
    _headers: dict[str, str | bool | int] = {}
    if consistency is not None:
        _headers["consistency"] = consistency
    return Operation(
        operation_id="tenants.get",
        method="GET",
        path="/schema/{className}/tenants",
        path_values={"className": class_name},
        query={},
        headers=_headers,
        body=None,
        success=(200,),
        parse=parse,
    )


def parse(status: int, value: Any) -> list[Tenant]:
    from ...models.tenant import Tenant

    result: list[Tenant] = read_list(
        expect("tenants.get", status, value, list), lambda item: read_model(item, Tenant.from_dict)
    )
    return result
