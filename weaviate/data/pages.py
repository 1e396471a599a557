"""A whole class, read page by page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from weaviate.data.listing import include_value, page_size
from weaviate.data.reads import page_after
from weaviate.names import class_name_of
from weaviate.uuids import get_valid_uuid

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from weaviate.connect.connection import Connection
    from weaviate.types import UUID, ClassName, JsonObject


def every_object(
    connection: Connection,
    class_name: ClassName,
    *,
    tenant: str | None,
    include: Sequence[str] | None,
    batch_size: int,
    after: UUID | None,
) -> Iterator[JsonObject]:
    """All objects of a class behind a uuid, in the order of their uuids. The arguments are checked before the first."""
    name, limit = class_name_of(class_name), page_size(batch_size)
    parts = include_value(include, with_vector=False)
    return _objects(connection, name, "" if after is None else get_valid_uuid(after), limit, parts, tenant)


def _objects(
    connection: Connection, class_name: str, after: str, limit: int, include: str | None, tenant: str | None
) -> Iterator[JsonObject]:
    while objects := connection.run(page_after(class_name, after, limit=limit, include=include, tenant=tenant)):
        yield from objects
        after = objects[-1]["id"]
