"""What the calls that take an object of a typed class, or give some, have besides: by name, for type checkers."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from weaviate.data.replication import ConsistencyLevel
    from weaviate.types import UUID, VectorInput


class WriteOptions(TypedDict, total=False):
    """Of `create`, `update` and `replace`."""

    uuid: UUID | None
    vector: VectorInput | None
    consistency_level: ConsistencyLevel | str | None
    tenant: str | None


class ReadOptions(TypedDict, total=False):
    """Of `get_by_id`."""

    node_name: str | None
    consistency_level: ConsistencyLevel | str | None
    tenant: str | None


class PageOptions(TypedDict, total=False):
    """Of `iterate`."""

    tenant: str | None
    include: Sequence[str] | None
    batch_size: int
    after: UUID | None
