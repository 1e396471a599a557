"""Objects, one at a time."""

from weaviate.data.crud_data import DataObject
from weaviate.data.replication import ConsistencyLevel

__all__ = ["ConsistencyLevel", "DataObject"]
