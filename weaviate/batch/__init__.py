"""Many objects at once."""

from weaviate.batch.crud_batch import Batch

__all__ = ["Batch"]
