"""`/v1/objects`: one object at a time."""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING, Any

from weaviate.local.embedding.drafts import Draft, complete
from weaviate.local.errors import Refusal, ServerError, empty, refused
from weaviate.local.exchange import Answer
from weaviate.local.golang import parse_uuid
from weaviate.local.objects.rendering import echoed, includes, read, rendered
from weaviate.local.objects.writing import (
    AUTO_SCHEMA,
    canonical,
    check_id,
    check_lengths,
    class_of,
    partition_of,
    prepared,
    properties_of,
    values_of,
    vectors_of,
)

if TYPE_CHECKING:
    from array import array
    from collections.abc import Mapping

    from weaviate.local.exchange import Call
    from weaviate.local.server import Server
    from weaviate.local.storage.collection import Collection
    from weaviate.local.storage.partition import Partition, StoredObject

BY_ID = "repo: object by id: search index {index}: determine shard: "
STORE = 'put object: import into index {index}: put local object: shard="{shard}": '


def create(server: Server, call: Call) -> Answer:
    """POST /objects."""
    body: dict[str, Any] = call.body or {}
    check_id(body.get("id"))
    call.check_consistency()
    id: str = (body.get("id") or "").lower() or str(uuid.uuid4())
    tenant: str = body.get("tenant") or ""
    refuse_existing(server, body, id, tenant)
    try:
        collection, properties, vectors = prepared(server.store, body)
        complete(server.store, [Draft(collection, properties, vectors)])
    except Refusal as refusal:
        raise refused(refusal.status, f"invalid object: {refusal.message}") from refusal
    index = collection.name.lower()
    partition = partition_of(collection, tenant, f"put object: import into index {index}: determine shard: ")
    check_storable(index, partition, id, vectors)
    stored = server.store.put(collection, tenant, canonical(id), properties, vectors)
    shown = {**rendered(collection, stored, tenant), **echoed(vectors, body), "id": id}
    if body.get("additional"):
        shown["additional"] = body["additional"]
    return Answer(200, shown)


def check_storable(index: str, partition: Partition, id: str, vectors: Mapping[str, array[float]]) -> None:
    """Refuse an object that its shard can't store."""
    place = STORE.format(index=index, shard=partition.shard_of(canonical(id)))
    try:
        partition.check_writable(canonical(id))
        place += "store object in LSM store: "
        check_lengths(partition, id, vectors)
    except Refusal as refusal:
        raise refused(500, place + refusal.message) from refusal


def refuse_existing(server: Server, body: dict[str, Any], id: str, tenant: str) -> None:
    """Refuse an id that the class has; a class or a tenant that does not exist may yet be made."""
    collection = server.store.collections.get(class_of(body, server.store))
    if collection is None or not body.get("id"):
        return
    if collection.multi_tenant and tenant and tenant not in collection.tenants:
        return
    if canonical(id) in partition_of(collection, tenant, "determine shard: ").objects:
        raise refused(422, f"id '{body['id']}' already exists")


def tenant_of(call: Call) -> str:
    """The tenant that a request names; a path without a class knows no tenants."""
    return call.tenant if "className" in call.path else ""


def found(server: Server, call: Call, tenant: str, prefix: str = BY_ID) -> tuple[Collection, StoredObject]:
    """The object of the path, of whatever class when the path has none; 404 otherwise."""
    check_id(call.path["id"], "id in path")
    id = canonical(call.path["id"])
    if "className" not in call.path:
        return found_anywhere(server, id)
    collection = server.store.find(call.path["className"])
    if collection is None:
        raise empty(404)
    stored = partition_of(collection, tenant, prefix.format(index=collection.name.lower())).objects.get(id)
    if stored is None:
        raise empty(404)
    return collection, stored


def found_anywhere(server: Server, id: str, doing: str = "") -> tuple[Collection, StoredObject]:
    """The first object of an id; 404 when there is none, a refusal when there is a class with tenants."""
    partitions = [
        (each, partition_of(each, "", doing + BY_ID.format(index=each.name.lower())))
        for each in server.store.collections.values()
    ]
    for collection, partition in partitions:
        if id in partition.objects:
            return collection, partition.objects[id]
    raise empty(404)


def get(server: Server, call: Call) -> Answer:
    """GET /objects/{className}/{id}, and without the class."""
    check_id(call.path["id"], "id in path")
    with_vectors = includes(call)
    call.check_consistency()
    tenant = tenant_of(call)
    try:
        collection, stored = found(server, call, tenant)
    except ServerError as error:
        if not with_vectors or "className" in call.path:
            raise
        missing = {"error": [{"message": f"no object with id '{call.path['id']}'"}]}
        raise ServerError(400, error.body or missing) from error
    return Answer(200, read(collection, stored, tenant, with_vectors=with_vectors))


def head(server: Server, call: Call) -> Answer:
    """HEAD /objects/{className}/{id}, and without the class."""
    found(server, call, call.tenant)
    return Answer(204)


