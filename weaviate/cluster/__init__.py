"""The nodes that a server consists of."""

from weaviate.cluster.cluster import Cluster

__all__ = ["Cluster"]
