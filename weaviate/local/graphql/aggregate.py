"""The classes below `Aggregate`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from weaviate.local.aggregates import grouping, scope
from weaviate.local.aggregates.statistics import Statistics
from weaviate.local.errors import Refusal
from weaviate.local.graphql.rows import Members
from weaviate.local.jsonvalues import is_list

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence, ValuesView

    from graphql import GraphQLResolveInfo

    from weaviate.local.server import Server
    from weaviate.local.storage.collection import Collection
    from weaviate.local.storage.partition import Partition, StoredObject


@dataclass(frozen=True, slots=True)
class Aggregated:
    """What is said of some objects of a class; `exact` is told from their values, not from an index."""

    collection: Collection
    objects: Sequence[StoredObject] | ValuesView[StoredObject]
    grouped_by: Mapping[str, Any] | None
    exact: bool

    def resolve(self, name: str, _info: GraphQLResolveInfo[Any], _arguments: Mapping[str, Any]) -> Any:
        """How many they are, what they have in common, or what is said of a property."""
        if name == "meta":
            return Members({"count": len(self.objects)})
        if name == "groupedBy":
            return None if self.grouped_by is None else Members(self.grouped_by)
        return Statistics(self.collection.properties[name], self.values(name), exact=self.exact)

    def values(self, name: str) -> list[Any]:
        """The values of a property, those of lists one by one."""
        found = [stored.properties.get(name) for stored in self.objects]
        return [each for value in found if value is not None for each in (value if is_list(value) else (value,))]


def aggregated(
    server: Server, collection: Collection, arguments: Mapping[str, Any], selected: Iterable[str]
) -> list[Aggregated]:
    """All objects as one, or the groups of them; `selected` are the properties that the query asks for."""
    path = arguments.get("groupBy")
    wanted = None if path is None else grouping.path_of(collection, path)
    about = scope.checked(server, collection, arguments)
    partition = collection.partition(about.tenant)
    simple = about.is_everything and wanted is None
    check_properties(collection, partition, selected, indexed=simple)
    documents = about.documents(partition, "identify groups: " if wanted is not None else "")
    if simple:
        return [Aggregated(collection, partition.documents.values(), None, exact=False)]
    objects = list(partition.inserted(documents))
    if wanted is None:
        return [Aggregated(collection, objects, None, exact=True)]
    try:
        groups = grouping.grouped(collection, objects, wanted, arguments.get("limit"))
    except grouping.Unhashable:
        raise
    except Refusal as refusal:
        raise Refusal(f"shard {partition.shard}: identify groups: {refusal.message}") from refusal
    return [
        Aggregated(collection, members, {"path": list(wanted), "value": value}, exact=True) for value, members in groups
    ]


def check_properties(collection: Collection, partition: Partition, selected: Iterable[str], *, indexed: bool) -> None:
    """Refuse types without figures and, where an index is used, properties without one."""
    for name in selected:
        definition = collection.properties.get(name)
        if definition is None:
            continue
        data_type: str = definition["dataType"][0]
        doing = f"shard {partition.shard}: aggregate properties: property {name}: "
        if data_type == "blob":
            raise Refusal(f"{doing}unrecoginzed dataType blob")
        if indexed and not definition["indexFilterable"] and data_type in INDEXED:
            raise Refusal(f"{doing}could not find bucket for prop {name}")


INDEXED = frozenset({"int", "number", "boolean", "date"})
