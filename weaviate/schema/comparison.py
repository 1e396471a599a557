"""Schemas compared and combined, as data."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, cast

from weaviate.exceptions import SchemaValidationException
from weaviate.names import class_name_of

if TYPE_CHECKING:
    from weaviate.types import JsonObject


def is_contained(wanted: Mapping[str, Any], schema: Mapping[str, Any]) -> bool:
    """Whether every class of `wanted` is in the server's schema, with at least the same names of properties.

    `wanted` is `{"classes": [...]}` or one class. Data types are not compared. `SchemaValidationException` for a class
    without "class", `KeyError` for one without "properties".
    """
    classes = wanted.get("classes", [wanted])
    stored = {item["class"]: _property_names(item.get("properties")) for item in schema.get("classes") or ()}
    return all(_is_class_contained(item, stored) for item in classes)


def _is_class_contained(wanted: Mapping[str, Any], stored: Mapping[str, set[str]]) -> bool:
    if "class" not in wanted:
        msg = 'each class needs its name under "class" to be looked for'
        raise SchemaValidationException(msg)
    names = stored.get(class_name_of(wanted["class"], "class"))
    return names is not None and _property_names(wanted["properties"]) <= names


def _property_names(properties: list[JsonObject] | None) -> set[str]:
    return {item["name"] for item in properties or ()}


def merged(settings: Mapping[str, Any], changes: Mapping[str, Any]) -> JsonObject:
    """`settings` with the changes in it: objects are merged key by key, all other values are replaced."""
    result = dict(settings)
    for key, change in changes.items():
        before: object = result.get(key)
        if isinstance(before, Mapping) and isinstance(change, Mapping):
            result[key] = merged(cast("Mapping[str, Any]", before), cast("Mapping[str, Any]", change))
        else:
            result[key] = change
    return result
