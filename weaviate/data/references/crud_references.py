"""`client.data_object.reference`: v3's methods over the reference operations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple, cast

from weaviate.beacons import beacon_of
from weaviate.connect import operations
from weaviate.connect.answers import expect
from weaviate.data.legacy import scoped_class
from weaviate.data.replication import ConsistencyLevel, consistency_value
from weaviate.names import class_name_of
from weaviate.uuids import get_valid_uuid

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from weaviate.connect.connection import Connection
    from weaviate.connect.flow import Flow
    from weaviate.connect.operations import Operation
    from weaviate.types import UUID, ClassName, JsonObject


class Reference:
    """References that are properties of one object and point to others.

    The names of both classes belong to every call; they may be left out for the sake of old programs and servers.
    Servers keep equal references side by side.
    """

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(
        self,
        from_uuid: UUID,
        from_property_name: str,
        to_uuid: UUID,
        from_class_name: ClassName | None = None,
        to_class_name: ClassName | None = None,
        consistency_level: ConsistencyLevel | str | None = None,
        tenant: str | None = None,
    ) -> None:
        """Append a reference to those that the property has.

        >>> import weaviate
        >>> client = weaviate.Client(":memory:")
        >>> client.schema.create_class({"class": "Article", "properties": [{"name": "next", "dataType": ["Article"]}]})
        >>> first, second = (client.data_object.create({}, "Article") for _ in range(2))
        >>> client.data_object.reference.add(first, "next", second, "Article", "Article")
        """
        source = self._source(from_uuid, from_property_name, from_class_name, consistency_level, tenant)
        (beacon,) = self._beacons([to_uuid], to_class_name, from_class_name)
        self._connection.run(_add(source, beacon))

    def delete(
        self,
        from_uuid: UUID,
        from_property_name: str,
        to_uuid: UUID,
        from_class_name: ClassName | None = None,
        to_class_name: ClassName | None = None,
        consistency_level: ConsistencyLevel | str | None = None,
        tenant: str | None = None,
    ) -> None:
        """Remove every reference of the property that points to this object; none is no error."""
        source = self._source(from_uuid, from_property_name, from_class_name, consistency_level, tenant)
        (beacon,) = self._beacons([to_uuid], to_class_name, from_class_name)
        self._connection.run(_delete(source, beacon))

    def update(
        self,
        from_uuid: UUID,
        from_property_name: str,
        to_uuids: Sequence[UUID] | UUID,
        from_class_name: ClassName | None = None,
        to_class_names: Sequence[str] | ClassName | None = None,
        consistency_level: ConsistencyLevel | str | None = None,
        tenant: str | None = None,
    ) -> None:
        """Put these references in the place of all that the property has; one class name stands for all of them."""
        source = self._source(from_uuid, from_property_name, from_class_name, consistency_level, tenant)
        targets = cast("Sequence[UUID]", to_uuids if isinstance(to_uuids, (list, tuple)) else [to_uuids])
        self._connection.run(_replace(source, self._beacons(targets, to_class_names, from_class_name)))

    def _source(
        self,
        uuid: UUID,
        property_name: str,
        class_name: ClassName | None,
        consistency_level: ConsistencyLevel | str | None,
        tenant: str | None,
    ) -> Source:
        identity = get_valid_uuid(uuid)
        if not isinstance(property_name, str):  # pyright: ignore[reportUnnecessaryIsInstance]
            msg = f"from_property_name must be str, {type(property_name).__name__} was given"
            raise TypeError(msg)
        scope = scoped_class(class_name, self._connection.server_version, "from_class_name")
        return Source(scope, identity, property_name, consistency_value(consistency_level), tenant)

    def _beacons(
        self, uuids: Sequence[UUID], class_names: Sequence[str] | ClassName | None, from_class_name: ClassName | None
    ) -> list[JsonObject]:
        """The targets' addresses. A missing class is warned of once, and not when that of the source is missing too."""
        version = self._connection.server_version
        names = _one_for_each(uuids, class_names)
        if uuids and class_names is None and from_class_name is not None:
            scoped_class(None, version, "to_class_name")
        if names is None or (names and scoped_class(names[0], version, "to_class_name") is None):
            return [{"beacon": beacon_of(uuid)} for uuid in uuids]
        return [{"beacon": beacon_of(uuid, name)} for uuid, name in zip(uuids, names, strict=True)]


class Source(NamedTuple):
    """A property of an object, and how its references are written."""

    class_name: str | None
    uuid: str
    property_name: str
    consistency_level: str | None
    tenant: str | None

    def write(
        self, by_class: Callable[..., Operation[Any]], by_uuid: Callable[..., Operation[Any]], body: Any
    ) -> Operation[Any]:
        """The operation that writes to it; an object that is named by its uuid alone has a path of its own."""
        if self.class_name is None:
            operation = by_uuid(self.uuid, self.property_name, body=body, tenant=self.tenant)
            return operations.amended(operation, query={"consistency_level": self.consistency_level})
        return by_class(
            self.class_name,
            self.uuid,
            self.property_name,
            body=body,
            consistency_level=self.consistency_level,
            tenant=self.tenant,
        )


def _one_for_each(uuids: Sequence[UUID], class_names: Sequence[str] | ClassName | None) -> list[str] | None:
    """A class for each uuid, or None when no class is given."""
    if class_names is None or class_names == []:
        return None
    if not isinstance(class_names, (list, tuple)):
        return [class_name_of(class_names, "to_class_names")] * len(uuids)
    if len(class_names) != len(uuids):
        msg = f"to_class_names has {len(class_names)} names for {len(uuids)} to_uuids: give one for each, or one str"
        raise ValueError(msg)
    return [class_name_of(name, "to_class_names") for name in class_names]


def _add(source: Source, beacon: JsonObject) -> Flow[None]:
    response = yield source.write(
        operations.objects_class_references_create.build, operations.objects_references_create.build, beacon
    )
    expect(response, f"Add reference to property {source.property_name}", 200)


def _delete(source: Source, beacon: JsonObject) -> Flow[None]:
    response = yield source.write(
        operations.objects_class_references_delete.build, operations.objects_references_delete.build, beacon
    )
    expect(response, f"Delete reference of property {source.property_name}", 204)


def _replace(source: Source, beacons: list[JsonObject]) -> Flow[None]:
    response = yield source.write(
        operations.objects_class_references_put.build, operations.objects_references_update.build, beacons
    )
    expect(response, f"Replace references of property {source.property_name}", 200)
