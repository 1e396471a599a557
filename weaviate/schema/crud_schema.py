"""`client.schema`: v3's methods over the schema operations."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

from weaviate.connect import operations
from weaviate.connect.answers import decode_object, expect
from weaviate.connect.documents import json_object
from weaviate.names import class_name_of
from weaviate.schema.comparison import is_contained, merged
from weaviate.schema.definition import checked_class, references_of, without_references
from weaviate.schema.properties.crud_properties import Property, add_property
from weaviate.schema.shards import get_shards, update_shard
from weaviate.schema.tenants import (
    Tenant,
    TenantActivityStatus,
    create_tenants,
    delete_tenants,
    get_tenants,
    tenant_bodies,
    tenant_names,
    update_tenants,
)
from weaviate.schema.types import CLASS_KEYS, PROPERTY_KEYS

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from weaviate.connect.connection import Connection
    from weaviate.connect.flow import Flow
    from weaviate.schema.types import ClassDefinition
    from weaviate.types import AnyDict, ClassName, JsonObject

__all__ = ["CLASS_KEYS", "PROPERTY_KEYS", "Property", "Schema", "Tenant", "TenantActivityStatus"]


class Schema:
    """Classes, their properties, shards and tenants.

    Where a definition is taken, it may also be given as the path of a JSON file or as a URL that holds it.
    """

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    @cached_property
    def property(self) -> Property:
        """Adds properties to classes that are there."""
        return Property(self._connection)

    def create(self, schema: Mapping[str, Any] | str) -> None:
        """Create all classes of `{"classes": [...]}`, and their references once every class is there."""
        classes = [checked_class(definition) for definition in json_object(schema, "schema")["classes"]]
        for definition in classes:
            self._create_class_with_primitives(definition)
        for definition in classes:
            self._create_complex_properties_from_class(definition)

    def create_class(self, schema_class: ClassDefinition | AnyDict | str) -> None:
        """Create one class from its definition, which is sent as it is given, unknown keys included.

        References are added in a second step, so that a class may refer to itself.

        >>> import weaviate
        >>> client = weaviate.Client(":memory:")
        >>> client.schema.create_class({"class": "Article", "properties": [{"name": "title", "dataType": ["text"]}]})
        >>> client.schema.exists("Article")
        True
        """
        definition = checked_class(json_object(schema_class, "schema_class"))
        self._create_class_with_primitives(definition)
        self._create_complex_properties_from_class(definition)

    def delete_class(self, class_name: ClassName) -> None:
        """Delete a class and all its objects; a class that does not exist is no error."""
        self._connection.run(_delete_class(class_name_of(class_name)))

    def delete_all(self) -> None:
        """Delete every class."""
        for definition in self.get()["classes"] or ():
            self.delete_class(definition["class"])

    def exists(self, class_name: ClassName) -> bool:
        """Whether the class is there."""
        return self._connection.run(_exists(class_name_of(class_name)))

    def contains(self, schema: Mapping[str, Any] | str | None = None) -> bool:
        """Whether the server has these classes with at least these properties, or any class at all.

        Names are compared, data types are not. `schema` is `{"classes": [...]}` or one class.
        """
        wanted = None if schema is None else json_object(schema, "schema")
        stored = self.get()
        return bool(stored.get("classes")) if wanted is None else is_contained(wanted, stored)

    def update_config(self, class_name: ClassName, config: Mapping[str, Any]) -> None:
        """Change settings of a class: `config` holds what is to change, and the rest stays as it is.

        >>> import weaviate
        >>> client = weaviate.Client(":memory:")
        >>> client.schema.create_class({"class": "Article"})
        >>> client.schema.update_config("Article", {"vectorIndexConfig": {"ef": 100}})
        >>> client.schema.get("Article")["vectorIndexConfig"]["ef"]
        100
        """
        name = class_name_of(class_name)
        changes = json_object(config, "config")
        self._connection.run(_replace(name, merged(self.get(name), changes)))

    def get(self, class_name: ClassName | None = None) -> JsonObject:
        """The whole schema, or the definition of one class, as the server gives it.

        `UnexpectedStatusCodeException` with status 404 when there is no such class.
        """
        return self._connection.run(_get(None if class_name is None else class_name_of(class_name)))

    def get_class_shards(self, class_name: ClassName) -> list[Any]:
        """The shards of a class, each with its name and status."""
        return self._connection.run(get_shards(class_name_of(class_name)))

    def update_class_shard(
        self, class_name: ClassName, status: str, shard_name: str | None = None
    ) -> JsonObject | list[JsonObject]:
        """Set one shard of a class, or all of them, to "READY" or "READONLY", and return what the server answers.

        That is one object for a shard that was named, a list for all.
        """
        name = class_name_of(class_name)
        for argument, value in (("status", status), ("shard_name", shard_name)):
            if not (isinstance(value, str) or (value is None and argument == "shard_name")):
                msg = f"{argument} must be str, {type(value).__name__} was given"
                raise TypeError(msg)
        if shard_name is not None:
            return self._connection.run(update_shard(name, shard_name, status))
        return [
            self._connection.run(update_shard(name, shard["name"], status)) for shard in self.get_class_shards(name)
        ]

    def add_class_tenants(self, class_name: ClassName, tenants: Sequence[Tenant]) -> None:
        """Add tenants to a class that has multi-tenancy enabled.

        >>> import weaviate
        >>> client = weaviate.Client(":memory:")
        >>> client.schema.create_class({"class": "Article", "multiTenancyConfig": {"enabled": True}})
        >>> client.schema.add_class_tenants("Article", [weaviate.Tenant("reader")])
        >>> client.schema.get_class_tenants("Article")
        [Tenant(name='reader', activity_status=<TenantActivityStatus.HOT: 'HOT'>)]
        """
        self._connection.run(create_tenants(class_name_of(class_name), tenant_bodies(tenants)))

    def remove_class_tenants(self, class_name: ClassName, tenants: Sequence[str]) -> None:
        """Remove tenants by their names, with all their objects; unknown names are no error."""
        self._connection.run(delete_tenants(class_name_of(class_name), tenant_names(tenants)))

    def get_class_tenants(self, class_name: ClassName) -> list[Tenant]:
        """The tenants of a class."""
        return self._connection.run(get_tenants(class_name_of(class_name)))

    def update_class_tenants(self, class_name: ClassName, tenants: Sequence[Tenant]) -> None:
        """Switch tenants to the status that each of these has."""
        self._connection.run(update_tenants(class_name_of(class_name), tenant_bodies(tenants)))

    # These two have the names that v3 gave its steps of `create` and `create_class`, for programs that wrap them.

    def _create_class_with_primitives(self, weaviate_class: JsonObject) -> None:
        self._connection.run(_create(without_references(weaviate_class)))

    def _create_complex_properties_from_class(self, schema_class: JsonObject) -> None:
        for reference in references_of(schema_class):
            self._connection.run(add_property(schema_class["class"], reference))


def _create(definition: JsonObject) -> Flow[None]:
    response = yield operations.schema_objects_create.build(body=definition)
    expect(response, f"Create class {definition['class']}", 200)


def _delete_class(class_name: str) -> Flow[None]:
    response = yield operations.schema_objects_delete.build(class_name)
    expect(response, f"Delete class {class_name}", 200)


def _exists(class_name: str) -> Flow[bool]:
    response = yield operations.schema_objects_get.build(class_name)
    return expect(response, f"Check if class {class_name} exists", 200, 404).status_code == 200


def _get(class_name: str | None) -> Flow[JsonObject]:
    if class_name is None:
        response = yield operations.schema_dump.build()
        return decode_object(response, "Get schema")
    response = yield operations.schema_objects_get.build(class_name)
    return decode_object(response, f"Get class {class_name}")


def _replace(class_name: str, definition: JsonObject) -> Flow[None]:
    response = yield operations.schema_objects_update.build(class_name, body=definition)
    expect(response, f"Update class {class_name}", 200)
