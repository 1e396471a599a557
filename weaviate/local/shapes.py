"""Checks a decoded body against the Go types that the server decodes it into, with Go's messages.

Null fits everything and unknown keys are ignored, as in Go.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from math import hypot, isfinite
from typing import TYPE_CHECKING, Any

from weaviate.local.jsonvalues import is_list, is_object
from weaviate.local.storage.columns import FLOAT32_MAX, float32s

if TYPE_CHECKING:
    from collections.abc import Mapping

NUMBERS = frozenset({int, float})


class WrongShape(ValueError):
    """A JSON value of a type that its place can't hold; the message is Go's."""


@dataclass(frozen=True, slots=True)
class Scalar:
    """A Go type of one JSON value."""

    go: str
    types: frozenset[type]


@dataclass(frozen=True, slots=True)
class Items:
    """A Go slice; `item` None takes every element."""

    go: str
    item: Shape | None = None


@dataclass(frozen=True, slots=True)
class Struct:
    """A Go struct (or a map, when it names no fields)."""

    name: str
    fields: Mapping[str, Shape] = field(default_factory=dict[str, "Shape"])

    @property
    def go(self) -> str:
        """The type's name in messages about values."""
        if self.name.startswith("map["):
            return self.name
        return f"{'batch' if self.name.endswith('Body') else 'models'}.{self.name}"


@dataclass(frozen=True, slots=True)
class Map:
    """A Go map from names to values of one type."""

    go: str
    item: Shape


@dataclass(frozen=True, slots=True)
class Floats:
    """A vector."""

    go: str


@dataclass(frozen=True, slots=True)
class NamedFloats:
    """Vectors by name, each a vector or a list of vectors."""

    go: str = "map[string]json.RawMessage"


Shape = Scalar | Items | Struct | Map | Floats | NamedFloats

STRING = Scalar("string", frozenset({str}))
BOOLEAN = Scalar("bool", frozenset({bool}))
INTEGER = Scalar("int64", frozenset({int}))
FLOAT = Scalar("float64", NUMBERS)


def kind(value: Any) -> str:
    """The JSON type of a value in Go's words."""
    if isinstance(value, bool):
        return "bool"
    if is_object(value):
        return "object"
    if is_list(value):
        return "array"
    return "string" if isinstance(value, str) else "number"


def check(value: Any, shape: Shape, struct: str = "", path: tuple[str, ...] = ()) -> None:
    """Raise `WrongShape` at the first value that its place can't hold."""
    if value is None:
        return
    match shape:
        case Scalar():
            if type(value) not in shape.types:
                raise mismatch(value, shape.go, struct, path)
        case Items():
            check_items(value, shape, struct, path)
        case Struct():
            check_struct(value, shape, struct, path)
        case Map():
            check_map(value, shape, struct, path)
        case Floats():
            check_floats(value, shape.go, struct, path)
        case NamedFloats():
            check_named_floats(value, shape, struct, path)


def check_items(value: Any, shape: Items, struct: str, path: tuple[str, ...]) -> None:
    """An array, and its elements when they have a shape."""
    if not is_list(value):
        raise mismatch(value, shape.go, struct, path)
    if shape.item is not None:
        for each in value:
            check(each, shape.item, struct, path)


def check_map(value: Any, shape: Map, struct: str, path: tuple[str, ...]) -> None:
    """An object, and all its members."""
    if not is_object(value):
        raise mismatch(value, shape.go, struct, path)
    for member in value.values():
        check(member, shape.item, struct, path)


def check_struct(value: Any, shape: Struct, struct: str, path: tuple[str, ...]) -> None:
    """An object, and those of its members that have a shape."""
    if not is_object(value):
        raise mismatch(value, shape.go, struct, path)
    for name, inner in shape.fields.items():
        member = value.get(name)
        if member is not None:
            check(member, inner, shape.name, (*path, name))


def check_floats(value: Any, go: str, struct: str, path: tuple[str, ...]) -> None:
    """A list of numbers."""
    if not is_list(value):
        raise mismatch(value, go, struct, path)
    if not NUMBERS.issuperset(map(type, value)):
        wrong = next(each for each in value if type(each) not in NUMBERS)
        raise mismatch(wrong, "float32", struct, path)
    if hypot(*value) > FLOAT32_MAX and not isfinite(sum(float32s(value))):
        large = next((each for each in value if abs(each) > FLOAT32_MAX), None)
        if large is not None:
            raise mismatch(large, "float32", struct, path)


def check_named_floats(value: Any, shape: NamedFloats, struct: str, path: tuple[str, ...]) -> None:
    """An object of vectors, or of lists of vectors."""
    if not is_object(value):
        raise mismatch(value, shape.go, struct, path)
    for name, vector in value.items():
        if vector is not None and not (is_floats(vector) or (is_list(vector) and all(map(is_floats, vector)))):
            raise WrongShape(
                f"vectors: cannot unmarshal vector into either []float32 or [][]float32 for target vector {name}"
            )


def is_floats(value: Any) -> bool:
    """Is it a list of numbers?"""
    return is_list(value) and NUMBERS.issuperset(map(type, value))


def mismatch(value: Any, go: str, struct: str, path: tuple[str, ...]) -> WrongShape:
    """The error of a value that its place can't hold."""
    numbers = ("int64", "float32")
    what = f"number {value}" if type(value) in NUMBERS and go in numbers else kind(value)
    place = f"struct field {struct}.{'.'.join(path)}" if path else "value"
    return WrongShape(f"json: cannot unmarshal {what} into Go {place} of type {go}")
