"""Figures over all objects of a class: `Article.word_count.agg.mean`, each with the type of its value."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

    from graphql.language import SelectionNode

R = TypeVar("R")
T_co = TypeVar("T_co", covariant=True)


class Occurrence(NamedTuple):
    """A text and how many objects have it."""

    value: str
    occurs: int


class Figure(Generic[R, T_co]):
    """One figure of one property; `row[figure]` is its value."""

    __slots__ = ("_decode", "_limit", "key", "property")

    def __init__(
        self, property: str, key: str, decode: Callable[[Any], T_co] | None = None, *, limit: int | None = None
    ) -> None:
        self.property = property
        self.key = key
        self._decode = decode
        self._limit = limit

    def node(self) -> SelectionNode:
        """The selection of the figure."""
        from weaviate.gql import ast, leaves
        from weaviate.gql.selection import parse_selection

        (inner,) = parse_selection("topOccurrences{value occurs}" if self.key == "topOccurrences" else self.key)
        if self._limit is not None:
            limit = ast.argument("limit", leaves.integer(self._limit, "limit"))
            below = parse_selection("value occurs")
            inner = ast.field(ast.name(self.key), below, arguments=[limit])
        return ast.field(ast.name(self.property), [inner])

    def value(self, raw: Any) -> Any:
        """The figure's value, from what the server gave."""
        return raw if raw is None or self._decode is None else self._decode(raw)


class Figures(Generic[R]):
    """The figures that a property of any type has."""

    __slots__ = ("_property",)

    def __init__(self, property: str) -> None:
        self._property = property

    @property
    def count(self) -> Figure[R, int]:
        """How many objects have a value."""
        return Figure(self._property, "count", int)

    @property
    def type(self) -> Figure[R, str]:
        """The property's data type."""
        return Figure(self._property, "type")


class TextFigures(Figures[R]):
    """The figures of a text."""

    __slots__ = ()

    def top_occurrences(self, limit: int | None = None) -> Figure[R, list[Occurrence]]:
        """The most frequent texts."""
        return Figure(self._property, "topOccurrences", _occurrences, limit=limit)


class NumberFigures(Figures[R]):
    """The figures of a number."""

    __slots__ = ()

    @property
    def sum(self) -> Figure[R, float]:
        """The sum."""
        return Figure(self._property, "sum", float)

    @property
    def minimum(self) -> Figure[R, float]:
        """The smallest value."""
        return Figure(self._property, "minimum", float)

    @property
    def maximum(self) -> Figure[R, float]:
        """The largest value."""
        return Figure(self._property, "maximum", float)

    @property
    def mean(self) -> Figure[R, float]:
        """The mean."""
        return Figure(self._property, "mean", float)

    @property
    def median(self) -> Figure[R, float]:
        """The median."""
        return Figure(self._property, "median", float)

    @property
    def mode(self) -> Figure[R, float]:
        """The most frequent value."""
        return Figure(self._property, "mode", float)


class BooleanFigures(Figures[R]):
    """The figures of a boolean."""

    __slots__ = ()

    @property
    def total_true(self) -> Figure[R, int]:
        """How many are true."""
        return Figure(self._property, "totalTrue", int)

    @property
    def total_false(self) -> Figure[R, int]:
        """How many are false."""
        return Figure(self._property, "totalFalse", int)

    @property
    def percentage_true(self) -> Figure[R, float]:
        """Which part is true, from 0 to 1."""
        return Figure(self._property, "percentageTrue", float)

    @property
    def percentage_false(self) -> Figure[R, float]:
        """Which part is false, from 0 to 1."""
        return Figure(self._property, "percentageFalse", float)


class DateFigures(Figures[R]):
    """The figures of a moment."""

    __slots__ = ()

    @property
    def minimum(self) -> Figure[R, datetime.datetime]:
        """The earliest."""
        return Figure(self._property, "minimum", datetime.datetime.fromisoformat)

    @property
    def maximum(self) -> Figure[R, datetime.datetime]:
        """The latest."""
        return Figure(self._property, "maximum", datetime.datetime.fromisoformat)

    @property
    def median(self) -> Figure[R, datetime.datetime]:
        """The median."""
        return Figure(self._property, "median", datetime.datetime.fromisoformat)

    @property
    def mode(self) -> Figure[R, datetime.datetime]:
        """The most frequent."""
        return Figure(self._property, "mode", datetime.datetime.fromisoformat)


def _occurrences(raw: Any) -> list[Occurrence]:
    return [Occurrence(item["value"], item["occurs"]) for item in raw]
