"""The values that a query's fields are resolved on: objects, their properties, and what is additional."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol

from weaviate.gql.server_schema.names import object_name
from weaviate.local.graphql.selections import chosen_types, fields, selections
from weaviate.local.jsonvalues import is_list, is_object
from weaviate.local.objects.beacons import is_reference, parse
from weaviate.local.storage.columns import shortest, shortest_number

if TYPE_CHECKING:
    from array import array
    from collections.abc import Callable, Iterator, Mapping

    from graphql import GraphQLResolveInfo

    from weaviate.local.storage.collection import Collection
    from weaviate.local.storage.partition import Partition, StoredObject
    from weaviate.local.storage.store import Store

LARGEST_INT = 2**31 - 1
RARE = frozenset({"classification", "group"})
PHONE: Mapping[str, Any] = {"defaultCountry": ""}


class Resolvable(Protocol):
    """Whatever has fields."""

    def resolve(self, name: str, info: GraphQLResolveInfo[Any], arguments: Mapping[str, Any]) -> Any:
        """The value of a field."""
        ...


@dataclass(frozen=True, slots=True)
class Members:
    """A map whose members are the fields; what it lacks is null."""

    values: Mapping[str, Any]

    def resolve(self, name: str, _info: GraphQLResolveInfo[Any], _arguments: Mapping[str, Any]) -> Any:
        """A member."""
        return shown(self.values.get(name))


def shown(value: Any) -> Any:
    """A property's value as GraphQL shows it: maps become resolvable."""
    if is_object(value):
        return Members(value)
    if is_list(value):
        return [shown(each) for each in value]
    return value


def fitting(value: Any) -> Any:
    """Integers that GraphQL can show; larger ones are null."""
    if is_list(value):
        return [fitting(each) for each in value]
    return value if -LARGEST_INT - 1 <= value <= LARGEST_INT else None


@dataclass(frozen=True, slots=True)
class Row:
    """One object of a result."""

    store: Store
    collection: Collection
    partition: Partition
    tenant: str
    stored: StoredObject
    distance: float | None = None
    score: float = 0.0
    explain: Callable[[], str] | None = None
    vector: array[float] | None = None
    """Shown instead of the object's own."""
    grouped: bool = False
    """Was `groupBy` asked for?"""

    @property
    def type_name(self) -> str:
        """The name of the object's type."""
        return object_name(self.collection.name, underscore=True)

    def resolve(self, name: str, info: GraphQLResolveInfo[Any], _arguments: Mapping[str, Any]) -> Any:
        """A property, or `_additional`."""
        if name == "_additional":
            wanted = {node.name.value for node in fields(info, selections(info.field_nodes))}
            return None if wanted <= RARE and not self.grouped else Additional(self)
        definition = self.collection.properties[name]
        if is_reference(definition):
            return self.referred(name, info)
        value = self.stored.properties.get(name)
        if value is None:
            return None
        data_type: str = definition["dataType"][0]
        if data_type.startswith("int"):
            return fitting(value)
        if data_type == "phoneNumber":
            return Members({**PHONE, **value, "national": fitting(value["national"])})
        return shown(value)

    def referred(self, name: str, info: GraphQLResolveInfo[Any]) -> list[Row] | None:
        """The targets of a reference, class by class as the fragments name them; None when none of them is there."""
        stored = self.stored.properties.get(name, ())
        if stored == []:
            return []
        chosen = chosen_types(info)
        ids = [parse(each["beacon"]).id for each in stored]
        return [row for type_name in chosen for id in ids for row in self.looked_up(type_name, id)] or None

    def looked_up(self, type_name: str, id: str) -> Iterator[Row]:
        """The object of a class, if it is there."""
        collection = self.store.collections.get(type_name) or self.store.collections.get(type_name.removeprefix("_"))
        if collection is None:
            return
        tenant = self.tenant if collection.multi_tenant else ""
        partition = collection.partitions.get(tenant)
        if partition is not None and id in partition.objects:
            yield Row(self.store, collection, partition, tenant, partition.objects[id])


@dataclass(frozen=True, slots=True)
class Additional:
    """What a query can ask of an object besides its properties."""

    row: Row

    def resolve(self, name: str, _info: GraphQLResolveInfo[Any], _arguments: Mapping[str, Any]) -> Any:
        """One additional field; what does not apply is null."""
        row, stored = self.row, self.row.stored
        match name:
            case "id":
                return stored.id
            case "creationTimeUnix":
                return str(stored.created)
            case "lastUpdateTimeUnix":
                return str(stored.updated)
            case "vector":
                vector = row.partition.vector(stored.document, "") if row.vector is None else row.vector
                return [] if vector is None else shortest(vector)
            case "vectors":
                return Vectors(row)
            case "distance":
                return None if row.distance is None else shortest_number(row.distance)
            case "certainty":
                return None if row.distance is None else 1 - row.distance / 2
            case "score":
                return str(shortest_number(row.score))
            case "explainScore":
                return row.explain() if row.explain is not None else ""
            case _:
                return None


@dataclass(frozen=True, slots=True)
class Vectors:
    """The named vectors of an object."""

    row: Row

    def resolve(self, name: str, _info: GraphQLResolveInfo[Any], _arguments: Mapping[str, Any]) -> Any:
        """One vector."""
        vector = self.row.partition.vector(self.row.stored.document, name)
        return None if vector is None else shortest(vector)
