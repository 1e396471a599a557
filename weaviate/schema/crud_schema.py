"""`client.schema`: v3's methods over the schema operations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from weaviate.connect import operations
from weaviate.connect.answers import decode_object, expect
from weaviate.names import class_name_of
from weaviate.schema.definition import checked_class, split_references

if TYPE_CHECKING:
    from collections.abc import Mapping

    from weaviate.connect.connection import Connection
    from weaviate.connect.flow import Flow
    from weaviate.types import JsonObject


class Schema:
    """Classes and their properties."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def create(self, schema: Mapping[str, Any]) -> None:
        """Create all classes of `{"classes": [...]}`, and their references once every class is there."""
        classes = [checked_class(definition) for definition in schema["classes"]]
        self._connection.run(_create(classes))

    def create_class(self, schema_class: Mapping[str, Any]) -> None:
        """Create one class from its definition, which is sent as it is given, unknown keys included.

        References are added in a second step, so that a class may refer to itself.

        >>> import weaviate
        >>> client = weaviate.Client(":memory:")
        >>> client.schema.create_class({"class": "Article", "properties": [{"name": "title", "dataType": ["text"]}]})
        >>> client.schema.exists("Article")
        True
        """
        self._connection.run(_create([checked_class(schema_class)]))

    def delete_class(self, class_name: str) -> None:
        """Delete a class and all its objects; a class that does not exist is no error."""
        self._connection.run(_delete_class(class_name_of(class_name)))

    def delete_all(self) -> None:
        """Delete every class."""
        for definition in self.get()["classes"] or ():
            self.delete_class(definition["class"])

    def exists(self, class_name: str) -> bool:
        """Whether the class is there."""
        return self._connection.run(_exists(class_name_of(class_name)))

    def get(self, class_name: str | None = None) -> JsonObject:
        """The whole schema, or the definition of one class, as the server gives it.

        `UnexpectedStatusCodeException` with status 404 when there is no such class.
        """
        return self._connection.run(_get(None if class_name is None else class_name_of(class_name)))


def _create(classes: list[JsonObject]) -> Flow[None]:
    parts = [split_references(definition) for definition in classes]
    for definition, _ in parts:
        response = yield operations.schema_objects_create.build(body=definition)
        expect(response, f"Create class {definition['class']}", 200)
    for definition, references in parts:
        for reference in references:
            name = definition["class"]
            response = yield operations.schema_objects_properties_add.build(name, body=reference)
            expect(response, f"Add property {reference.get('name')} to class {name}", 200)


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
