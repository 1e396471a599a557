"""Names of classes and properties, as the server sees them."""

from __future__ import annotations

import re

CLASS_NAME = re.compile(r"[A-Za-z_][_0-9A-Za-z]{0,254}")
PROPERTY_NAME = re.compile(r"[A-Za-z_][_0-9A-Za-z]{0,230}")

PRIMITIVE_TYPES = frozenset(
    {"geoCoordinates", "blob", "blobHash", "phoneNumber"}
    | {
        f"{name}{brackets}"
        for name in ("string", "text", "int", "number", "boolean", "date", "uuid", "object")
        for brackets in ("", "[]")
    }
)
"""The data types that hold values; every other data type is the name of a class that a reference points to."""


def class_name_of(value: object, argument: str = "class_name") -> str:
    """A class's name with its first letter upper-cased, as the server stores it; also the name of a typed class."""
    if not isinstance(value, str):
        named: object = getattr(value, "__collection__", None) if isinstance(value, type) else None
        if isinstance(named, str):
            return named
        msg = f"{argument} must be str, {type(value).__name__} was given"
        raise TypeError(msg)
    if not value:
        msg = f"{argument} is empty: give the name of a class"
        raise ValueError(msg)
    return value[0].capitalize() + value[1:]
