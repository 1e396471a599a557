"""The properties of a class that is there already."""

from weaviate.schema.properties.crud_properties import Property

__all__ = ["Property"]
