"""The seam to the generated REST half: every operation that the hand-written half uses, and nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from weaviate_rest.operation import Operation

if TYPE_CHECKING:
    from weaviate_rest.api.backups import backups_create, backups_create_status, backups_restore, backups_restore_status
    from weaviate_rest.api.batch import batch_objects_create, batch_objects_delete, batch_references_create
    from weaviate_rest.api.classifications import classifications_get, classifications_post
    from weaviate_rest.api.graphql import graphql_post
    from weaviate_rest.api.meta import meta_get
    from weaviate_rest.api.nodes import nodes_get, nodes_get_class
    from weaviate_rest.api.objects import (
        objects_class_delete,
        objects_class_get,
        objects_class_head,
        objects_class_patch,
        objects_class_put,
        objects_class_references_create,
        objects_class_references_delete,
        objects_class_references_put,
        objects_create,
        objects_delete,
        objects_get,
        objects_head,
        objects_list,
        objects_patch,
        objects_references_create,
        objects_references_delete,
        objects_references_update,
        objects_update,
        objects_validate,
    )
    from weaviate_rest.api.schema import (
        schema_dump,
        schema_objects_create,
        schema_objects_delete,
        schema_objects_get,
        schema_objects_properties_add,
        schema_objects_shards_get,
        schema_objects_shards_update,
        schema_objects_update,
        tenants_create,
        tenants_delete,
        tenants_get,
        tenants_update,
    )
    from weaviate_rest.operation import QueryValue
    from weaviate_rest.rest_api import RestApi

T = TypeVar("T")

__all__ = [
    "Operation",
    "RestApi",
    "amended",
    "backups_create",
    "backups_create_status",
    "backups_restore",
    "backups_restore_status",
    "batch_objects_create",
    "batch_objects_delete",
    "batch_references_create",
    "classifications_get",
    "classifications_post",
    "default_facade",
    "encoded",
    "graphql_post",
    "meta_get",
    "nodes_get",
    "nodes_get_class",
    "objects_class_delete",
    "objects_class_get",
    "objects_class_head",
    "objects_class_patch",
    "objects_class_put",
    "objects_class_references_create",
    "objects_class_references_delete",
    "objects_class_references_put",
    "objects_create",
    "objects_delete",
    "objects_get",
    "objects_head",
    "objects_list",
    "objects_patch",
    "objects_references_create",
    "objects_references_delete",
    "objects_references_update",
    "objects_update",
    "objects_validate",
    "schema_dump",
    "schema_objects_create",
    "schema_objects_delete",
    "schema_objects_get",
    "schema_objects_properties_add",
    "schema_objects_shards_get",
    "schema_objects_shards_update",
    "schema_objects_update",
    "tenants_create",
    "tenants_delete",
    "tenants_get",
    "tenants_update",
]


def default_facade() -> type[RestApi]:
    """The typed facade that the SDK ships."""
    from weaviate_rest.rest_api import RestApi

    return RestApi


_TAGS = {"tenants": "schema"}
"""Where an operation's package is not called like the first part of its name."""


def __getattr__(name: str) -> Any:
    """Imports an operation when it is first used: a program needs a few of them."""
    if name not in __all__:
        msg = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(msg)
    from importlib import import_module

    if name == "RestApi":
        return default_facade()
    first = name.partition("_")[0]
    operation = import_module(f"weaviate_rest.api.{_TAGS.get(first, first)}.{name}")
    globals()[name] = operation
    return operation


def encoded(body: bytes) -> Any:
    """A body that is JSON already: it is sent as it is."""
    return body


def amended(
    operation: Operation[T], *, path: str | None = None, query: dict[str, QueryValue | None] | None = None
) -> Operation[T]:
    """The operation as v3 sends it where its description differs: at another path, or with more values in its query.

    Servers take both. Values that are None are left out.
    """
    more = {name: value for name, value in (query or {}).items() if value is not None}
    if not more and path is None:
        return operation
    return Operation(
        operation_id=operation.operation_id,
        method=operation.method,
        path=operation.path if path is None else path,
        path_values=operation.path_values,
        query={**operation.query, **more},
        headers=operation.headers,
        body=operation.body,
        success=operation.success,
        parse=operation.parse,
    )
