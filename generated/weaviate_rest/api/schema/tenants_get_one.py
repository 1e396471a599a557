# Made by `weaviate-codegen rest` for Weaviate 1.39.0. Not to be edited: run it again instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...operation import Operation, expect

if TYPE_CHECKING:
    from ...models.tenant import Tenant


def build(class_name: str, tenant_name: str, *, consistency: bool | None = None) -> Operation[Tenant]:
    _headers: dict[str, str | bool | int] = {}
    if consistency is not None:
        _headers["consistency"] = consistency
    return Operation(
        operation_id="tenants.get.one",
        method="GET",
        path="/schema/{className}/tenants/{tenantName}",
        path_values={"className": class_name, "tenantName": tenant_name},
        query={},
        headers=_headers,
        body=None,
        success=(200,),
        parse=parse,
    )


def parse(status: int, value: Any) -> Tenant:
    from ...models.tenant import Tenant

    return Tenant.from_dict(expect("tenants.get.one", status, value, dict))
