"""The GraphQL schema of a Weaviate schema: what a server would say of itself, made without asking it.

Queries are checked against it before they are sent, and local mode executes them on it. A server needs no
introspection for this: its class definitions, its version and its modules determine the rest.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any

from graphql import GraphQLError, GraphQLSchema

from .builder import SchemaBuilder
from .features import ServerFeatures
from .names import EVERY_CLASS, needed_names, require_distinct
from .owned import VECTOR, OwnedTypes

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["ServerFeatures", "build_server_schema"]


def build_server_schema(
    schema: Mapping[str, Any],
    features: ServerFeatures,
    *,
    exact: bool = False,
    aliases: Mapping[str, str] | None = None,
) -> GraphQLSchema:
    """The GraphQL schema of the classes in `schema`, which is the answer of `GET /v1/schema`.

    `exact` gives each class argument types of its own, with the server's names: what introspection of a server
    without model modules shows. Otherwise classes share them, which takes a fraction of the time; the same queries are
    valid. `aliases` are further names of classes, from `GET /v1/aliases`.
    Raises `ValueError` for a schema with which a server has no GraphQL: without classes, or with colliding names.
    """
    classes = schema.get("classes") or ()
    if not classes:
        raise ValueError("a schema without classes has no GraphQL: create a class first")
    require_distinct(needed_names(classes, _common_names(features), underscore=features.since(1, 26)))
    shared = _shared(features)

    def owned_by(class_name: str) -> OwnedTypes:
        return OwnedTypes(class_name, features) if exact else shared

    try:
        return SchemaBuilder(classes, features, owned_by).build(aliases or {})
    except (TypeError, GraphQLError) as error:
        raise ValueError(f"these class definitions give no GraphQL schema: {error}") from error


@lru_cache(maxsize=8)
def _shared(features: ServerFeatures) -> OwnedTypes:
    return OwnedTypes(EVERY_CLASS, features)


@lru_cache(maxsize=8)
def _common_names(features: ServerFeatures) -> tuple[str, ...]:
    """The names of the types that do not depend on what class definitions say, with `EVERY_CLASS` for a class's."""
    schema = SchemaBuilder([{"class": EVERY_CLASS}], features, lambda _name: _shared(features)).build({})
    return tuple(name for name in schema.type_map if not name.startswith("__") and name not in {EVERY_CLASS, VECTOR})
