"""What a list of objects is asked for with: how many, from where on, in which order."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple, cast


def checked_count(value: Any, argument: str, minimum: int) -> int | None:
    """A limit or an offset."""
    if value is None:
        return None
    if type(value) is not int:
        msg = f"{argument} must be int, {type(value).__name__} was given"
        raise TypeError(msg)
    if value < minimum:
        msg = f"{argument} must be at least {minimum}, {value} was given"
        raise ValueError(msg)
    return value


def page_size(value: Any) -> int:
    """How many objects are read at once."""
    if value is None:
        msg = "batch_size must be int, None was given"
        raise TypeError(msg)
    return checked_count(value, "batch_size", 1) or 1


def include_value(additional_properties: Any, *, with_vector: bool) -> str | None:
    """The parts of objects that servers leave out unless they are asked for, as one value of the query."""
    if not isinstance(additional_properties, (list, tuple, type(None))):
        msg = f"additional_properties must be a list of str, {type(additional_properties).__name__} was given"
        raise TypeError(msg)
    names: list[object] = [*cast("list[object]", additional_properties or ()), *(["vector"] if with_vector else [])]
    for name in names:
        if not isinstance(name, str):
            msg = f"additional_properties must be a list of str, one of them is {type(name).__name__}"
            raise TypeError(msg)
    return ",".join(cast("dict[str, None]", dict.fromkeys(names))) or None


class Sort(NamedTuple):
    """Properties and their directions, in the two values of the query that servers take."""

    properties: str | None
    order: str | None


def sort_values(sort: Any) -> Sort:
    """The order of a list, from `{"properties": name or names, "order_asc": bool or bools}`; the dict is left alone."""
    if sort is None:
        return Sort(None, None)
    given = cast("Mapping[str, Any]", sort if isinstance(sort, Mapping) else {})
    if "properties" not in given:
        msg = 'sort must be a dict with the key "properties": {"properties": ["title"], "order_asc": [True]}'
        raise ValueError(msg)
    names = _listed(given["properties"], str, 'sort["properties"]')
    if not names:
        msg = 'sort["properties"] is empty: name a property, or leave sort out'
        raise ValueError(msg)
    ascending = given.get("order_asc", True)
    orders = [ascending] * len(names) if isinstance(ascending, bool) else _listed(ascending, bool, 'sort["order_asc"]')
    if len(orders) != len(names):
        msg = f'sort["order_asc"] has {len(orders)} values for {len(names)} properties: give one for each, or a bool'
        raise ValueError(msg)
    return Sort(",".join(names), ",".join("asc" if order else "desc" for order in orders))


def _listed(value: Any, kind: type, where: str) -> list[Any]:
    items = cast("list[object]", value if isinstance(value, (list, tuple)) else [value])
    for item in items:
        if not isinstance(item, kind):
            msg = f"{where} must be {kind.__name__} or a list of them, {type(item).__name__} was given"
            raise TypeError(msg)
    return list(items)
