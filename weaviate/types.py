"""Type aliases that the public signatures use."""

from __future__ import annotations

import uuid as uuid_lib
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Protocol, TypeAlias

if TYPE_CHECKING:
    from weaviate.classes.record import Model

UUID: TypeAlias = str | uuid_lib.UUID
"""An object's id: hyphenated, 32 hex digits, a beacon or an object URL, or a `uuid.UUID`."""

NUMBERS: TypeAlias = int | float

ClassName: TypeAlias = "str | type[Model]"
"""The name of a class, or a typed class."""

JsonObject: TypeAlias = dict[str, Any]
"""A decoded JSON object; the SDK returns the server's answers as they came."""


class ArrayLike(Protocol):
    """Anything with `tolist()`: numpy arrays, torch and jax tensors, pandas series."""

    def tolist(self) -> Any:
        """The values as nested lists of Python numbers."""
        ...


Vector: TypeAlias = Sequence[float] | Sequence[Sequence[float]] | ArrayLike
"""One vector (or, for a multi-vector index, one list of vectors)."""

VectorInput: TypeAlias = Vector | Mapping[str, Vector]
"""A vector, or named vectors by their names."""

TimeoutConfig: TypeAlias = int | float | tuple[int | float, int | float]
"""Seconds for connecting and reading, or a pair (connect, read)."""


class _Settable(Protocol):
    """A dict whose values may be anything."""

    def __setitem__(self, key: str, value: object, /) -> None:
        """What dicts have and the types of literals lack."""
        ...


class _Unchecked:
    """What only a value of type `Any` passes for."""


class _Gettable(Protocol):
    """A mapping whose values are of type `Any`."""

    def __getitem__(self, key: str, /) -> _Unchecked:
        """What mappings with known types of values lack."""
        ...


AnyDict: TypeAlias = _Settable | _Gettable
"""A dict or mapping of anything, but no literal.

`Where | AnyDict` as the type of an argument lets editors complete a literal dict by `Where`, and type checkers check
it, while a variable of type `dict[str, Any]` or `Mapping[str, Any]` is accepted as it is.
"""
