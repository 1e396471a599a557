"""A typed client for the Weaviate vector database: the v3 API, on code generated from the server's own description.

>>> import weaviate
>>> client = weaviate.Client(":memory:")
>>> client.schema.create_class({"class": "Article", "properties": [{"name": "title", "dataType": ["text"]}]})

Names are imported when they are first used, so that `import weaviate` costs next to nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from weaviate.version import __version__

if TYPE_CHECKING:
    from weaviate import (
        auth,
        batch,
        client,
        config,
        connect,
        data,
        exceptions,
        gql,
        local,
        schema,
        types,
        util,
    )
    from weaviate.auth import AuthApiKey
    from weaviate.client import Client
    from weaviate.config import Config, ConnectionConfig, Retry
    from weaviate.data.replication import ConsistencyLevel
    from weaviate.exceptions import (
        AuthenticationFailedException,
        ObjectAlreadyExistsException,
        SchemaValidationException,
        UnexpectedStatusCodeException,
        WeaviateBaseError,
        WeaviateStartUpError,
    )

__all__ = [
    "AuthApiKey",
    "AuthenticationFailedException",
    "Client",
    "Config",
    "ConnectionConfig",
    "ConsistencyLevel",
    "ObjectAlreadyExistsException",
    "Retry",
    "SchemaValidationException",
    "UnexpectedStatusCodeException",
    "WeaviateBaseError",
    "WeaviateStartUpError",
    "__version__",
    "auth",
    "batch",
    "client",
    "config",
    "connect",
    "data",
    "exceptions",
    "gql",
    "local",
    "schema",
    "types",
    "util",
]

_HOMES = {
    "AuthApiKey": "auth",
    "AuthenticationFailedException": "exceptions",
    "Client": "client",
    "Config": "config",
    "ConnectionConfig": "config",
    "ConsistencyLevel": "data.replication",
    "ObjectAlreadyExistsException": "exceptions",
    "Retry": "config",
    "SchemaValidationException": "exceptions",
    "UnexpectedStatusCodeException": "exceptions",
    "WeaviateBaseError": "exceptions",
    "WeaviateStartUpError": "exceptions",
}


def __getattr__(name: str) -> Any:
    if name not in __all__:
        msg = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(msg)
    from importlib import import_module

    home = _HOMES.get(name)
    if home is None:
        return import_module(f"{__name__}.{name}")
    value = getattr(import_module(f"{__name__}.{home}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return __all__
