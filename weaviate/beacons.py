"""Beacons: the addresses by which cross-references point to objects."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from weaviate.names import CLASS_NAME, PROPERTY_NAME, class_name_of
from weaviate.uuids import get_valid_uuid

if TYPE_CHECKING:
    import re

    from weaviate.types import UUID, ClassName

_SCHEME = "weaviate://localhost"


def beacon_of(uuid: UUID, class_name: ClassName | None = None) -> str:
    """The beacon of an object; without a class the server looks in those that the property allows."""
    identity = get_valid_uuid(uuid)
    if class_name is None:
        return f"{_SCHEME}/{identity}"
    name = class_name_of(class_name)
    return f"{_SCHEME}/{_part(name, CLASS_NAME, 'class')}/{identity}"


def generate_local_beacon(to_uuid: UUID, class_name: ClassName | None = None) -> dict[str, str]:
    """An object's beacon as it stands in a reference property: `{"beacon": "weaviate://localhost/Article/<id>"}`."""
    return {"beacon": beacon_of(to_uuid, class_name)}


def reference_source(uuid: UUID, class_name: ClassName, property_name: str) -> str:
    """The address of a reference property of an object, as batches of references name their source."""
    return f"{beacon_of(uuid, class_name_of(class_name))}/{_part(property_name, PROPERTY_NAME, 'property')}"


def _part(name: Any, grammar: re.Pattern[str], what: str) -> str:
    """`name` when it is one part of an address, whatever it is made of."""
    if not isinstance(name, str):
        msg = f"the {what} of a reference must be str, {type(name).__name__} was given"
        raise TypeError(msg)
    if not grammar.fullmatch(name):
        msg = f"{name!r} can't be the {what} of a reference: it must be a letter or _, then letters, digits and _"
        raise ValueError(msg)
    return name
