# Made by `weaviate-codegen graphql` for Weaviate 1.24, 1.30, 1.39. Not to be edited: run it again instead.
"""The arguments of Weaviate's GraphQL queries: as tables to check values with, and as types for an editor.

`tables` is what a query builder reads, `types` what a program annotates its values with, and `features` says which
server versions have what. Each is imported when it is first used.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import features, tables, types

__all__ = ["features", "tables", "types"]


def __getattr__(name: str) -> Any:
    if name in __all__:
        return import_module(f".{name}", __name__)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
