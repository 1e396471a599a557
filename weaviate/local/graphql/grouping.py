"""groupBy of `Get`: the results of a search, collected by the values of a property."""

from __future__ import annotations

from array import array
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

import orjson

from weaviate.local.errors import Refusal
from weaviate.local.golang import shown
from weaviate.local.graphql.rows import Members
from weaviate.local.jsonvalues import is_list, is_object, sequence
from weaviate.local.objects.beacons import is_reference, missing_property

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from graphql import GraphQLResolveInfo

    from weaviate.local.graphql.rows import Row
    from weaviate.local.storage.collection import Collection

NO_VECTOR: array[float] = array("f")
WORDS = frozenset({"text", "date", "uuid"})
"""What the results of a keyword search can be grouped by."""


@dataclass(frozen=True, slots=True)
class Group:
    """One result that is a group; its own properties are null."""

    position: int
    name: str
    value: str
    hits: Sequence[Row]

    @property
    def type_name(self) -> str:
        """The name of the class's type."""
        return self.hits[0].type_name

    def resolve(self, name: str, _info: GraphQLResolveInfo[Any], _arguments: Mapping[str, Any]) -> Any:
        """`_additional`, where the group is."""
        return GroupAdditional(self) if name == "_additional" else None


@dataclass(frozen=True, slots=True)
class GroupAdditional:
    """`_additional` of a group."""

    group: Group

    def resolve(self, name: str, _info: GraphQLResolveInfo[Any], _arguments: Mapping[str, Any]) -> Any:
        """The group; all else is null."""
        return GroupContent(self.group) if name == "group" else None


@dataclass(frozen=True, slots=True)
class GroupContent:
    """What a group says of itself."""

    group: Group

    def resolve(self, name: str, _info: GraphQLResolveInfo[Any], _arguments: Mapping[str, Any]) -> Any:
        """One field."""
        group = self.group
        distances = [hit.distance or 0.0 for hit in group.hits]
        match name:
            case "id":
                return group.position
            case "groupedBy":
                return Members({"path": [group.name], "value": group.value})
            case "count":
                return len(group.hits)
            case "minDistance":
                return min(distances)
            case "maxDistance":
                return max(distances)
            case _:
                return list(group.hits)


def of_search(rows: Sequence[Row], argument: Mapping[str, Any], collection: Collection) -> list[Group]:
    """The groups of a vector search; what lacks the property has the empty value."""
    path = sequence(argument["path"])
    name: str = path[0] if len(path) == 1 else ""
    definition = collection.properties.get(name)
    if definition is None:
        raise Refusal(f"{missing_property(name, collection.name).message}: unrecognized property: {name}")
    values = values_of(definition)
    return collected(rows, name, argument, lambda row: values(row.stored.properties.get(name)))


def of_words(rows: Sequence[Row], argument: Mapping[str, Any], collection: Collection) -> list[Group]:
    """The groups of a keyword search: only by what is text, and without what lacks the property."""
    path = sequence(argument["path"])
    name: str = path[0] if len(path) == 1 else ""
    definition = collection.properties.get(name)
    if definition is None or definition["dataType"][0].removesuffix("[]") not in WORDS:
        return []

    def values(row: Row) -> Iterable[str]:
        value = row.stored.properties.get(name)
        return [each for each in (value if is_list(value) else [value]) if each]

    return collected(rows, name, argument, values)


def values_of(definition: Mapping[str, Any]) -> Callable[[Any], list[str]]:
    """The values of a property as groups show them; what is missing or empty has the empty value."""
    if is_reference(definition):
        return lambda value: [each["beacon"] for each in value or ()] or [""]
    return lambda value: [in_json(each) for each in (value if is_list(value) else [value])] or [""]


def in_json(value: Any) -> str:
    """A value as JSON, texts without quotes."""
    if value is None or isinstance(value, str):
        return value or ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if is_object(value):
        return orjson.dumps(value, option=orjson.OPT_SORT_KEYS).decode()
    return shown(value, smallest=-6, largest=21, width=2)


def collected(
    rows: Sequence[Row], name: str, argument: Mapping[str, Any], values: Callable[[Row], Iterable[str]]
) -> list[Group]:
    """Groups in the order of their first hits, as many and as large as asked for.

    The values of an object that come after one for which there is no group any more do not count, as on the server.
    """
    most, largest = argument["groups"], argument["objectsPerGroup"]
    found: dict[str, list[Row]] = {}
    for row in rows:
        for value in values(row):
            hits = found.get(value)
            if hits is None:
                if len(found) >= most or largest < 1:
                    break
                hits = found[value] = []
            if len(hits) < largest:
                hits.append(replace(row, vector=NO_VECTOR, distance=row.distance or 0.0))
    return [Group(position, name, value, hits) for position, (value, hits) in enumerate(found.items())]
