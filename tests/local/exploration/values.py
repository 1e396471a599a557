"""Values of every data type."""

from __future__ import annotations

import base64
from typing import Any

from hypothesis import strategies as st

from tests.local.scenarios.step import uid

WORDS = ["quick", "Brown", "fox", "dog", "the", "a", "news", "Ünï", "x1", "lazy-dog", "中文", "and"]
SCALARS = ["text", "int", "number", "boolean", "date", "uuid"]
KINDS = [*SCALARS, *(f"{name}[]" for name in SCALARS), "geoCoordinates", "blob", "object", "object[]"]
DATES = ["2020-01-01T00:00:00Z", "2021-05-05T10:20:30.5Z", "2019-12-31T23:59:59.123456789Z", "2020-06-01T12:00:00Z"]
NESTED = [
    {"name": "t", "dataType": ["text"]},
    {"name": "i", "dataType": ["int"]},
    {"name": "ds", "dataType": ["date[]"]},
    {"name": "o", "dataType": ["object"], "nestedProperties": [{"name": "n", "dataType": ["number[]"]}]},
]
"""The properties inside every object property."""

texts = st.lists(st.sampled_from(WORDS), max_size=6).map(" ".join)
components = st.floats(-1, 1, width=32, allow_subnormal=False).filter(lambda number: abs(number) > 1e-3)
numbers = st.sampled_from([-1.5, 0, 0.25, 1, 2.5, 1000000, 0.00001])
nested = st.fixed_dictionaries(
    {},
    optional={
        "t": texts,
        "i": st.integers(-3, 4),
        "ds": st.lists(st.sampled_from(DATES), max_size=2),
        "o": st.fixed_dictionaries({}, optional={"n": st.lists(numbers, max_size=2)}),
    },
)
ELEMENTS: dict[str, st.SearchStrategy[Any]] = {
    "text": texts,
    "int": st.integers(-3, 4),
    "number": numbers,
    "boolean": st.booleans(),
    "date": st.sampled_from(DATES),
    "uuid": st.sampled_from([uid(1), uid(2), uid(50)]),
    "blob": texts.filter(bool).map(lambda text: base64.b64encode(text.encode()).decode()),
    "geoCoordinates": st.fixed_dictionaries(
        {"latitude": st.sampled_from([52.37, 52.38, -33.9]), "longitude": st.sampled_from([4.9, 4.91, 151.2])}
    ),
    "object": nested,
}


def values(kind: str) -> st.SearchStrategy[Any]:
    """Values of a data type."""
    element = ELEMENTS[kind.removesuffix("[]")]
    return st.lists(element, max_size=3) if kind.endswith("[]") else element


def wrong(kind: str) -> st.SearchStrategy[Any]:
    """Values that belong to another data type."""
    others = [name for name in ("text", "int", "boolean", "object") if name != kind.removesuffix("[]")]
    return st.sampled_from(others).flatmap(lambda other: ELEMENTS[other])


@st.composite
def vectors(draw: st.DrawFn, dimensions: int, number: int = 0) -> list[float]:
    """A vector; the number sets it far enough apart from those of other objects for float32."""
    first, *others = draw(st.lists(components, min_size=dimensions, max_size=dimensions))
    return [round(each, 6) for each in (first, *(each + number / (7 + place) for place, each in enumerate(others)))]
