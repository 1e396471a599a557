"""Deleting the objects that a filter finds; no I/O."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from weaviate.connect import operations
from weaviate.connect.answers import decode_object, expect
from weaviate.gql.rest_where import rest_where
from weaviate.names import class_name_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from weaviate.connect.flow import Flow
    from weaviate.types import JsonObject


def delete_objects(
    class_name: str,
    where: Mapping[str, Any],
    *,
    output: str,
    dry_run: bool,
    tenant: str | None,
    consistency_level: str | None,
) -> Flow[JsonObject]:
    """Delete what the filter finds; the result is the server's. Everything is checked before the flow begins."""
    if not isinstance(output, str):  # pyright: ignore[reportUnnecessaryIsInstance]
        msg = f"output must be str, {type(output).__name__} was given"
        raise TypeError(msg)
    if not isinstance(dry_run, bool):  # pyright: ignore[reportUnnecessaryIsInstance]
        msg = f"dry_run must be bool, {type(dry_run).__name__} was given"
        raise TypeError(msg)
    if output not in ("minimal", "verbose"):
        msg = f'output must be "minimal" or "verbose", {output!r} was given'
        raise ValueError(msg)
    body = {
        "match": {"class": class_name_of(class_name), "where": rest_where(where)},
        "output": output,
        "dryRun": dry_run,
    }
    return _delete(body, tenant, consistency_level)


def _delete(body: JsonObject, tenant: str | None, consistency_level: str | None) -> Flow[JsonObject]:
    response = yield operations.batch_objects_delete.build(
        body=body, consistency_level=consistency_level, tenant=tenant
    )
    return decode_object(expect(response, "Delete in batch", 200), "Delete in batch")