def replace(server: Server, call: Call) -> Answer:
    """PUT /objects/{className}/{id}, and without the class."""
    check_id(call.path["id"], "id in path")
    body: dict[str, Any] = call.body or {}
    check_id(body.get("id"))
    call.check_consistency()
    class_name = class_of(body, server.store)
    if not class_name:
        raise refused(422, "invalid object: the given class is empty")
    if canonical(body.get("id") or "") != canonical(call.path["id"]):
        raise refused(422, "invalid update: field 'id' is immutable")
    tenant: str = body.get("tenant") or ""
    wanted = server.store.find(call.path.get("className", class_name))
    collection = server.store.collections.get(class_name)
    if collection is None or collection is not wanted:
        raise empty(404)
    partition = partition_of(collection, tenant, BY_ID.format(index=collection.name.lower()))
    id = canonical(call.path["id"])
    if id not in partition.objects:
        raise empty(404)
    try:
        collection, properties, vectors = prepared(server.store, body, may_create=False)
    except Refusal as refusal:
        raise refused(422, f"invalid object: {refusal.message}") from refusal
    try:
        draft = Draft(collection, properties, vectors)
        draft.keep(partition, partition.objects[id])
        complete(server.store, [draft])
    except Refusal as refusal:
        raise refused(refusal.status, f"invalid object: {refusal.message}") from refusal
    check_storable(collection.name.lower(), partition, id, vectors)
    stored = server.store.put(collection, tenant, id, properties, vectors)
    return Answer(200, {**rendered(collection, stored, tenant), **echoed(vectors, body)})


def merge(server: Server, call: Call) -> Answer:
    """PATCH /objects/{className}/{id}, and without the class: class and id of the body are ignored."""
    check_id(call.path["id"], "id in path")
    if call.body is None:
        raise empty(400)
    call.check_consistency()
    body: dict[str, Any] = {**call.body, "class": call.path.get("className") or call.body.get("class")}
    if not body["class"]:
        raise refused(422, "msg:bad request code:400 err:empty class")
    tenant: str = body.get("tenant") or ""
    collection = server.store.find(body["class"])
    if collection is None:
        raise empty(404)
    body["class"] = collection.name
    index = collection.name.lower()
    prefix = f"msg:repo.object code:422 err:search index {index}: determine shard: "
    partition = partition_of(collection, tenant, prefix)
    stored = partition.objects.get(canonical(call.path["id"]))
    if stored is None:
        raise empty(404)
    try:
        collection, new, vectors = prepared(server.store, body, may_create=False)
    except Refusal as refusal:
        what = "invalid object: " if refusal.status == AUTO_SCHEMA else ""
        raise refused(422, f"msg:bad request code:400 err:{what}{refusal.message}") from refusal
    try:
        partition.check_writable(stored.id)
        check_lengths(partition, stored.id, vectors, merging=True)
    except Refusal as refusal:
        place = (
            f"msg:repo.merge code:500 err:merge into index {index}: update local object:"
            f' shard="{partition.shard_of(stored.id)}": '
        )
        raise refused(500, place + refusal.message) from refusal
    merged = merged_properties(collection, stored, values_of(body), new)
    draft = Draft(collection, merged, vectors)
    draft.keep(partition, stored)
    try:
        complete(server.store, [draft])
    except Refusal as refusal:
        raise refused(refusal.status, f"msg:repo.merge code:500 err:{refusal.message}") from refusal
    server.store.put(collection, tenant, stored.id, merged, {**partition.vectors(stored.document), **vectors})
    return Answer(204)


def merged_properties(
    collection: Collection, stored: StoredObject, given: dict[str, Any], new: dict[str, Any]
) -> dict[str, Any]:
    """The old values with the new ones: null removes, references are appended, all else replaces."""
    merged = dict(stored.properties)
    for key, value in given.items():
        name = key[:1].lower() + key[1:]
        if value is None:
            merged.pop(name, None)
        elif collection.properties[name]["dataType"][0][0].isupper():
            merged[name] = [*merged.get(name, []), *new[name]]
        else:
            merged[name] = new[name]
    return merged


def delete(server: Server, call: Call) -> Answer:
    """DELETE /objects/{className}/{id}: 204 whether it existed or not; without the class 404 when it did not."""
    check_id(call.path["id"], "id in path")
    call.check_consistency()
    id = canonical(call.path["id"])
    if "className" not in call.path:
        anywhere, _ = found_anywhere(server, id)
        return removed(server, anywhere, "", id)
    collection = server.store.find(call.path["className"])
    if collection is None:
        missing = f"from non-existing index for {call.path['className']}"
        raise refused(500, f"could not delete object from vector repo: delete {missing}")
    place = f'from index "{collection.name.lower()}": determine shard: '
    partition_of(collection, call.tenant, f"delete object from vector repo: delete {place}")
    return removed(server, collection, call.tenant, id)


def removed(server: Server, collection: Collection, tenant: str, id: str) -> Answer:
    """Remove an object, whether it is there or not."""
    try:
        server.store.remove(collection, tenant, id)
    except Refusal as refusal:
        shard = collection.partition(tenant).shard_of(id)
        place = f'from index "{collection.name.lower()}": delete local object: shard="{shard}": '
        raise refused(500, f"could not delete object from vector repo: delete {place}{refusal.message}") from refusal
    return Answer(204)


def validate(server: Server, call: Call) -> Answer:
    """POST /objects/validate: what a create would refuse; it makes nothing."""
    body: dict[str, Any] = call.body or {}
    check_id(body.get("id"))
    try:
        check_object(server, body)
    except Refusal as refusal:
        raise refused(422, f"invalid object: {refusal.message}") from refusal
    return Answer(200)


def check_object(server: Server, body: dict[str, Any]) -> None:
    """Refuse an object that does not fit its class."""
    parse_uuid(body.get("id") or "")
    name = class_of(body, server.store)
    collection = server.store.collections.get(name)
    if collection is None:
        raise Refusal(f'class "{name}" not found in schema')
    vectors_of(body, collection)
    properties_of(values_of(body), collection, body.get("tenant") or "", server.store)
