"""Waiting until vectors are indexed, where servers index them in the background; no I/O."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, cast

from weaviate.connect import operations
from weaviate.connect.answers import decode_list, expect
from weaviate.connect.flow import Pause
from weaviate.exceptions import WeaviateConnectionError
from weaviate.names import class_name_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from weaviate.connect.flow import Flow

POLL_SECONDS = 0.25


@dataclass(frozen=True)
class Shard:
    """A class, or the part of it that belongs to a tenant."""

    class_name: str
    tenant: str | None = None


def wait_until_indexed(shards: Sequence[Shard], how_many_failures: int) -> Flow[None]:
    """Poll each shard until it is ready and nothing is queued; so many errors in a row are waited out."""
    for shard in shards:
        failures = 0
        while True:
            try:
                indexed = yield from _is_indexed(shard)
            except WeaviateConnectionError:
                failures += 1
                if failures > how_many_failures:
                    raise
                yield Pause(2.0**failures)
                continue
            if indexed:
                break
            failures = 0
            yield Pause(POLL_SECONDS)


def _is_indexed(shard: Shard) -> Flow[bool]:
    context = "Get shards' status"
    response = yield operations.schema_objects_shards_get.build(class_name_of(shard.class_name), tenant=shard.tenant)
    statuses = [cast("dict[str, Any]", status) for status in decode_list(expect(response, context, 200), context)]
    return all(_is_done(status) for status in statuses)


def _is_done(status: dict[str, Any]) -> bool:
    """Servers before 1.22 index at once and name no queue."""
    return "vectorQueueSize" not in status or (status["vectorQueueSize"] == 0 and status.get("status") != "INDEXING")
