"""References from one object to others."""

from weaviate.data.references.crud_references import Reference

__all__ = ["Reference"]
