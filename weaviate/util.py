"""v3's public helpers, gathered under the name that programs import them from."""

from __future__ import annotations

from weaviate.uuids import generate_uuid5, get_valid_uuid
from weaviate.vectors import get_vector

__all__ = ["generate_uuid5", "get_valid_uuid", "get_vector"]
