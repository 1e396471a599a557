"""The classes of a server: create, read, delete."""

from weaviate.schema.crud_schema import Schema

__all__ = ["Schema"]
