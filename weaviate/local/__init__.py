"""A Weaviate server inside this process: `LocalTransport` answers requests from memory, or from one SQLite file.

It behaves as one server version (see `meta.VERSION`) and is made of small rooms that are imported when a request
first needs them: `routing`, `schema`, `objects`, `batch`, `storage`, `vectors`, `filters`, `graphql`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from weaviate.local.embedding.hashing import HashingVectorizer
    from weaviate.local.transport import LocalTransport

__all__ = ["HashingVectorizer", "LocalTransport"]


def __getattr__(name: str) -> object:
    if name == "LocalTransport":
        from weaviate.local.transport import LocalTransport

        return LocalTransport
    if name == "HashingVectorizer":
        from weaviate.local.embedding.hashing import HashingVectorizer

        return HashingVectorizer
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
