"""`client.data_object`: v3's methods over the object operations."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, overload

from weaviate.data.draft import Draft
from weaviate.data.legacy import knows_classes, scoped_class
from weaviate.data.listing import checked_count, include_value, sort_values
from weaviate.data.pages import every_object
from weaviate.data.reads import get_object, list_objects, object_exists
from weaviate.data.references.crud_references import Reference
from weaviate.data.replication import ConsistencyLevel, consistency_value
from weaviate.data.writes import create_object, delete_object, replace_object, update_object, validate_object
from weaviate.names import class_name_of
from weaviate.uuids import get_valid_uuid

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from typing import Unpack

    from weaviate.classes.record import A, Model
    from weaviate.connect.connection import Connection
    from weaviate.data.options import PageOptions, ReadOptions, WriteOptions
    from weaviate.types import UUID, ClassName, JsonObject, VectorInput


class DataObject:
    """Objects of the server's classes.

    `data_object` is a dict of properties, or the path of a JSON file or a URL that holds one. `vector` is a list of
    floats, a numpy array or the like, or a dict of named vectors.
    """

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    @cached_property
    def reference(self) -> Reference:
        """References from one object to others."""
        return Reference(self._connection)

    @overload
    def create(self, data_object: Model, **options: Unpack[WriteOptions]) -> str: ...
    @overload
    def create(
        self,
        data_object: Mapping[str, Any] | str,
        class_name: ClassName,
        uuid: UUID | None = None,
        vector: VectorInput | None = None,
        consistency_level: ConsistencyLevel | str | None = None,
        tenant: str | None = None,
    ) -> str: ...
    def create(
        self,
        data_object: Mapping[str, Any] | str | Model,
        class_name: ClassName | None = None,
        uuid: UUID | None = None,
        vector: VectorInput | None = None,
        consistency_level: ConsistencyLevel | str | None = None,
        tenant: str | None = None,
    ) -> str:
        """Store a new object and return its uuid; the server draws one when none is given.

        `ObjectAlreadyExistsException` when the uuid is taken in this class.

        >>> import weaviate
        >>> client = weaviate.Client(":memory:")
        >>> client.data_object.create({"title": "Tides"}, "Article", uuid="6f1c3e8a-3c1d-4d7e-9f6a-2b8a8d5e4c11")
        '6f1c3e8a-3c1d-4d7e-9f6a-2b8a8d5e4c11'
        """
        draft = Draft(data_object, class_name, uuid, vector, tenant)
        created = self._connection.run(create_object(draft.new(), consistency_value(consistency_level)))
        draft.stored_as(created)
        return created

    @overload
    def update(self, data_object: Model, **options: Unpack[WriteOptions]) -> None: ...
    @overload
    def update(
        self,
        data_object: Mapping[str, Any] | str,
        class_name: ClassName,
        uuid: UUID,
        vector: VectorInput | None = None,
        consistency_level: ConsistencyLevel | str | None = None,
        tenant: str | None = None,
    ) -> None: ...
    def update(
        self,
        data_object: Mapping[str, Any] | str | Model,
        class_name: ClassName | None = None,
        uuid: UUID | None = None,
        vector: VectorInput | None = None,
        consistency_level: ConsistencyLevel | str | None = None,
        tenant: str | None = None,
    ) -> None:
        """Change these properties of an object, and its vector if one is given; the others stay.

        Null removes a property, and references are appended to those that are there. An object that does not exist is
        an `UnexpectedStatusCodeException`. Of an object of a typed class that was read, what was set since is sent.

        >>> import weaviate
        >>> client = weaviate.Client(":memory:")
        >>> uuid = client.data_object.create({"title": "Tides", "words": 3}, "Article")
        >>> client.data_object.update({"title": "Currents"}, "Article", uuid)
        >>> client.data_object.get_by_id(uuid, class_name="Article")["properties"]
        {'title': 'Currents', 'words': 3}
        """
        draft = Draft(data_object, class_name, uuid, vector, tenant)
        payload = draft.changes()
        level, scoped = consistency_value(consistency_level), knows_classes(self._connection.server_version)
        self._connection.run(update_object(payload, class_scoped=scoped, consistency_level=level))
        draft.stored_as(payload["id"])

    @overload
    def replace(self, data_object: Model, **options: Unpack[WriteOptions]) -> None: ...
    @overload
    def replace(
        self,
        data_object: Mapping[str, Any] | str,
        class_name: ClassName,
        uuid: UUID,
        vector: VectorInput | None = None,
        consistency_level: ConsistencyLevel | str | None = None,
        tenant: str | None = None,
    ) -> None: ...
    def replace(
        self,
        data_object: Mapping[str, Any] | str | Model,
        class_name: ClassName | None = None,
        uuid: UUID | None = None,
        vector: VectorInput | None = None,
        consistency_level: ConsistencyLevel | str | None = None,
        tenant: str | None = None,
    ) -> None:
        """Put an object in the place of the one with this uuid: properties and vectors that are not given are gone."""
        draft = Draft(data_object, class_name, uuid, vector, tenant)
        payload = draft.whole()
        level, scoped = consistency_value(consistency_level), knows_classes(self._connection.server_version)
        self._connection.run(replace_object(payload, class_scoped=scoped, consistency_level=level))
        draft.stored_as(payload["id"])

    @overload
    def get_by_id(
        self,
        uuid: UUID,
        additional_properties: Sequence[str] | None = None,
        with_vector: bool = False,
        *,
        class_name: type[A],
        **options: Unpack[ReadOptions],
    ) -> A | None: ...
    @overload
    def get_by_id(
        self,
        uuid: UUID,
        additional_properties: Sequence[str] | None = None,
        with_vector: bool = False,
        class_name: str | None = None,
        node_name: str | None = None,
        consistency_level: ConsistencyLevel | str | None = None,
        tenant: str | None = None,
    ) -> JsonObject | None: ...
    def get_by_id(
        self,
        uuid: UUID,
        additional_properties: Sequence[str] | None = None,
        with_vector: bool = False,
        class_name: str | type[A] | None = None,
        node_name: str | None = None,
        consistency_level: ConsistencyLevel | str | None = None,
        tenant: str | None = None,
    ) -> JsonObject | A | None:
        """The object with this uuid as the server gives it, or None when there is none.

        >>> import weaviate
        >>> client = weaviate.Client(":memory:")
        >>> uuid = client.data_object.create({"title": "Tides"}, "Article")
        >>> client.data_object.get_by_id(uuid, class_name="Article")["properties"]
        {'title': 'Tides'}

        Of a typed class it is an object of that class.
        """
        found = self.get(
            uuid=get_valid_uuid(uuid),
            additional_properties=additional_properties,
            with_vector=with_vector,
            class_name=class_name,
            node_name=node_name,
            consistency_level=consistency_level,
            tenant=tenant,
        )
        return class_name.__stored__(found) if found is not None and isinstance(class_name, type) else found

    def get(
        self,
        uuid: UUID | None = None,
        additional_properties: Sequence[str] | None = None,
        with_vector: bool = False,
        class_name: ClassName | None = None,
        node_name: str | None = None,
        consistency_level: ConsistencyLevel | str | None = None,
        limit: int | None = None,
        after: UUID | None = None,
        offset: int | None = None,
        sort: Mapping[str, Any] | None = None,
        tenant: str | None = None,
    ) -> JsonObject | None:
        """The object with this uuid; without one, a page of a list of objects: `{"objects": [...]}`.

        None when there is no such object or class. `sort` is `{"properties": ["title"], "order_asc": [True]}`.
        `iterate` reads a whole class.
        """
        include = include_value(additional_properties, with_vector=with_vector)
        level = consistency_value(consistency_level)
        limit, offset = checked_count(limit, "limit", 1), checked_count(offset, "offset", 0)
        order = sort_values(sort)
        cursor = None if after is None else get_valid_uuid(after)
        version = self._connection.server_version
        if uuid is not None:
            identity, scope = get_valid_uuid(uuid), scoped_class(class_name, version)
            return self._connection.run(
                get_object(
                    identity, scope, include=include, node_name=node_name, consistency_level=level, tenant=tenant
                )
            )
        return self._connection.run(
            list_objects(
                class_name_of(class_name) if class_name is not None and knows_classes(version) else None,
                include=include,
                node_name=node_name,
                consistency_level=level,
                limit=limit,
                after=cursor,
                offset=offset,
                sort=order,
                tenant=tenant,
            )
        )

    @overload
    def iterate(self, class_name: type[A], **options: Unpack[PageOptions]) -> Iterator[A]: ...
    @overload
    def iterate(self, class_name: str, **options: Unpack[PageOptions]) -> Iterator[JsonObject]: ...
    def iterate(
        self,
        class_name: str | type[A],
        *,
        tenant: str | None = None,
        include: Sequence[str] | None = None,
        batch_size: int = 100,
        after: UUID | None = None,
    ) -> Iterator[JsonObject] | Iterator[A]:
        """All objects of a class, one by one in the order of their uuids, read in pages of `batch_size`.

        `include=["vector"]` brings the vectors along. `after` goes on behind the object with this uuid, so that a
        program that was interrupted can resume with the last one that it has seen.

        >>> import weaviate
        >>> client = weaviate.Client(":memory:")
        >>> for title in ("Tides", "Currents"):
        ...     uuid = client.data_object.create({"title": title}, "Article")
        >>> sorted(article["properties"]["title"] for article in client.data_object.iterate("Article"))
        ['Currents', 'Tides']
        """
        objects = every_object(
            self._connection, class_name, tenant=tenant, include=include, batch_size=batch_size, after=after
        )
        return map(class_name.__stored__, objects) if isinstance(class_name, type) else objects

    def delete(
        self,
        uuid: UUID,
        class_name: ClassName | None = None,
        consistency_level: ConsistencyLevel | str | None = None,
        tenant: str | None = None,
    ) -> None:
        """Delete an object. With a class, servers don't mind when it is not there; without one that is status 404."""
        identity, level = get_valid_uuid(uuid), consistency_value(consistency_level)
        scope = scoped_class(class_name, self._connection.server_version)
        self._connection.run(delete_object(identity, scope, consistency_level=level, tenant=tenant))

    def exists(
        self,
        uuid: UUID,
        class_name: ClassName | None = None,
        consistency_level: ConsistencyLevel | str | None = None,
        tenant: str | None = None,
    ) -> bool:
        """Whether there is an object with this uuid."""
        identity, level = get_valid_uuid(uuid), consistency_value(consistency_level)
        scope = scoped_class(class_name, self._connection.server_version)
        return self._connection.run(object_exists(identity, scope, consistency_level=level, tenant=tenant))

    def validate(
        self,
        data_object: Mapping[str, Any] | str | Model,
        class_name: ClassName,
        uuid: UUID | None = None,
        vector: VectorInput | None = None,
    ) -> JsonObject:
        """Whether the server would store this object: `{"valid": bool, "error": None or a list}`.

        Servers want a uuid for it. Nothing is stored.
        """
        return self._connection.run(validate_object(Draft(data_object, class_name, uuid, vector).new()))
