"""GET /v1/objects: pages of objects, of one class or of all."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from weaviate.local.errors import Refusal, empty, refused
from weaviate.local.exchange import Answer
from weaviate.local.objects.rendering import includes, read

if TYPE_CHECKING:
    from collections.abc import Iterable

    from weaviate.local.exchange import Call
    from weaviate.local.server import Server
    from weaviate.local.storage.collection import Collection
    from weaviate.local.storage.partition import Partition, StoredObject


def list_objects(server: Server, call: Call) -> Answer:
    """One page."""
    with_vectors = includes(call)
    offset, limit = call.integer("offset") or 0, call.integer("limit")
    if limit is None:
        limit = server.settings.default_limit
    if offset < 0 or limit < 0:
        raise empty(200)
    name = call.query.get("class", "")
    if not name:
        return list_everything(server, call, offset, limit, with_vectors=with_vectors)
    collection = server.store.find(name)
    if collection is None:
        raise empty(404)
    try:
        stored = page(server, collection, call, offset, limit)
    except Refusal as refusal:
        raise refused(422, refusal.message) from refusal
    shown = [read(collection, each, call.tenant, with_vectors=with_vectors) for each in stored]
    for each in shown:
        each.pop("tenant", None)
    return Answer(200, {"deprecations": [], "objects": shown, **({"totalResults": len(shown)} if shown else {})})


def partition_for(collection: Collection, tenant: str) -> Partition:
    """The partition of a tenant, with the words that a listing puts before a refusal."""
    try:
        return collection.partition(tenant)
    except Refusal as refusal:
        raise Refusal(f"msg:search index {collection.name.lower()} code:422 err:{refusal.message}") from refusal


def page(server: Server, collection: Collection, call: Call, offset: int, limit: int) -> Iterable[StoredObject]:
    """The objects of one page."""
    from weaviate.local import paging, sort

    try:
        cursor = paging.cursor(call.query.get("after"), call.integer("limit"), offset, ())
    except Refusal as refusal:
        raise Refusal(f"msg:cursor api: invalid 'after' parameter code:400 err:{refusal.message}") from refusal
    keys = sort.requested(call.listed("sort"), call.listed("order"))
    try:
        comparison = sort.order(collection, keys)
    except Refusal as refusal:
        raise Refusal(f"msg:sorting code:400 err:{refusal.message}") from refusal
    try:
        paging.check_total(offset, limit, server.settings.maximum_results)
    except Refusal as refusal:
        raise Refusal(f"msg:offset or limit code:400 err:{refusal.message}") from refusal
    partition = partition_for(collection, call.tenant)
    if cursor is not None:
        return partition.after(cursor, limit)
    if comparison:
        return sort.arranged(partition.listed(), comparison)[offset : offset + limit]
    return partition.listed(offset, limit)


def list_everything(server: Server, call: Call, offset: int, limit: int, *, with_vectors: bool) -> Answer:
    """A page over all classes; with a tenant over all that have it."""
    if call.query.get("after"):
        raise refused(
            500,
            "list objects: after parameter not allowed, cursor must be specific to one class, set class query param",
        )
    every = (
        (collection, tenant, stored)
        for collection in server.store.collections.values()
        for tenant, partition in collection.partitions.items()
        if tenant == call.tenant
        for stored in partition.listed()
    )
    shown = [
        read(collection, stored, tenant, with_vectors=with_vectors)
        for collection, tenant, stored in islice(every, offset, offset + limit)
    ]
    return Answer(200, {"deprecations": None, "objects": shown, **({"totalResults": len(shown)} if shown else {})})
