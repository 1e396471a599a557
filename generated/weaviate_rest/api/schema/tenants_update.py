# Made by `weaviate-codegen rest` for Weaviate 1.39.0. Not to be edited: run it again instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...operation import Operation, expect
from ...types import read_list, read_model

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ...models.tenant import Tenant


def build(class_name: str, *, body: Sequence[Tenant | Mapping[str, Any]]) -> Operation[list[Tenant]]:
    return Operation(
        operation_id="tenants.update",
        method="PUT",
        path="/schema/{className}/tenants",
        path_values={"className": class_name},
        query={},
        headers={},
        body=body,
        success=(200,),
        parse=parse,
    )


def parse(status: int, value: Any) -> list[Tenant]:
    from ...models.tenant import Tenant

    result: list[Tenant] = read_list(
        expect("tenants.update", status, value, list), lambda item: read_model(item, Tenant.from_dict)
    )
    return result
