"""A filter as it was written: read from the JSON of REST, or from the argument of a query, which has the same keys."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import orjson

from weaviate.local.errors import Refusal
from weaviate.local.jsonvalues import sequence
from weaviate.local.schema.names import CLASS, PROPERTY

if TYPE_CHECKING:
    from collections.abc import Mapping

OPERATORS = (
    *("And", "Or", "Equal", "Like", "NotEqual", "GreaterThan", "GreaterThanEqual", "LessThan", "LessThanEqual"),
    *("WithinGeoRange", "IsNull", "ContainsAny", "ContainsAll", "ContainsNone", "Not"),
)
JOINING = frozenset({"And", "Or", "Not"})
KINDS: Mapping[str, str] = {
    "valueInt": "int",
    "valueNumber": "number",
    "valueBoolean": "boolean",
    "valueText": "text",
    "valueString": "string",
    "valueDate": "date",
    "valueGeoRange": "geoCoordinates",
}
ARRAYS: Mapping[str, str] = {f"{key}Array": kind for key, kind in KINDS.items() if key != "valueGeoRange"}
IDS = frozenset({"id", "_id"})
TIMES = frozenset({"_creationTimeUnix", "_lastUpdateTimeUnix"})


@dataclass(frozen=True, slots=True)
class Clause:
    """Either operands, or a path with a value. `kind` is the data type that the value's key stands for.

    A path is a property, or property, class, property and so on through references.
    """

    operator: str
    operands: tuple[Clause, ...] = ()
    path: tuple[str, ...] = ()
    kind: str = ""
    value: Any = None

    def below(self) -> Clause:
        """The clause as the class at the end of the first reference sees it."""
        return Clause(self.operator, (), self.path[2:], self.kind, self.value)


def from_rest(where: Mapping[str, Any]) -> Clause:
    """Read a filter; `Refusal` in the server's words."""
    operator: str = where.get("operator") or ""
    if operator not in OPERATORS:
        raise Refusal(f"unrecognized operator: {operator}")
    try:
        return joining(operator, where) if operator in JOINING else comparing(operator, where)
    except Refusal as refusal:
        raise Refusal(f"invalid where filter: {refusal.message}") from refusal


def values(where: Mapping[str, Any]) -> dict[str, Any]:
    """The values that a clause has, by key; an empty list is none."""
    return {key: where[key] for key in (*KINDS, *ARRAYS) if where.get(key) not in (None, [])}


def joining(operator: str, where: Mapping[str, Any]) -> Clause:
    """A clause of other clauses."""
    if where.get("path") is not None:
        raise Refusal(
            f"operator '{operator}' not compatible with field 'path', remove 'path' or switch to compare operator"
            " (eg. Equal, NotEqual, etc.)"
        )
    if values(where):
        raise Refusal(
            f"operator '{operator}' not compatible with field 'value<Type>', remove value field or switch to compare"
            " operator (eg. Equal, NotEqual, etc.)"
        )
    operands: list[Mapping[str, Any] | None] = where.get("operands") or []
    if not operands:
        raise Refusal(f"operator '{operator}', but no operands set - add at least one operand")
    parsed: list[Clause] = []
    for position, each in enumerate(operands):
        try:
            parsed.append(from_rest(each or {}))
        except Refusal as refusal:
            raise Refusal(f"operand {position}: {refusal.message}") from refusal
    return Clause(operator, tuple(parsed))


def comparing(operator: str, where: Mapping[str, Any]) -> Clause:
    """A clause of a path and a value."""
    given = values(where)
    if not given:
        raise Refusal(f"got operator '{operator}', but no value<Type> field set")
    if len(given) > 1:
        shown = orjson.dumps({"operands": None, **where}, option=orjson.OPT_SORT_KEYS).decode()
        raise Refusal(f"found more than one values the clause '{shown}'")
    ((key, value),) = given.items()
    kind = KINDS.get(key) or ARRAYS[key]
    if kind == "geoCoordinates" and value["distance"]["max"] < 0:
        raise Refusal("valueGeoRange: field 'distance.max' must be a positive number")
    return Clause(operator, (), parsed_path([each or "" for each in sequence(where.get("path"))]), kind, value)


def parsed_path(path: list[str]) -> tuple[str, ...]:
    """A path whose classes and properties alternate."""
    if not path:
        raise Refusal("field 'path': must have at least one element")
    if len(path) == 1 and ("." in path[0] or "[" in path[0]):
        return tuple(path)
    if len(path) % 2 == 0:
        raise Refusal(f"missing an argument after '{path[-1]}'")
    for position, element in enumerate(path):
        if position % 2:
            if not CLASS.fullmatch(element):
                raise Refusal(f"expected a valid class name in 'path' field for the filter but got '{element}'")
        elif not PROPERTY.fullmatch(length_of(element) or element):
            raise Refusal(f"expected a valid property name in 'path' field for the filter, but got '{element}'")
    return tuple(path)


def length_of(element: str) -> str | None:
    """The property whose length a path asks for."""
    return element[4:-1] if element.startswith("len(") and element.endswith(")") else None
