"""DELETE /v1/batch/objects: delete what a filter finds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from weaviate.local.errors import Refusal, invalid, refused
from weaviate.local.exchange import Answer
from weaviate.local.filters.clause import OPERATORS, from_rest
from weaviate.local.filters.evaluation import allowed
from weaviate.local.filters.rules import check_clause

if TYPE_CHECKING:
    from collections.abc import Mapping

    from weaviate.local.exchange import Call
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
        collection, ids = found(server, body, call.tenant)
    except Refusal as refusal:
        raise refused(422, f"validate: {refusal.message}") from refusal
    if output not in OUTPUTS:
        raise refused(500, f'validate: invalid output: "{output}", possible values are: "minimal", "verbose"')
    limit = server.settings.maximum_results
    if not dry:
        for id in ids[:limit]:
            server.store.remove(collection, call.tenant, id)
    status = "DRYRUN" if dry else "SUCCESS"
    listed = [{"id": id, "status": status} for id in ids[:limit]]
    results = {
        "failed": 0,
        "limit": limit,
        "matches": len(ids),
        "objects": listed if output == "verbose" and listed else None,
        "successful": 0 if dry else len(listed),
    }
    shown = {"class": collection.name, "where": echoed(match["where"])}
    answer = {"match": shown, "output": output, "dryRun": dry, "results": results}
    return Answer(200, {"deletionTimeUnixMilli": ZERO_TIME, **answer})


def found(server: Server, body: Body, tenant: str) -> tuple[Collection, list[str]]:
    """The class, and the ids that the filter finds."""
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
    partition = collection.partition(tenant)
    documents = allowed(clause, collection, tenant, server.store)
    return collection, [stored.id for stored in partition.inserted(documents)]


def echoed(where: Mapping[str, Any]) -> Body:
    """The filter as the server repeats it."""
    operands = where.get("operands")
    shown = {key: value for key, value in where.items() if value is not None}
    return {
        **shown,
        "path": where.get("path"),
        "operands": [echoed(each) for each in operands] if operands else None,
    }
