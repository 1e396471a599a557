# Made by `weaviate-codegen rest` for Weaviate 1.39.0. Not to be edited: run it again instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Sequence


def build(class_name: str, *, body: Sequence[str]) -> Operation[None]:
    return Operation(
        operation_id="tenants.delete",
        method="DELETE",
        path="/schema/{className}/tenants",
        path_values={"className": class_name},
        query={},
        headers={},
        body=body,
        success=(200,),
        parse=parse,
    )


def parse(status: int, value: Any) -> None:

    return None
