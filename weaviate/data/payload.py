"""An object as the server takes it, made from what the caller gave."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from weaviate.uuids import get_valid_uuid
from weaviate.vectors import split_vectors

if TYPE_CHECKING:
    from weaviate.types import UUID, JsonObject, VectorInput


def object_payload(
    properties: Mapping[str, Any],
    class_name: str,
    *,
    uuid: UUID | None = None,
    vector: VectorInput | None = None,
    tenant: str | None = None,
) -> JsonObject:
    """The body of one object. The caller's mapping is neither copied nor changed: encode it before it may change.

    `vector` is one vector, or a mapping of named vectors.
    """
    if not isinstance(properties, Mapping):  # pyright: ignore[reportUnnecessaryIsInstance]
        msg = f"the properties of an object must be a dict, {type(properties).__name__} was given"
        raise TypeError(msg)
    payload: JsonObject = {"class": class_name, "properties": properties}
    if uuid is not None:
        payload["id"] = get_valid_uuid(uuid)
    if vector is not None:
        unnamed, named = split_vectors(vector)
        if named is None:
            payload["vector"] = unnamed
        else:
            payload["vectors"] = named
    if tenant is not None:
        payload["tenant"] = tenant
    return payload
