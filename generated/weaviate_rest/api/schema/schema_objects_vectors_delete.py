# Made by `weaviate-codegen rest` for Weaviate 1.39.0. Not to be edited: run it again instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...operation import Operation

if TYPE_CHECKING:
    pass


def build(class_name: str, vector_index_name: str) -> Operation[None]:
    return Operation(
        operation_id="schema.objects.vectors.delete",
        method="DELETE",
        path="/schema/{className}/vectors/{vectorIndexName}/index",
        path_values={"className": class_name, "vectorIndexName": vector_index_name},
        query={},
        headers={},
        body=None,
        success=(200,),
        parse=parse,
    )


def parse(status: int, value: Any) -> None:

    return None
