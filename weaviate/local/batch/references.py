"""POST /v1/batch/references: references are appended; only within tenants their targets are looked up."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from weaviate.local.errors import Refusal, invalid, refused
from weaviate.local.exchange import Answer
from weaviate.local.objects.beacons import Target, classed, is_reference, is_uri, parse, parse_source
from weaviate.local.schema.names import uncapitalised

if TYPE_CHECKING:
    from weaviate.local.exchange import Call
    from weaviate.local.server import Server
    from weaviate.local.storage.collection import Collection
    from weaviate.local.storage.store import Store

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
            append(server, body, answer)
        except Refusal as refusal:
            problems.append(refusal.message)
    answer["result"] = {"status": "SUCCESS"}
    if problems:
        answer["result"] = {"status": "FAILED", "errors": {"error": [{"message": ", ".join(problems)}]}}
    return answer


def append(server: Server, body: Body, answer: Body) -> None:
    """Add one reference to its object; the answer shows its target as it is stored."""
    class_name, id, name = parse_source(body["from"])
    tenant: str = body.get("tenant") or ""
    collection = server.store.find(class_name)
    if collection is None:
        raise Refusal(f'source class "{class_name}" not found in schema')
    definition = collection.properties.get(uncapitalised(name))
    target = parse(body["to"])
    if not target.class_name and definition is None:
        raise Refusal(f"property {name} does not exist for class {collection.name}")
    if definition is not None:
        target = classed(target, definition)
        answer["to"] = target.beacon
    check_ends(server.store, collection, id, target, tenant)
    if definition is None:
        raise Refusal(f"ref batch: property '{name}' not found in schema")
    if not is_reference(definition):
        raise Refusal(f"ref batch: property '{name}' is not a reference")
    partition = collection.partition(tenant)
    partition.check_writable(id)
    stored = partition.objects.get(id)
    if stored is None:
        raise Refusal(f"ref batch: object with id {id} not found")
    references = [*stored.properties.get(definition["name"], []), target.stored]
    properties = {**stored.properties, definition["name"]: references}
    server.store.put(collection, tenant, id, properties, partition.vectors(stored.document))


def check_ends(store: Store, collection: Collection, id: str, target: Target, tenant: str) -> None:
    """Refuse references between classes that do not fit; where there are tenants, both objects must be there."""
    goal = store.find(target.class_name) if target.class_name else None
    if target.class_name and goal is None:
        raise Refusal(f'target class "{collection.name}" not found in schema')
    if not collection.multi_tenant:
        if goal is not None and goal.multi_tenant:
            raise Refusal(
                "invalid reference: cannot reference a multi-tenant enabled class from a non multi-tenant enabled class"
            )
        collection.partition(tenant)
        return
    check_end("source", collection, id, tenant)
    if goal is not None:
        check_end("target", goal, target.id, tenant if goal.multi_tenant else "")


def check_end(end: str, collection: Collection, id: str, tenant: str) -> None:
    """Refuse an object that is not there."""
    try:
        partition = collection.partition(tenant)
    except Refusal as refusal:
        raise Refusal(f"{end}: get object {collection.name}/{id}: determine shard: {refusal.message}") from refusal
    if id not in partition.objects:
        raise Refusal(f'{end}: object {collection.name}/{id} not found for tenant "{tenant}"')
