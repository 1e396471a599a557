"""An object as the server takes it, made from what the caller gave."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, cast

from weaviate.names import class_name_of
from weaviate.uuids import get_valid_uuid
from weaviate.vectors import split_vectors

if TYPE_CHECKING:
    from weaviate.classes.record import Model
    from weaviate.types import UUID, ClassName, JsonObject, VectorInput


def typed_object(value: object) -> Model | None:
    """`value` if it is an object of a typed class."""
    return cast("Model", value) if hasattr(type(value), "__collection__") else None


def written_class(typed: Model, class_name: ClassName | None, tenant: str | None) -> str:
    """The class that a typed object is written to. `ValueError` for another one, or when there is no tenant."""
    name = type(typed).__collection__
    if class_name is not None and class_name_of(class_name) != name:
        msg = f"an object of {name} can't be written to {class_name_of(class_name)}: leave class_name out"
        raise ValueError(msg)
    if tenant is None and type(typed).__multi_tenant__:
        msg = f"{name} is multi-tenant: say which tenant the object is of"
        raise ValueError(msg)
    return name


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
