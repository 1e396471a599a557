"""A class's definition before it is sent: checked for what every server needs, and cut where references begin."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, cast

from weaviate.names import PRIMITIVE_TYPES, class_name_of

if TYPE_CHECKING:
    from weaviate.types import JsonObject


def checked_class(definition: Mapping[str, Any]) -> JsonObject:
    """A copy of a class's definition with the names of classes capitalised; the caller's stays as it is.

    Nothing but what the SDK itself relies on is checked: the server knows its own schema best. A class without
    properties gets an empty list of them, which servers give back, while they give back null where there was none.
    `KeyError` without "class", `TypeError` when a part has the wrong type.
    """
    if not isinstance(definition, Mapping):  # pyright: ignore[reportUnnecessaryIsInstance]
        msg = f"a class must be a dict, {type(definition).__name__} was given"
        raise TypeError(msg)
    copy = dict(definition)
    copy["class"] = class_name_of(definition["class"], "class")
    properties: object = copy.get("properties")
    if properties is None:
        properties = []
    if not isinstance(properties, (list, tuple)):
        msg = f"properties of class {copy['class']} must be a list, {type(properties).__name__} was given"
        raise TypeError(msg)
    copy["properties"] = [_checked_property(item, copy["class"]) for item in cast("list[object]", properties)]
    return copy


def _checked_property(definition: object, class_name: str) -> JsonObject:
    if not isinstance(definition, Mapping):
        msg = f"a property of class {class_name} must be a dict, {type(definition).__name__} was given"
        raise TypeError(msg)
    copy = dict(cast("Mapping[str, Any]", definition))
    types: object = copy.get("dataType")
    if isinstance(types, str):
        types = [types]
    if isinstance(types, (list, tuple)):
        names = cast("list[str]", types)
        copy["dataType"] = [name if name in PRIMITIVE_TYPES else class_name_of(name, "dataType") for name in names]
    return copy


def is_reference(definition: Mapping[str, Any]) -> bool:
    """Whether a property refers to objects, that is, has a data type that is no primitive."""
    return any(name not in PRIMITIVE_TYPES for name in definition.get("dataType") or ())


def references_of(definition: JsonObject) -> list[JsonObject]:
    """The references of a class, which can be added only when every class is there."""
    return [item for item in definition.get("properties") or () if is_reference(item)]


def without_references(definition: JsonObject) -> JsonObject:
    """The class with its primitive properties only."""
    if not references_of(definition):
        return definition
    return {**definition, "properties": [item for item in definition["properties"] if not is_reference(item)]}
