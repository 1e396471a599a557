"""`/v1/nodes`: the one node, and its shards when asked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from weaviate.local.errors import refused
from weaviate.local.exchange import Answer
from weaviate.local.meta import VERSION

if TYPE_CHECKING:
    from collections.abc import Iterable

    from weaviate.local.exchange import Call
    from weaviate.local.server import Server
    from weaviate.local.storage.collection import Collection


def status(server: Server, call: Call) -> Answer:
    """GET /nodes and /nodes/{className}."""
    output = call.query.get("output") or "minimal"
    if output not in ("minimal", "verbose"):
        raise refused(422, f'invalid output: "{output}", possible values are: "minimal", "verbose"')
    collections: Iterable[Collection] = server.store.collections.values()
    if "className" in call.path:
        name = call.path["className"]
        collection = server.store.find(name)
        if collection is None:
            raise refused(404, f'class "{name}" not found')
        collections = (collection,)
    node: dict[str, Any] = {
        "batchStats": {"queueLength": 0, "ratePerSecond": 0},
        "name": server.settings.node,
        "operationalMode": "ReadWrite",
        "shards": None,
        "status": "HEALTHY",
        "version": VERSION,
    }
    if output == "verbose":
        shards = [shard for collection in collections for shard in shards_of(collection)]
        objects = sum(shard["objectCount"] for shard in shards)
        node.update(shards=shards or None, stats={"objectCount": objects, "shardCount": len(shards)})
    return Answer(200, {"nodes": [node]})


def shards_of(collection: Collection) -> list[dict[str, Any]]:
    """The shards of a class, but for those of inactive tenants."""
    return [
        {
            "asyncReplicationStatus": [],
            "class": collection.name,
            "compressed": False,
            "loaded": True,
            "name": shard,
            "numberOfReplicas": 1,
            "objectCount": counts[shard],
            "replicationFactor": 1,
            "vectorIndexingStatus": status,
            "vectorQueueLength": 0,
        }
        for tenant, partition in collection.partitions.items()
        if collection.tenants.get(tenant, "HOT") == "HOT"
        for counts in [partition.counts()]
        for shard, status in partition.shards.items()
    ]
