# Made by `weaviate-codegen rest` for Weaviate 1.39.0. Not to be edited: run it again instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...operation import Operation, expect
from ...types import read_list, read_model

if TYPE_CHECKING:
    from ...models.namespace import Namespace


def build() -> Operation[list[Namespace]]:
    return Operation(
        operation_id="listNamespaces",
        method="GET",
        path="/namespaces",
        path_values={},
        query={},
        headers={},
        body=None,
        success=(200,),
        parse=parse,
    )


def parse(status: int, value: Any) -> list[Namespace]:
    from ...models.namespace import Namespace

    result: list[Namespace] = read_list(
        expect("listNamespaces", status, value, list), lambda item: read_model(item, Namespace.from_dict)
    )
    return result
