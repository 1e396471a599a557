"""`client.schema.property`: adds properties to classes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from weaviate.connect import operations
from weaviate.connect.answers import expect
from weaviate.connect.documents import json_object
from weaviate.names import class_name_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from weaviate.connect.connection import Connection
    from weaviate.connect.flow import Flow


class Property:
    """Properties of the server's classes."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def create(self, schema_class_name: str, schema_property: Mapping[str, Any] | str) -> None:
        """Add a property to a class; it is sent as it is given, so a reference names its class capitalised.

        `schema_property` is the definition, or the path of a JSON file or a URL that holds it.

        >>> import weaviate
        >>> client = weaviate.Client(":memory:")
        >>> client.schema.create_class({"class": "Article"})
        >>> client.schema.property.create("Article", {"name": "title", "dataType": ["text"]})
        """
        name = class_name_of(schema_class_name, "schema_class_name")
        self._connection.run(add_property(name, json_object(schema_property, "schema_property")))


def add_property(class_name: str, definition: Mapping[str, Any]) -> Flow[None]:
    """Add one property to a class."""
    response = yield operations.schema_objects_properties_add.build(class_name, body=definition)
    expect(response, f"Add property {definition.get('name')} to class {class_name}", 200)
