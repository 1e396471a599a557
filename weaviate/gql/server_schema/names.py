"""The server's names for types, and what must not happen with them: that two types have one name.

A server on which that is so has no GraphQL at all, for no class, and says why in its log only.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from .definitions import is_replicated, properties, section

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    Json = Mapping[str, Any]

EVERY_CLASS = "_"
"""The owner of types that all classes share; no class can have this name, nor one that begins with it."""

_SCALARS = frozenset({"Boolean", "DateTime", "FieldSet", "Float", "ID", "Int", "String"})
_SERVER = "the server itself"


def object_name(class_name: str, *, underscore: bool) -> str:
    """The name of a class's result type; since 1.26 an underscore keeps it apart from a scalar's."""
    return f"_{class_name}" if underscore and class_name in _SCALARS else class_name


def union_name(class_name: str, property_name: str) -> str:
    """The name of what a reference points to."""
    return f"{class_name}{re.sub('[A-Za-z]', lambda first: first[0].upper(), property_name, count=1)}Obj"


def require_distinct(needed: Iterable[tuple[str, str]]) -> None:
    """Refuse a schema in which two types need one name; `needed` are names and what needs them."""
    owners: dict[str, str] = {}
    for name, owner in needed:
        other = owners.setdefault(name, owner)
        if other is not owner:
            raise ValueError(
                f"{other} and {owner} both need a GraphQL type named {name!r}; a server with such a schema answers no"
                " GraphQL query at all. Rename the class or the property"
            )


def needed_names(classes: Iterable[Json], common: Iterable[str], *, underscore: bool) -> Iterator[tuple[str, str]]:
    """Every type name of a schema with these classes, and what needs it.

    `common` are the names that are needed whatever the classes are; those with `EVERY_CLASS` in them, for each class.
    """
    templates = [name.split(EVERY_CLASS, 1) for name in common if EVERY_CLASS in name]
    yield from ((name, _SERVER) for name in common if EVERY_CLASS not in name)
    for class_ in classes:
        name = class_["class"]
        owner = f"class {name!r}"
        yield object_name(name, underscore=underscore), owner
        for before, after in templates:
            yield f"{before}{name}{after}", owner
        if is_replicated(class_):
            yield f"{name}ConsistencyLevelEnum", owner
        vectors = section(class_, "vectorConfig")
        if vectors:
            yield f"{name}AdditionalVectors", owner
        for vector in vectors:
            yield f"{name}{vector}NearVectorVectorScalar", f"vector {vector!r} of {owner}"
        for property_ in properties(class_):
            yield from _of_property(name, property_, owner)


def _of_property(class_name: str, property_: Json, class_owner: str) -> Iterator[tuple[str, str]]:
    name, data_type = property_["name"], property_["dataType"][0]
    owner = f"property {name!r} of {class_owner}"
    if data_type == "geoCoordinates":
        yield f"{class_name}{name}GeoCoordinatesObj", owner
    elif data_type == "phoneNumber":
        yield f"{class_name}{name}PhoneNumberObj", owner
    elif data_type in {"object", "object[]"}:
        yield from _of_object(f"{class_name}_{name}", property_, owner)
    elif data_type not in {"uuid", "uuid[]"}:
        yield f"Aggregate{class_name}{name}Obj", owner
        if data_type[0].isupper():
            yield union_name(class_name, name), owner
            yield "Beacon", _SERVER
        elif data_type.removesuffix("[]") in {"text", "string", "blob", "blobHash"}:
            yield f"Aggregate{class_name}{name}TopOccurrencesObj", owner


def _of_object(prefix: str, property_: Json, owner: str) -> Iterator[tuple[str, str]]:
    yield f"{prefix}_object", owner
    for nested in properties(property_, "nestedProperties"):
        if nested["dataType"][0] in {"object", "object[]"}:
            name = nested["name"]
            yield from _of_object(f"{prefix}_{name}", nested, f"nested property {name!r} in {owner}")
