"""`Article.additional`: what the server adds to an object, to select and to read."""

from __future__ import annotations

import datetime
import uuid
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, TypeVar, cast, overload

from weaviate.classes.expressions import Comparable, R, Selectable
from weaviate.classes.record import M, Record
from weaviate.classes.shapes import fields

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from graphql.language import SelectionNode

    from weaviate.classes.paths import Path, Step
    from weaviate.classes.property import Property
    from weaviate.types import JsonObject

T = TypeVar("T")
V = TypeVar("V", bound=str)


class Additional(Generic[V]):
    """What the server adds to objects of a class; `V` are the names of its named vectors."""

    @overload
    def __get__(self, instance: None, owner: type[M], /) -> AdditionalExpression[M, V]: ...
    @overload
    def __get__(self, instance: Path[R], owner: object, /) -> AdditionalExpression[R, V]: ...
    @overload
    def __get__(self, instance: M, owner: object, /) -> AdditionalValues[M, V]: ...
    def __get__(self, instance: Any, owner: object, /) -> Any:
        if isinstance(instance, Record):
            return AdditionalValues[Any, Any](instance.__additional__(), type(instance))
        return _EVERYWHERE if instance is None else instance.__face__(_FACE)


class AdditionalExpression(Generic[R, V]):
    """What a query can select of it, or filter and sort by."""

    __slots__ = ("_step",)

    def __init__(self, step: Step[Any, Any] | None) -> None:
        self._step = step

    @property
    def id(self) -> _AddedComparable[R, uuid.UUID | str]:
        """The object's uuid."""
        return _AddedComparable("id", self._step, "valueText", "id")

    @property
    def creation_time(self) -> _AddedComparable[R, datetime.datetime]:
        """When it was created; filters need the class's `indexTimestamps`."""
        return _AddedComparable("_creationTimeUnix", self._step, "valueDate", "creationTimeUnix")

    @property
    def last_update_time(self) -> _AddedComparable[R, datetime.datetime]:
        """When it was changed last; filters need the class's `indexTimestamps`."""
        return _AddedComparable("_lastUpdateTimeUnix", self._step, "valueDate", "lastUpdateTimeUnix")

    @property
    def vector(self) -> Selectable[R]:
        """The vector, of classes without named vectors."""
        return _Added("vector", self._step)

    def vectors(self, *names: V) -> Selectable[R]:
        """Named vectors."""
        return _Added("vectors", self._step, names)

    @property
    def distance(self) -> Selectable[R]:
        """How far from what a vector search looked for."""
        return _Added("distance", self._step)

    @property
    def certainty(self) -> Selectable[R]:
        """How close to what a vector search looked for, from 0 to 1; cosine distance only."""
        return _Added("certainty", self._step)

    @property
    def score(self) -> Selectable[R]:
        """The score of a keyword or hybrid search."""
        return _Added("score", self._step)

    @property
    def explain_score(self) -> Selectable[R]:
        """How the score came about."""
        return _Added("explainScore", self._step)

    def group(self, *properties: Selectable[R]) -> Selectable[R]:
        """The hits of each group that `with_group_by` makes, with these properties, their ids and distances."""
        return _AddedGroup(properties, self._step)

    @property
    def is_consistent(self) -> Selectable[R]:
        """Whether all replicas agree; classes with replicas only."""
        return _Added("isConsistent", self._step)


