"""Queries: each clause is a checked piece of a GraphQL document, printed at the end.

What v3 had here is imported when it is first used.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from weaviate.gql import aggregate as aggregate
    from weaviate.gql import filter as filter
    from weaviate.gql import get as get
    from weaviate.gql import multi_get as multi_get
    from weaviate.gql import query as query
    from weaviate.gql.query import Query

__all__ = ["Query"]

_MODULES = frozenset({"aggregate", "filter", "get", "multi_get", "query"})


def __getattr__(name: str) -> Any:
    if name not in _MODULES and name not in __all__:
        msg = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(msg)
    from importlib import import_module

    if name in _MODULES:
        return import_module(f"{__name__}.{name}")
    return import_module(f"{__name__}.query").Query
