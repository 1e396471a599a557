"""DELETE /v1/batch/objects: delete what a filter finds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from weaviate.local.errors import Refusal, invalid, refused
from weaviate.local.exchange import Answer
from weaviate.local.filters.clause import OPERATORS, from_rest
from weaviate.local.filters.evaluation import allowed
from weaviate.local.filters.rules import check_clause
from weaviate.local.storage.collection import NoPartition
from weaviate.local.storage.partition import CLOSED, READ_ONLY

if TYPE_CHECKING:
    from collections.abc import Mapping

    from weaviate.local.exchange import Call
    from weaviate.local.filters.clause import Clause
    from weaviate.local.server import Server
    from weaviate.local.storage.collection import Collection

Body = dict[str, Any]
OUTPUTS = ("minimal", "verbose")
ZERO_TIME = -62135596800000
"""The server's zero time, which it shows whatever was asked."""


def check_operators(where: Mapping[str, Any] | None, place: str) -> None:
    """What the OpenAPI document refuses: operators that it does not list."""
    if where is None:
        return
    if where.get("operator") and where["operator"] not in OPERATORS:
        raise invalid(606, f"{place}.operator in body should be one of [{' '.join(OPERATORS)}]")
    for position, each in enumerate(where.get("operands") or []):
        check_operators(each, f"{place}.operands.{position}")


def delete(server: Server, call: Call) -> Answer:
    """Delete, or only say what would be deleted."""
    body: Body = call.body or {}
    match: Body = body.get("match") or {}
    check_operators(match.get("where"), "match.match.where")
    call.check_consistency()
    output: str = body.get("output") or "minimal"
    dry: bool = bool(body.get("dryRun"))
    try:
        collection, clause = checked(server, body)
    except Refusal as refusal:
        raise refused(422, f"validate: {refusal.message}") from refusal
    ids = found(server, collection, clause, call.tenant)
    if output not in OUTPUTS:
        raise refused(500, f'validate: invalid output: "{output}", possible values are: "minimal", "verbose"')
    results = removed(server, collection, call.tenant, ids, dry=dry, verbose=output == "verbose")
    shown = {"class": collection.name, "where": echoed(match["where"])}
    answer = {"match": shown, "output": output, "dryRun": dry, "results": results}
    return Answer(200, {"deletionTimeUnixMilli": ZERO_TIME, **answer})


def removed(server: Server, collection: Collection, tenant: str, ids: list[str], *, dry: bool, verbose: bool) -> Body:
    """Remove objects as far as the limit allows and their shards are open; what became of them."""
    limit = server.settings.maximum_results
    partition = collection.partition(tenant)
    writable = [id for id in ids[:limit] if partition.is_writable(id)]
    if not dry:
        for id in writable:
            server.store.remove(collection, tenant, id)
    status = "DRYRUN" if dry else "SUCCESS"
    listed = [{"id": id, "status": status} for id in writable] if verbose else []
    closed = [shown_closed(dry=dry) for each in partition.shards.values() if each == CLOSED]
    return {
        "failed": 0 if dry else len(closed),
        "limit": limit,
        "matches": len(ids),
        "objects": ([] if dry and not verbose else closed) + listed or None,
        "successful": 0 if dry else len(writable),
    }


def shown_closed(*, dry: bool) -> Body:
    """How a shard that is closed to writes stands among the objects, whether the filter finds any in it or not."""
    return {"status": "DRYRUN"} if dry else {"status": "FAILED", "errors": {"error": [{"message": READ_ONLY}]}}


def checked(server: Server, body: Body) -> tuple[Collection, Clause]:
    """The class, and the filter."""
    match: Body | None = body.get("match")
    if match is None:
        raise Refusal("empty match clause")
    if not match.get("class"):
        raise Refusal("empty match.class clause")
    if match.get("where") is None:
        raise Refusal("empty match.where clause")
    collection = server.store.find(match["class"])
    if collection is None:
        raise Refusal(f"failed to get class: {match['class']}")
    try:
        clause = from_rest(match["where"])
    except Refusal as refusal:
        raise Refusal(f"failed to parse where filter: {refusal.message}") from refusal
    try:
        check_clause(clause, collection, server.store)
    except Refusal as refusal:
        raise Refusal(f"invalid where filter: {refusal.message}") from refusal
    return collection, clause


def found(server: Server, collection: Collection, clause: Clause, tenant: str) -> list[str]:
    """The ids that the filter finds."""
    doing = "batch delete objects: cannot find objects: "
    try:
        partition = collection.partition(tenant)
    except Refusal as refusal:
        raise refused(422, doing + refusal.message) from refusal
    try:
        documents = allowed(clause, collection, tenant, server.store)
    except Refusal as refusal:
        place = f'find matching doc ids in shard "{partition.shard}": docIds: '
        raise refused(422 if is_about_tenants(refusal) else 500, doing + place + refusal.message) from refusal
    return [stored.id for stored in partition.inserted(documents)]


def echoed(where: Mapping[str, Any]) -> Body:
    """The filter as the server repeats it."""
    operands = where.get("operands")
    shown = {key: value for key, value in where.items() if value is not None}
    return {
        **shown,
        "path": where.get("path"),
        "operands": [echoed(each) for each in operands] if operands else None,
    }


def is_about_tenants(refusal: BaseException | None) -> bool:
    """Does a filter fail because a class that it looks into has no such tenant?"""
    return refusal is not None and (isinstance(refusal, NoPartition) or is_about_tenants(refusal.__cause__))
