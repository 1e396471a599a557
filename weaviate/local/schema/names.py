"""The rules for the names of classes, properties and vectors."""

from __future__ import annotations

import re

from weaviate.local.errors import Refusal

CLASS = re.compile(r"[A-Z][_0-9A-Za-z]*")
PROPERTY = re.compile(r"[_A-Za-z][_0-9A-Za-z]*")
VECTOR = re.compile(r"[_A-Za-z][_0-9A-Za-z]{0,229}")
TENANT = re.compile(r"[A-Za-z0-9_-]{1,64}")
RESERVED = frozenset({"id", "_id", "_additional"})
CLASS_LENGTH = 255
PROPERTY_LENGTH = 231


def capitalised(name: str) -> str:
    """A class's name as it is stored."""
    return name[:1].upper() + name[1:]


def uncapitalised(name: str) -> str:
    """A property's name as it is stored."""
    return name[:1].lower() + name[1:]


def check_class(name: str) -> None:
    """Refuse what can't be a class's name."""
    if len(name) > CLASS_LENGTH:
        raise Refusal(f"'{name}' is not a valid class name. Name should not be longer than {CLASS_LENGTH} characters")
    if not CLASS.fullmatch(name):
        raise Refusal(f"'{name}' is not a valid class name")


def check_property(name: str) -> None:
    """Refuse what can't be a property's name."""
    if name in RESERVED:
        raise Refusal(f"'{name}' is a reserved property name")
    if len(name) > PROPERTY_LENGTH:
        raise Refusal(
            f"'{name}' is not a valid property name. Name should not be longer than {PROPERTY_LENGTH} characters"
        )
    if not PROPERTY.fullmatch(name):
        raise Refusal(
            f"'{name}' is not a valid property name. Property names in Weaviate are restricted to valid GraphQL names,"
            " which must be “/[_A-Za-z][_0-9A-Za-z]{0,230}/”"
        )


def check_nested(name: str, parent: str) -> None:
    """Refuse what can't be the name of a property inside an object property."""
    if not PROPERTY.fullmatch(name):
        raise Refusal(
            f"'{name}' is not a valid nested property name of '{parent}'. NestedProperty names in Weaviate are"
            " restricted to valid GraphQL names, which must be “/[_A-Za-z][_0-9A-Za-z]*/”"
        )


def check_vector(name: str) -> None:
    """Refuse what can't be a vector's name."""
    if not VECTOR.fullmatch(name):
        raise Refusal(
            f'class.VectorConfig target vector name "{name}" is not valid, in Weaviate target vector names are'
            " restricted to valid GraphQL names, which must be “/[_A-Za-z][_0-9A-Za-z]{0,229}/”."
        )


def check_tenant(name: str, position: int) -> None:
    """Refuse what can't be a tenant's name."""
    if not name:
        raise Refusal(f"tenant name at index {position}: empty tenant name")
    if not TENANT.fullmatch(name):
        raise Refusal(
            f"tenant name at index {position}:  '{name}' is not a valid tenant name. should only contain alphanumeric"
            " characters (a-z, A-Z, 0-9), underscore (_), and hyphen (-), with a length between 1 and 64 characters"
        )
