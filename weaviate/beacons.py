"""Beacons: the addresses by which cross-references point to objects."""

from __future__ import annotations

from typing import TYPE_CHECKING

from weaviate.names import class_name_of
from weaviate.uuids import get_valid_uuid

if TYPE_CHECKING:
    from weaviate.types import UUID

_SCHEME = "weaviate://localhost"


def beacon_of(uuid: UUID, class_name: str | None = None) -> str:
    """The beacon of an object; without a class the server looks in those that the property allows."""
    identity = get_valid_uuid(uuid)
    if class_name is None:
        return f"{_SCHEME}/{identity}"
    return f"{_SCHEME}/{class_name_of(class_name)}/{identity}"


def reference_source(uuid: UUID, class_name: str, property_name: str) -> str:
    """The address of a reference property of an object, as batches of references name their source."""
    return f"{beacon_of(uuid, class_name)}/{property_name}"
