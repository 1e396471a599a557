"""Vectors in every form that users have them in, as what JSON and GraphQL can hold."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    from weaviate.types import Vector, VectorInput


def get_vector(vector: Vector) -> list[Any]:
    """A vector as a list of numbers, or a multi-vector as a list of such lists.

    Takes lists, tuples, `array.array`, and whatever has `tolist()` or `numpy()` (numpy, torch, tensorflow, jax); a
    multi-vector may also be a list of arrays. An array of shape (1, n) is squeezed to n numbers. `TypeError` for other
    types and for what holds no numbers, `ValueError` for NaN and infinities.
    """
    values = _as_list(vector)
    if len(values) == 1 and isinstance(values[0], list) and not isinstance(vector, (list, tuple)):
        values = cast("list[Any]", values[0])
    if values and _is_row(values[0]):
        return [_numbers(_as_list(row), f"vector[{index}]") for index, row in enumerate(values)]
    return _numbers(values, "vector")


def split_vectors(vector: VectorInput) -> tuple[list[Any] | None, dict[str, list[Any]] | None]:
    """The unnamed vector, or the named ones: exactly one of the two is not None."""
    if isinstance(vector, Mapping):
        return None, {name: get_vector(value) for name, value in vector.items()}
    return get_vector(vector), None


def _is_row(value: Any) -> bool:
    """Whether a vector's first element is a vector itself; the shape of a scalar of numpy or torch is empty."""
    return isinstance(value, (list, tuple)) or bool(getattr(value, "shape", ()))


def _as_list(vector: Any) -> list[Any]:
    if isinstance(vector, list):
        return cast("list[Any]", vector)
    if isinstance(vector, tuple):
        return list(cast("tuple[Any, ...]", vector))
    for source in (vector, _numpy_of(vector)):
        convert = getattr(source, "tolist", None)
        if callable(convert):
            values = convert()
            if isinstance(values, list):
                return cast("list[Any]", values)
    msg = f"a vector must be a list of numbers or an array, {type(vector).__name__} was given"
    raise TypeError(msg)


def _numpy_of(vector: Any) -> Any:
    convert = getattr(vector, "numpy", None)
    return convert() if callable(convert) else None


def _numbers(values: list[Any], where: str) -> list[Any]:
    """`values` when all are finite numbers; scalars of numpy and the like become Python's."""
    try:
        total = math.fsum(values)
    except TypeError:
        return _numbers([_number(value, f"{where}[{index}]") for index, value in enumerate(values)], where)
    except (OverflowError, ValueError):
        total = math.nan
    if not math.isfinite(total):
        for index, value in enumerate(values):
            if not _is_finite(value):
                msg = f"{where}[{index}] is {value}: a vector holds finite numbers"
                raise ValueError(msg)
    kinds = set(map(type, values))
    if kinds <= {float, int}:
        return values
    return [_number(value, f"{where}[{index}]") for index, value in enumerate(values)]


def _is_finite(value: Any) -> bool:
    try:
        return math.isfinite(value)
    except OverflowError:  # an int that is larger than any float
        return False


def _number(value: Any, where: str) -> int | float:
    if isinstance(value, bool):
        msg = f"{where} must be a number, bool was given"
        raise TypeError(msg)
    if isinstance(value, (int, float)):
        return int(value) if isinstance(value, int) else float(value)
    item = getattr(value, "item", None)
    plain = item() if callable(item) else None
    if isinstance(plain, (int, float)) and not isinstance(plain, bool):
        return plain
    msg = f"{where} must be a number, {type(value).__name__} was given"
    raise TypeError(msg)
