# Made by `weaviate-codegen rest` for Weaviate 1.39.0. Not to be edited: run it again instead.

"""Every operation and every model of Weaviate's REST API. Modules are imported when they are first used."""

from typing import TYPE_CHECKING, Any

SPEC_VERSION: str = "1.39.0"

if TYPE_CHECKING:
    from .operation import Operation, Transport
    from .rest_api import RestApi
    from .types import UNSET, Unset

__all__ = ["SPEC_VERSION", "UNSET", "Operation", "RestApi", "Transport", "Unset"]

_MODULES = {
    "Operation": "operation",
    "RestApi": "rest_api",
    "Transport": "operation",
    "UNSET": "types",
    "Unset": "types",
}


def __getattr__(name: str) -> Any:
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    value = getattr(import_module(f".{_MODULES[name]}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return __all__
