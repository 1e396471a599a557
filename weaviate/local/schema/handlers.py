"""`/v1/schema`: classes, properties and shards."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from weaviate.local.errors import Refusal, empty, refused, schema_refused
from weaviate.local.exchange import Answer
from weaviate.local.jsonvalues import mapping
from weaviate.local.schema import classes, properties
from weaviate.local.schema.update import updated
from weaviate.local.storage.partition import CLOSED, OPEN

if TYPE_CHECKING:
    from weaviate.local.exchange import Call
    from weaviate.local.server import Server
    from weaviate.local.storage.collection import Collection
    from weaviate.local.storage.store import Store


def dump(server: Server, call: Call) -> Answer:  # noqa: ARG001 - every handler is called alike
    """GET /schema."""
    return Answer(200, {"classes": [each.document for each in server.store.collections.values()]})


def create(server: Server, call: Call) -> Answer:
    """POST /schema."""
    try:
        document = classes.complete(call.body or {}, server.store)
    except Refusal as refusal:
        raise schema_refused(refusal.message) from refusal
    return Answer(200, server.store.create_class(document).document)


def get(server: Server, call: Call) -> Answer:
    """GET /schema/{className}."""
    collection = server.store.find(call.path["className"])
    if collection is None:
        raise empty(404)
    return Answer(200, collection.document)


def delete(server: Server, call: Call) -> Answer:
    """DELETE /schema/{className}: 200 whether it existed or not."""
    collection = server.store.find(call.path["className"])
    if collection is not None:
        server.store.drop_class(collection.name)
    return Answer(200)


def update(server: Server, call: Call) -> Answer:
    """PUT /schema/{className}."""
    collection = server.store.find(call.path["className"])
    if collection is None:
        raise empty(404)
    try:
        collection.document = updated(collection, call.body or {}, server.store)
    except Refusal as refusal:
        raise schema_refused(refusal.message) from refusal
    server.store.save_class(collection)
    return Answer(200, collection.document)


def add_property(server: Server, call: Call) -> Answer:
    """POST /schema/{className}/properties."""
    body: dict[str, Any] = call.body or {}
    properties.check_tokenization(body)
    properties.check_enums(body.get("nestedProperties") or [], "nestedProperties")
    collection = server.store.find(call.path["className"])
    if collection is None:
        raise schema_refused(f'class "{call.path["className"]}": not found')
    if not body.get("name"):
        raise schema_refused("property must contain name")
    try:
        (finished,) = append_properties(server.store, collection, [body])
    except Refusal as refusal:
        raise schema_refused(refusal.message) from refusal
    return Answer(200, finished)


def append_properties(store: Store, collection: Collection, bodies: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Complete properties and add them to a class, all or none."""
    taken = {name.lower() for name in collection.properties}
    finished: list[dict[str, Any]] = []
    for body in bodies:
        one = properties.complete(body, collection.name, taken, store.collections.__contains__)
        taken.add(one["name"].lower())
        finished.append(one)
    collection.document["properties"] = [*(collection.document.get("properties") or []), *finished]
    store.save_class(collection)
    return finished


def shards(server: Server, call: Call) -> Answer:
    """GET /schema/{className}/shards."""
    name = call.path["className"]
    collection = server.store.find(name)
    if collection is None:
        raise refused(404, f"cannot get shards status for a non-existing index for {name}: not found")
    return Answer(
        200,
        [
            {"name": shard, "status": status, "vectorQueueSize": 0}
            for tenant, partition in collection.partitions.items()
            if collection.tenants.get(tenant, "HOT") == "HOT"
            for shard, status in partition.shards.items()
        ],
    )


def set_shard(server: Server, call: Call) -> Answer:
    """PUT /schema/{className}/shards/{shardName}: an unknown shard is no error."""
    name = call.path["className"]
    collection = server.store.find(name)
    if collection is None:
        raise refused(
            404,
            "updating db: TYPE_UPDATE_SHARD_STATUS: cannot update shard status to a non-existing index for"
            f" {name}: not found",
        )
    status: str = mapping(call.body).get("status") or ""
    if status not in (OPEN, CLOSED):
        raise refused(500, f"updating db: TYPE_UPDATE_SHARD_STATUS: '{status}' is not a valid shard status")
    for partition in collection.partitions.values():
        if call.path["shardName"] in partition.shards:
            partition.shards[call.path["shardName"]] = status
    return Answer(200, {"status": status})
