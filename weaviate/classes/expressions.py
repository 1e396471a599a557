"""What a class's properties are in queries: things to select, to filter by, to sort by and to group by.

`R` is the class that the query is for. It stays the same behind references, so that type checkers refuse a property of
another class.
"""

from __future__ import annotations

import datetime
import uuid
from typing import TYPE_CHECKING, Any, Generic, NoReturn, TypeVar

from weaviate.classes.figures import BooleanFigures, DateFigures, NumberFigures, TextFigures

if TYPE_CHECKING:
    from collections.abc import Sequence

    from graphql.language import SelectionNode

    from weaviate.classes.paths import Step

R = TypeVar("R")
T = TypeVar("T")


class Condition(Generic[R]):
    """A filter; joined by `&` and `|`, which bind tighter than comparisons: `(a > 1) & (b == 2)`. `~` negates."""

    __slots__ = ("content",)

    def __init__(self, content: dict[str, Any]) -> None:
        self.content = content

    def __and__(self, other: Condition[R]) -> Condition[R]:
        return self._joined("And", other)

    def __or__(self, other: Condition[R]) -> Condition[R]:
        return self._joined("Or", other)

    def __invert__(self) -> Condition[R]:
        """What the filter does not let through; servers 1.30 and older refuse it."""
        return Condition({"operator": "Not", "operands": [self.content]})

    def __bool__(self) -> NoReturn:
        msg = "a filter is neither true nor false: join filters by & and |, with each comparison in parentheses"
        raise TypeError(msg)

    def __repr__(self) -> str:
        return f"<Condition {self.content}>"

    def _joined(self, operator: str, other: Condition[R]) -> Condition[R]:
        if not isinstance(other, Condition):  # pyright: ignore[reportUnnecessaryIsInstance]
            return NotImplemented
        operands = [
            operand
            for side in (self.content, other.content)
            for operand in (side["operands"] if side["operator"] == operator else (side,))
        ]
        return Condition({"operator": operator, "operands": operands})


class Ordering(Generic[R]):
    """What to sort by, and in which direction."""

    __slots__ = ("content",)

    def __init__(self, content: dict[str, Any]) -> None:
        self.content = content


class Selectable(Generic[R]):
    """Something that a query can select."""

    __slots__ = ("_node", "name", "step")

    def __init__(self, name: str, step: Step[Any, Any] | None = None) -> None:
        self.name = name
        self.step = step
        self._node: SelectionNode | None = None

    def node(self) -> SelectionNode:
        """The selection, below the references that lead to it."""
        node = self._node
        if node is None:
            node = self.leaf()
            if self.step is not None:
                node = self.step.around(node)
            self._node = node
        return node

    def leaf(self) -> SelectionNode:
        """The selection of the property itself."""
        from weaviate.gql import ast

        return ast.field(ast.name(self.name))

    def path(self) -> list[str]:
        """The path for filters and sorting."""
        return [self.name] if self.step is None else [*self.step.path(), self.name]

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {'.'.join(self.path())}>"


class Testable(Selectable[R]):
    """A property that filters can ask for being there at all."""

    __slots__ = ()

    def is_null(self, value: bool = True) -> Condition[R]:
        """Whether there is no value; the class needs `indexNullState`."""
        return self._condition("IsNull", "valueBoolean", value)

    def _condition(self, operator: str, key: str, value: Any) -> Condition[R]:
        return Condition({"path": self.path(), "operator": operator, key: value})


class Sized(Testable[R]):
    """A property with a length."""

    __slots__ = ()

    @property
    def length(self) -> Comparable[R, int]:
        """The number of characters or elements, to filter by; the class needs `indexPropertyLength`."""
        return Comparable(f"len({self.name})", self.step, "valueInt")


