# Made by `weaviate-codegen rest` for Weaviate 1.39.0. Not to be edited: run it again instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...operation import Operation, expect

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.property_ import Property


def build(class_name: str, *, body: Property | Mapping[str, Any]) -> Operation[Property]:
    return Operation(
        operation_id="schema.objects.properties.add",
        method="POST",
        path="/schema/{className}/properties",
        path_values={"className": class_name},
        query={},
        headers={},
        body=body,
        success=(200,),
        parse=parse,
    )


def parse(status: int, value: Any) -> Property:
    from ...models.property_ import Property

    return Property.from_dict(expect("schema.objects.properties.add", status, value, dict))
