"""The seam to the generated REST half: every operation that the hand-written half uses, and nothing else."""

from __future__ import annotations

from typing import Any

from weaviate_rest.api.batch import batch_objects_create, batch_references_create
from weaviate_rest.api.graphql import graphql_post
from weaviate_rest.api.meta import meta_get
from weaviate_rest.api.objects import objects_class_get, objects_create, objects_get
from weaviate_rest.api.schema import (
    schema_dump,
    schema_objects_create,
    schema_objects_delete,
    schema_objects_get,
    schema_objects_properties_add,
)
from weaviate_rest.operation import Operation

__all__ = [
    "Operation",
    "batch_objects_create",
    "batch_references_create",
    "encoded",
    "graphql_post",
    "meta_get",
    "objects_class_get",
    "objects_create",
    "objects_get",
    "schema_dump",
    "schema_objects_create",
    "schema_objects_delete",
    "schema_objects_get",
    "schema_objects_properties_add",
]


def encoded(body: bytes) -> Any:
    """A body that is JSON already: it is sent as it is."""
    return body
