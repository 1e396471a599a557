# Made by `weaviate-codegen rest` for Weaviate 1.39.0. Not to be edited: run it again instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...operation import Operation

if TYPE_CHECKING:
    pass


def build(class_name: str, tenant_name: str, *, consistency: bool | None = None) -> Operation[None]:
    _headers: dict[str, str | bool | int] = {}
    if consistency is not None:
        _headers["consistency"] = consistency
    return Operation(
        operation_id="tenant.exists",
        method="HEAD",
        path="/schema/{className}/tenants/{tenantName}",
        path_values={"className": class_name, "tenantName": tenant_name},
        query={},
        headers=_headers,
        body=None,
        success=(200,),
        parse=parse,
    )


def parse(status: int, value: Any) -> None:

    return None
