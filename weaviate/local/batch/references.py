"""POST /v1/batch/references: references are appended, their targets are not looked up."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from weaviate.local.errors import Refusal, invalid, refused
from weaviate.local.exchange import Answer
from weaviate.local.objects.beacons import classed, is_reference, is_uri, parse, parse_source
from weaviate.local.schema.names import uncapitalised

if TYPE_CHECKING:
    from weaviate.local.exchange import Call
    from weaviate.local.server import Server

Body = dict[str, Any]


def create(server: Server, call: Call) -> Answer:
    """Append references; each has a result of its own."""
    listed: list[Body | None] = call.body or []
    bodies = [each or {} for each in listed]
    for body in bodies:
        for end in ("from", "to"):
            if body.get(end) and not is_uri(body[end]):
                raise invalid(601, f'{end} in body must be of type uri: "{body[end]}"')
    call.check_consistency()
    if not bodies:
        raise refused(422, "invalid params: length cannot be 0, need at least one reference for batching")
    return Answer(200, [added(server, body) for body in bodies])


def added(server: Server, body: Body) -> Body:
    """Store one reference; what it was, and what became of it."""
    answer: Body = {}
    problems: list[str] = []
    for end, parser in (("from", parse_source), ("to", parse)):
        try:
            parser(body.get(end) or "")
            answer[end] = body[end]
        except Refusal as refusal:
            problems.append(refusal.message)
    if not problems:
        try:
            answer["to"] = append(server, body)
        except Refusal as refusal:
            problems.append(refusal.message)
    if body.get("tenant"):
        answer["tenant"] = body["tenant"]
    answer["result"] = {"status": "SUCCESS"}
    if problems:
        answer["result"] = {"status": "FAILED", "errors": {"error": [{"message": ", ".join(problems)}]}}
    return answer


def append(server: Server, body: Body) -> str:
    """Add one reference to its object; the beacon that was stored."""
    class_name, id, name = parse_source(body["from"])
    tenant: str = body.get("tenant") or ""
    collection = server.store.find(class_name)
    if collection is None:
        raise Refusal(f'source class "{class_name}" not found in schema')
    definition = collection.properties.get(uncapitalised(name))
    if definition is None:
        raise Refusal(f"ref batch: property '{name}' not found in schema")
    if not is_reference(definition):
        raise Refusal(f"ref batch: property '{name}' is not a reference")
    target = classed(parse(body["to"]), definition)
    partition = collection.partition(tenant)
    stored = partition.objects.get(id)
    if stored is None:
        raise Refusal(f"ref batch: object with id {id} not found")
    references = [*stored.properties.get(definition["name"], []), target.stored]
    properties = {**stored.properties, definition["name"]: references}
    server.store.put(collection, tenant, id, properties, partition.vectors(stored.document))
    return target.beacon
