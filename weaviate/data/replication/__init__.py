"""How many replicas must agree before a call returns."""

from weaviate.data.replication.replication import ConsistencyLevel, consistency_value

__all__ = ["ConsistencyLevel", "consistency_value"]
