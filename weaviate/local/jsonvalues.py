"""Decoded JSON, told apart."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from typing import TypeGuard


def is_object(value: Any) -> TypeGuard[dict[str, Any]]:
    """Is it a JSON object?"""
    return isinstance(value, dict)


def is_list(value: Any) -> TypeGuard[list[Any]]:
    """Is it a JSON array?"""
    return isinstance(value, list)


def mapping(value: Any) -> dict[str, Any]:
    """A JSON object, an absent one being empty."""
    return value or {}


def sequence(value: Any) -> list[Any]:
    """A JSON array, an absent one being empty."""
    return value or []


def objects(value: Any) -> list[dict[str, Any]]:
    """A JSON array of objects; what is absent is empty, in it too."""
    return [each or {} for each in sequence(value)]
