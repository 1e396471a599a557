"""Filters, in the JSON of REST; GraphQL gets the same with its own names of lists."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from hypothesis import strategies as st

from .classes import Kind, World
from .literals import Name
from .values import ELEMENTS

Clause = dict[str, Any]
VALUE_KEYS = {"text": "Text", "int": "Int", "number": "Number", "boolean": "Boolean", "date": "Date", "uuid": "Text"}
COMPARISONS = ["Equal", "NotEqual", "GreaterThan", "GreaterThanEqual", "LessThan", "LessThanEqual"]
CONTAINS = ["ContainsAny", "ContainsAll", "ContainsNone"]
PATTERNS = ["qu*", "?og", "*", "fox*", "*o*", "b?own"]


def in_graphql(clause: Mapping[str, Any]) -> Clause:
    """A filter as a `where` argument has it."""
    found: Clause = {}
    for key, value in clause.items():
        if key == "operator":
            found[key] = Name(value)
        elif key == "operands":
            found[key] = [in_graphql(each) for each in value]
        else:
            found[key.removesuffix("Array")] = value
    return found


@st.composite
def filters(draw: st.DrawFn, world: World, kind: Kind, depth: int = 2, *, places: bool = True) -> Clause:
    """A filter of a class, which may look into the classes that it refers to; `places` allows for coordinates."""
    if depth and draw(st.integers(0, 2)) == 0:
        operator = draw(st.sampled_from(["And", "Or", "Not"]))
        count = 1 if operator == "Not" else draw(st.integers(1, 3))
        return {
            "operator": operator,
            "operands": [draw(filters(world, kind, depth - 1, places=places)) for _ in range(count)],
        }
    if draw(st.booleans()) and kind.references:
        return draw(of_references(world, kind, places=places))
    choice = draw(st.integers(0, 11))
    if choice == 0:
        return draw(of_ids(kind))
    return draw(of_values(kind, places=places))


@st.composite
def of_references(draw: st.DrawFn, world: World, kind: Kind, *, places: bool) -> Clause:
    """A filter on what is referred to, or on how much it is."""
    name: str = draw(st.sampled_from(list(kind.references)))
    if draw(st.integers(0, 3)) == 0:
        return {"path": [name], "operator": draw(st.sampled_from(COMPARISONS)), "valueInt": draw(st.integers(0, 3))}
    target = world.kinds[draw(st.sampled_from(kind.references[name]))]
    inner = draw(filters(world, target, 0, places=places))
    return inner | {"path": [name, target.name, *inner["path"]]}


@st.composite
def of_ids(draw: st.DrawFn, kind: Kind) -> Clause:
    """A filter on the id."""
    ids = st.sampled_from(kind.ids)
    if draw(st.booleans()):
        chosen = draw(st.lists(ids, min_size=1, max_size=3))
        return {"path": ["id"], "operator": draw(st.sampled_from(CONTAINS)), "valueTextArray": chosen}
    return {"path": ["id"], "operator": draw(st.sampled_from(COMPARISONS)), "valueText": draw(ids)}


@st.composite
def of_values(draw: st.DrawFn, kind: Kind, *, places: bool) -> Clause:
    """A filter on a property."""
    known = [*VALUE_KEYS, "geoCoordinates"] if places else VALUE_KEYS
    usable = [name for name, each in kind.types.items() if each.removesuffix("[]") in known]
    name = draw(st.sampled_from(usable))
    base = kind.types[name].removesuffix("[]")
    if base == "geoCoordinates":
        return draw(of_places(name))
    choice = draw(st.integers(0, 9))
    if choice == 0:
        return {"path": [name], "operator": "IsNull", "valueBoolean": draw(st.booleans())}
    if choice <= 2:
        chosen = draw(st.lists(ELEMENTS[base], min_size=1, max_size=3))
        return {"path": [name], "operator": draw(st.sampled_from(CONTAINS)), f"value{VALUE_KEYS[base]}Array": chosen}
    if choice == 3 and base == "text":
        return {"path": [name], "operator": "Like", "valueText": draw(st.sampled_from(PATTERNS))}
    operator = draw(st.sampled_from(COMPARISONS))
    if choice == 4 and (base == "text" or kind.types[name].endswith("[]")):
        return {"path": [f"len({name})"], "operator": operator, "valueInt": draw(st.integers(0, 6))}
    return {"path": [name], "operator": operator, f"value{VALUE_KEYS[base]}": draw(ELEMENTS[base])}


@st.composite
def of_places(draw: st.DrawFn, name: str) -> Clause:
    """A filter on coordinates."""
    distance = {"max": draw(st.sampled_from([0, 500, 2000, 1e6, 2e7]))}
    around = {"geoCoordinates": draw(ELEMENTS["geoCoordinates"]), "distance": distance}
    return {"path": [name], "operator": "WithinGeoRange", "valueGeoRange": around}
