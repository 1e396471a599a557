"""`/v1/objects/{className}/{id}/references/{propertyName}`, and the same without the class."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from weaviate.local.errors import Refusal, empty, invalid, refused
from weaviate.local.exchange import Answer
from weaviate.local.objects.beacons import Target, classed, exists, is_reference, is_uri, missing_property, parse
from weaviate.local.objects.handlers import BY_ID, found_anywhere, tenant_of
from weaviate.local.objects.writing import canonical, check_id
from weaviate.local.schema.names import uncapitalised

if TYPE_CHECKING:
    from collections.abc import Mapping

    from weaviate.local.exchange import Call
    from weaviate.local.server import Server
    from weaviate.local.storage.collection import Collection
    from weaviate.local.storage.partition import StoredObject


PUT = 'msg:repo.putobject code:500 err:import into index {index}: put local object: shard="{shard}": '
MERGE = 'msg:add reference to repo code:500 err:merge into index {index}: update local object: shard="{shard}": '


def bad(what: str, refusal: Refusal, status: int = 422) -> Exception:
    """The error of a reference handler."""
    return refused(status, f"msg:{what} code:400 err:{refusal.message}")


def source_class(server: Server, call: Call, doing: str = "msg:source object code:422 err:") -> Collection:
    """The class of the path, or of the object when the path has none; `doing` is what the server is at then."""
    check_id(call.path["id"], "id in path")
    if "className" not in call.path:
        return found_anywhere(server, canonical(call.path["id"]), doing)[0]
    name = call.path["className"]
    collection = server.store.find(name)
    if collection is None:
        raise bad("collection not found", Refusal(f'collection "{name}" not found in schema'))
    return collection


def reference_property(collection: Collection, name: str) -> Mapping[str, Any]:
    """The definition of a property that must be a reference."""
    definition = collection.properties.get(uncapitalised(name))
    if definition is None:
        raise missing_property(name, collection.name)
    if not is_reference(definition):
        raise Refusal(f"property '{name}' is not a reference-type")
    return definition


def checked_target(body: Mapping[str, Any], definition: Mapping[str, Any]) -> Target:
    """The target of a body, on this host."""
    beacon: str = body.get("beacon") or ""
    try:
        target = parse(beacon)
    except Refusal as refusal:
        raise Refusal(f"invalid reference: {refusal.message}") from refusal
    if target.host != "localhost":
        raise Refusal("unrecognized cross-ref ref format")
    return classed(target, definition)


def check_existence(server: Server, target: Target, tenant: str) -> None:
    """Refuse a target that is not there."""
    try:
        there = exists(server.store, target, tenant)
    except Refusal as refusal:
        raise bad("validate existence", Refusal(f"determine shard: {refusal.message}")) from refusal
    if not there:
        raise bad("validate existence", Refusal(f"validate reference: no object with id {target.id} found"))


def source_object(collection: Collection, call: Call, doing: str = "determine shard: ") -> StoredObject:
    """The object of the path; 404 when there is none. `doing` is what the server is at when a tenant is wrong."""
    try:
        partition = collection.partition(tenant_of(call))
    except Refusal as refusal:
        raise refused(422, f"msg:source object code:422 err:{doing}{refusal.message}") from refusal
    stored = partition.objects.get(canonical(call.path["id"]))
    if stored is None:
        raise empty(404)
    return stored


def write(
    server: Server, collection: Collection, call: Call, stored: StoredObject, references: list[Any], doing: str = PUT
) -> None:
    """Store the object with other references; `doing` is what the server calls that in an error."""
    name = uncapitalised(call.path["propertyName"])
    partition = collection.partition(tenant_of(call))
    vectors = partition.vectors(stored.document)
    try:
        server.store.put(collection, tenant_of(call), stored.id, {**stored.properties, name: references}, vectors)
    except Refusal as refusal:
        place = doing.format(index=collection.name.lower(), shard=partition.shard_of(stored.id))
        raise refused(500, place + refusal.message) from refusal


def check_beacon(body: Mapping[str, Any], place: str = "") -> None:
    """Refuse a beacon that the OpenAPI document's format `uri` does not take."""
    beacon = body.get("beacon")
    if beacon and not is_uri(beacon):
        raise invalid(601, f'{place}beacon in body must be of type uri: "{beacon}"')


def add(server: Server, call: Call) -> Answer:
    """POST: append; the same reference may be there twice."""
    body: dict[str, Any] = call.body or {}
    check_beacon(body)
    call.check_consistency()
    collection = source_class(server, call, "msg:source object deprecated code:422 err:")
    try:
        definition = reference_property(collection, call.path["propertyName"])
        target = checked_target(body, definition)
    except Refusal as refusal:
        raise bad("validate inputs", refusal) from refusal
    check_existence(server, target, tenant_of(call))
    stored = source_object(collection, call)
    write(server, collection, call, stored, [*stored.properties.get(definition["name"], []), target.stored], MERGE)
    return Answer(200)


def replace(server: Server, call: Call) -> Answer:
    """PUT: a list in place of all."""
    given: list[dict[str, Any] | None] = call.body or []
    bodies = [each or {} for each in given]
    for position, body in enumerate(bodies):
        check_beacon(body, f"{position}.")
    call.check_consistency()
    collection = source_class(server, call)
    stored = source_object(collection, call, BY_ID.format(index=collection.name.lower()))
    try:
        definition = reference_property(collection, call.path["propertyName"])
        targets = [checked_target(body, definition) for body in bodies]
    except Refusal as refusal:
        raise bad("bad inputs", refusal) from refusal
    for target in targets:
        check_existence(server, target, tenant_of(call))
    write(server, collection, call, stored, [target.stored for target in targets])
    return Answer(200)


def delete(server: Server, call: Call) -> Answer:
    """DELETE: remove every equal reference; none there is no error."""
    body: dict[str, Any] = call.body or {}
    check_beacon(body)
    call.check_consistency()
    collection = source_class(server, call)
    try:
        target = parse(body.get("beacon") or "")
    except Refusal as refusal:
        raise bad("cannot parse beacon", refusal) from refusal
    stored = source_object(collection, call, BY_ID.format(index=collection.name.lower()))
    try:
        definition = reference_property(collection, call.path["propertyName"])
    except Refusal as refusal:
        raise bad("bad inputs", refusal) from refusal
    gone = classed(target, definition).beacon
    before: list[dict[str, str]] = stored.properties.get(definition["name"], [])
    after = [each for each in before if each["beacon"] != gone]
    if len(after) != len(before):
        write(server, collection, call, stored, after)
    return Answer(204)
