"""What `Aggregate` says of the values of a property, by its data type."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any

from weaviate.local.graphql.rows import Members
from weaviate.local.objects import dates
from weaviate.local.objects.beacons import is_reference

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from graphql import GraphQLResolveInfo

TOP = 5
"""How many of the most frequent texts are told when no number is given."""


class Statistics:
    """The values of one property; `exact` keeps dates as they were written, not as instants."""

    def __init__(self, definition: Mapping[str, Any], values: Sequence[Any], *, exact: bool) -> None:
        self.definition = definition
        self.values = values
        self.exact = exact

    def resolve(self, name: str, _info: GraphQLResolveInfo[Any], arguments: Mapping[str, Any]) -> Any:
        """One figure."""
        data_type: str = self.definition["dataType"][0]
        if is_reference(self.definition):
            return "cref" if name == "type" else list(self.definition["dataType"])
        if name == "count":
            return len(self.values)
        if name == "type":
            return data_type
        base = data_type.removesuffix("[]")
        if base == "text":
            return self.occurrences(arguments.get("limit"))
        if base == "boolean":
            return self.share(name)
        if not self.values:
            return None
        return self.dates.figure(name) if base == "date" else NUMBERS[name](self.values)

    def occurrences(self, limit: int | None) -> list[Members]:
        """The most frequent texts; of equally frequent ones the first in order."""
        counts = sorted(Counter(self.values).items(), key=lambda pair: (-pair[1], pair[0]))
        most = TOP if limit is None else max(limit, 0)
        return [Members({"value": value, "occurs": occurs}) for value, occurs in counts[:most]]

    def share(self, name: str) -> float | None:
        """How many values are true or false, or which part of all."""
        counted = sum(value is name.endswith("True") for value in self.values)
        if name.startswith("total"):
            return counted
        return counted / len(self.values) if self.values else None

    @cached_property
    def dates(self) -> Dates:
        """The values as dates."""
        return Dates(self.values, exact=self.exact)


def median(ordered: Sequence[float]) -> float:
    """The middle one, or the mean of the two in the middle."""
    middle = len(ordered) // 2
    return ordered[middle] if len(ordered) % 2 else (ordered[middle - 1] + ordered[middle]) / 2


def mode(values: Sequence[float]) -> float:
    """The most frequent one, of several the smallest."""
    counts = Counter(values)
    most = max(counts.values())
    return min(value for value, count in counts.items() if count == most)


NUMBERS: Mapping[str, Callable[[Sequence[float]], float]] = {
    "minimum": min,
    "maximum": max,
    "sum": sum,
    "mean": lambda values: sum(values) / len(values),
    "median": lambda values: median(sorted(values)),
    "mode": mode,
}


@dataclass(frozen=True, slots=True)
class Dates:
    """Dates, which are compared as instants."""

    values: Sequence[str]
    exact: bool

    def figure(self, name: str) -> str:
        """One figure."""
        instants = sorted((dates.instant(value), value) for value in self.values)
        if name == "median" and len(instants) % 2 == 0:
            (low, text), (high, _) = instants[len(instants) // 2 - 1 : len(instants) // 2 + 1]
            return self.shown(low, text) if low == high else dates.written(low + (high - low) // 2)
        if name == "mode":
            wanted = mode([instant for instant, _ in instants])
            return next(self.shown(instant, text) for instant, text in instants if instant == wanted)
        place = {"minimum": 0, "maximum": -1}.get(name, len(instants) // 2)
        return self.shown(*instants[place])

    def shown(self, instant: int, text: str) -> str:
        """A date as it was written, or in universal time."""
        return text if self.exact else dates.written(instant)
