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
    from weaviate import auth as auth
    from weaviate import backup as backup
    from weaviate import batch as batch
    from weaviate import classification as classification
    from weaviate import client as client
    from weaviate import cluster as cluster
    from weaviate import config as config
    from weaviate import connect as connect
    from weaviate import contextionary as contextionary
    from weaviate import data as data
    from weaviate import embedded as embedded
    from weaviate import exceptions as exceptions
    from weaviate import gql as gql
    from weaviate import local as local
    from weaviate import schema as schema
    from weaviate import types as types
    from weaviate import util as util
    from weaviate import warnings as warnings
    from weaviate.auth import AuthApiKey, AuthBearerToken, AuthClientCredentials, AuthClientPassword
    from weaviate.batch.crud_batch import Shard, WeaviateErrorRetryConf
    from weaviate.client import Client
    from weaviate.config import Config, ConnectionConfig, Retry
    from weaviate.data.replication import ConsistencyLevel
    from weaviate.embedded import EmbeddedOptions
    from weaviate.exceptions import (
        AuthenticationFailedException,
        ObjectAlreadyExistsException,
        RequestsConnectionError,
        SchemaValidationException,
        UnexpectedStatusCodeException,
        WeaviateBaseError,
        WeaviateStartUpError,
    )
    from weaviate.gql.get import AdditionalProperties, LinkTo
    from weaviate.schema.tenants import Tenant, TenantActivityStatus

__all__ = [
    "AdditionalProperties",
    "AuthApiKey",
    "AuthBearerToken",
    "AuthClientCredentials",
    "AuthClientPassword",
    "AuthenticationFailedException",
    "Client",
    "Config",
    "ConnectionConfig",
    "ConsistencyLevel",
    "EmbeddedOptions",
    "LinkTo",
    "ObjectAlreadyExistsException",
    "RequestsConnectionError",
    "Retry",
    "SchemaValidationException",
    "Shard",
    "Tenant",
    "TenantActivityStatus",
    "UnexpectedStatusCodeException",
    "WeaviateBaseError",
    "WeaviateErrorRetryConf",
    "WeaviateStartUpError",
    "__version__",
]

_HOMES = {
    "AdditionalProperties": "gql.get",
    "AuthApiKey": "auth",
    "AuthBearerToken": "auth",
    "AuthClientCredentials": "auth",
    "AuthClientPassword": "auth",
    "AuthenticationFailedException": "exceptions",
    "Client": "client",
    "Config": "config",
    "ConnectionConfig": "config",
    "ConsistencyLevel": "data.replication",
    "EmbeddedOptions": "embedded",
    "LinkTo": "gql.get",
    "ObjectAlreadyExistsException": "exceptions",
    "RequestsConnectionError": "exceptions",
    "Retry": "config",
    "SchemaValidationException": "exceptions",
    "Shard": "batch.crud_batch",
    "Tenant": "schema.tenants",
    "TenantActivityStatus": "schema.tenants",
    "UnexpectedStatusCodeException": "exceptions",
    "WeaviateBaseError": "exceptions",
    "WeaviateErrorRetryConf": "batch.crud_batch",
    "WeaviateStartUpError": "exceptions",
}
_MODULES = frozenset(
    {
        "auth",
        "backup",
        "batch",
        "classification",
        "client",
        "cluster",
        "config",
        "connect",
        "contextionary",
        "data",
        "embedded",
        "exceptions",
        "gql",
        "local",
        "schema",
        "types",
        "util",
        "warnings",
    }
)
"""Reachable without an import of their own, but not in `__all__`: a star import must not hide other modules."""


def __getattr__(name: str) -> Any:
    if name not in _HOMES and name not in _MODULES:
        msg = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(msg)
    from importlib import import_module

    if name in _MODULES:
        return import_module(f"{__name__}.{name}")
    value = getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted([*__all__, *_MODULES])