class AdditionalValues(Generic[M, V]):
    """What the server added to an object. What was not selected is None; `additional["..."]` is the raw JSON."""

    __slots__ = ("_data", "_kind")

    def __init__(self, data: JsonObject, kind: type[M]) -> None:
        self._data = data
        self._kind = kind

    def __getitem__(self, name: str) -> Any:
        """Anything, by the server's name: `row.additional["generate"]`."""
        return self._data[name]

    @property
    def id(self) -> uuid.UUID | None:
        """The object's uuid."""
        raw = self._data.get("id")
        return None if raw is None else uuid.UUID(raw)

    @property
    def vector(self) -> Sequence[float] | None:
        """The vector."""
        return self._data.get("vector")

    @property
    def vectors(self) -> Mapping[V, Sequence[float]]:
        """Named vectors."""
        return cast("Mapping[V, Sequence[float]]", self._data.get("vectors") or {})

    @property
    def distance(self) -> float | None:
        """How far from what a vector search looked for."""
        return self._number("distance")

    @property
    def certainty(self) -> float | None:
        """How close to what a vector search looked for, from 0 to 1."""
        return self._number("certainty")

    @property
    def score(self) -> float | None:
        """The score of a keyword or hybrid search."""
        return self._number("score")

    @property
    def explain_score(self) -> str | None:
        """How the score came about."""
        return self._data.get("explainScore")

    @property
    def creation_time(self) -> datetime.datetime | None:
        """When it was created."""
        return self._moment("creationTimeUnix")

    @property
    def last_update_time(self) -> datetime.datetime | None:
        """When it was changed last."""
        return self._moment("lastUpdateTimeUnix")

    @property
    def generate(self) -> Generated | None:
        """What the generative module wrote, if `with_generate` asked for it."""
        raw: JsonObject | None = self._data.get("generate")
        return None if raw is None else Generated(raw.get("singleResult"), raw.get("groupedResult"), raw.get("error"))

    @property
    def group(self) -> Group[M] | None:
        """The hits of a group, if `with_group_by` made groups."""
        raw: JsonObject | None = self._data.get("group")
        return None if raw is None else Group(raw, self._kind)

    @property
    def is_consistent(self) -> bool | None:
        """Whether all replicas agree."""
        return self._data.get("isConsistent")

    def __repr__(self) -> str:
        return f"AdditionalValues({self._data!r:.200})"

    def _number(self, name: str) -> float | None:
        raw = self._data.get(name)
        return None if raw in {None, ""} else float(cast("str", raw))

    def _moment(self, name: str) -> datetime.datetime | None:
        raw = self._data.get(name)
        if raw in {None, ""}:
            return None
        seconds, milliseconds = divmod(int(cast("str", raw)), 1000)
        whole = datetime.datetime.fromtimestamp(seconds, datetime.UTC)
        return whole.replace(microsecond=milliseconds * 1000)


class Generated(NamedTuple):
    """What a generative module wrote: of one object, of all of them together (at the first one), or why it did not."""

    single: str | None
    grouped: str | None
    error: str | None


class Group(Generic[M]):
    """Hits of a search that have a value in common."""

    __slots__ = ("_data", "_kind")

    def __init__(self, data: JsonObject, kind: type[M]) -> None:
        self._data = data
        self._kind = kind

    @property
    def value(self) -> Any:
        """What the hits have in common."""
        return self._data["groupedBy"]["value"]

    @property
    def count(self) -> int:
        """How many hits there are."""
        return int(self._data["count"])

    @property
    def hits(self) -> list[M]:
        """The hits, nearest first."""
        return [self._kind.__row__(item) for item in self._data["hits"]]


class _Face:
    """Stands for all additional properties where a property is asked for."""

    name = "_additional"

    def expression(self, step: Any) -> Any:
        return AdditionalExpression[Any, Any](step)


class _Added(Selectable[R]):
    __slots__ = ("_below",)

    def __init__(self, name: str, step: Step[Any, Any] | None, below: tuple[str, ...] = ()) -> None:
        super().__init__(name, step)
        self._below = below

    def leaf(self) -> SelectionNode:
        from weaviate.gql import ast

        if not self._below:
            return fields("_additional", self.name)
        return ast.field(ast.name("_additional"), [fields(self.name, *self._below)])


class _AddedGroup(Selectable[R]):
    __slots__ = ("_properties",)

    def __init__(self, properties: tuple[Selectable[R], ...], step: Step[Any, Any] | None) -> None:
        super().__init__("group", step)
        self._properties = properties

    def leaf(self) -> SelectionNode:
        from weaviate.gql import ast
        from weaviate.gql.selection import merge, parse_selection

        hits = merge([*(item.node() for item in self._properties), *parse_selection("_additional{id distance}")])
        group = [*parse_selection("count groupedBy{path value}"), ast.field(ast.name("hits"), hits)]
        return ast.field(ast.name("_additional"), [ast.field(ast.name("group"), group)])


class _AddedComparable(Comparable[R, T]):
    __slots__ = ("_field",)

    def __init__(self, name: str, step: Step[Any, Any] | None, key: str, field: str) -> None:
        super().__init__(name, step, key)
        self._field = field

    def leaf(self) -> SelectionNode:
        return fields("_additional", self._field)


_FACE = cast("Property", _Face())
_EVERYWHERE = AdditionalExpression[Any, Any](None)