class Comparable(Testable[R], Generic[R, T]):
    """A property whose values can be compared with Python's operators, and sorted by."""

    __slots__ = ("_key",)

    def __init__(self, name: str, step: Step[Any, Any] | None, key: str) -> None:
        super().__init__(name, step)
        self._key = key

    def __eq__(self, value: T, /) -> Condition[R]:  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        return self._condition("Equal", self._key, value)

    def __ne__(self, value: T, /) -> Condition[R]:  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        return self._condition("NotEqual", self._key, value)

    def __lt__(self, value: T, /) -> Condition[R]:
        return self._condition("LessThan", self._key, value)

    def __le__(self, value: T, /) -> Condition[R]:
        return self._condition("LessThanEqual", self._key, value)

    def __gt__(self, value: T, /) -> Condition[R]:
        return self._condition("GreaterThan", self._key, value)

    def __ge__(self, value: T, /) -> Condition[R]:
        return self._condition("GreaterThanEqual", self._key, value)

    __hash__ = object.__hash__

    def contains_any(self, values: Sequence[T]) -> Condition[R]:
        """Whether the value is one of these."""
        return self._condition("ContainsAny", self._key, list(values))

    def asc(self) -> Ordering[R]:
        """Smallest first."""
        return Ordering({"path": self.path(), "order": "asc"})

    def desc(self) -> Ordering[R]:
        """Largest first."""
        return Ordering({"path": self.path(), "order": "desc"})


class TextExpression(Comparable[R, str], Sized[R]):
    """A text."""

    __slots__ = ()

    def __init__(self, name: str, step: Step[Any, Any] | None = None) -> None:
        super().__init__(name, step, "valueText")

    def like(self, pattern: str) -> Condition[R]:
        """Whether it matches a pattern, in which * stands for any characters and ? for one."""
        return self._condition("Like", "valueText", pattern)

    def boost(self, factor: float) -> str:
        """The property for `with_bm25` and `with_hybrid`, counted as often as this."""
        return f"{self.name}^{factor:g}"

    @property
    def agg(self) -> TextFigures[R]:
        """Figures for `client.query.aggregate`."""
        return TextFigures(self.name)


class IntExpression(Comparable[R, int]):
    """A whole number."""

    __slots__ = ()

    def __init__(self, name: str, step: Step[Any, Any] | None = None) -> None:
        super().__init__(name, step, "valueInt")

    @property
    def agg(self) -> NumberFigures[R]:
        """Figures for `client.query.aggregate`."""
        return NumberFigures(self.name)


class NumberExpression(Comparable[R, float]):
    """A number."""

    __slots__ = ()

    def __init__(self, name: str, step: Step[Any, Any] | None = None) -> None:
        super().__init__(name, step, "valueNumber")

    @property
    def agg(self) -> NumberFigures[R]:
        """Figures for `client.query.aggregate`."""
        return NumberFigures(self.name)


class BooleanExpression(Comparable[R, bool]):
    """True or false."""

    __slots__ = ()

    def __init__(self, name: str, step: Step[Any, Any] | None = None) -> None:
        super().__init__(name, step, "valueBoolean")

    @property
    def agg(self) -> BooleanFigures[R]:
        """Figures for `client.query.aggregate`."""
        return BooleanFigures(self.name)


class DateExpression(Comparable[R, datetime.datetime]):
    """A moment."""

    __slots__ = ()

    def __init__(self, name: str, step: Step[Any, Any] | None = None) -> None:
        super().__init__(name, step, "valueDate")

    @property
    def agg(self) -> DateFigures[R]:
        """Figures for `client.query.aggregate`."""
        return DateFigures(self.name)


class UuidExpression(Comparable[R, uuid.UUID | str]):
    """A uuid."""

    __slots__ = ()

    def __init__(self, name: str, step: Step[Any, Any] | None = None) -> None:
        super().__init__(name, step, "valueText")


class ListExpression(Sized[R], Generic[R, T]):
    """A list."""

    __slots__ = ("_key",)

    def __init__(self, name: str, step: Step[Any, Any] | None, key: str) -> None:
        super().__init__(name, step)
        self._key = key

    def contains_any(self, values: Sequence[T]) -> Condition[R]:
        """Whether one of these is in the list."""
        return self._condition("ContainsAny", self._key, list(values))

    def contains_all(self, values: Sequence[T]) -> Condition[R]:
        """Whether all of these are in the list."""
        return self._condition("ContainsAll", self._key, list(values))

    def contains_none(self, values: Sequence[T]) -> Condition[R]:
        """Whether none of these is in the list (server 1.33 and later)."""
        return self._condition("ContainsNone", self._key, list(values))
