"""POST /v1/batch/objects: everything is checked before anything is stored; each object has a result of its own."""

from __future__ import annotations

import uuid
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from weaviate.local.embedding.drafts import Draft, complete
from weaviate.local.errors import Refusal, invalid, refused
from weaviate.local.exchange import Answer
from weaviate.local.jsonvalues import is_list, is_object, mapping, objects
from weaviate.local.objects import autoschema
from weaviate.local.objects.beacons import UUID, classed, is_reference, parse
from weaviate.local.objects.rendering import shown_vectors
from weaviate.local.objects.writing import AUTO_SCHEMA, canonical, check_lengths, class_of, make_tenants, prepared
from weaviate.local.storage.columns import shortest

if TYPE_CHECKING:
    from array import array
    from collections.abc import Mapping, Sequence

    from weaviate.local.exchange import Call
    from weaviate.local.server import Server
    from weaviate.local.storage.collection import Collection
    from weaviate.local.storage.store import Store


@dataclass(slots=True)
class Entry:
    """One object of a batch; `problem` says why it is not stored."""

    body: dict[str, Any]
    class_name: str
    id: str
    collection: Collection | None = None
    properties: Any = None
    vectors: dict[str, array[float]] | None = None
    problem: str | None = None
    completed: bool = True
    """Were its references completed? They are after auto-schema has looked at it."""


def create(server: Server, call: Call) -> Answer:
    """Store objects; those that exist are replaced."""
    bodies = objects(mapping(call.body).get("objects"))
    for position, body in enumerate(bodies):
        if body.get("id") and not UUID.fullmatch(body["id"]):
            raise invalid(601, f'body.objects.{position}.id in body must be of type uuid: "{body["id"]}"')
    call.check_consistency()
    if not bodies:
        raise refused(422, "invalid param 'objects': cannot be empty, need at least one object for batching")
    try:
        ensure_tenants(server.store, bodies)
    except Refusal as refusal:
        ensure_properties(server.store, bodies)
        raise refused(422, f"auto create tenants: {refusal.message}") from refusal
    now = server.store.now()
    entries = [checked(server, body) for body in bodies]
    vectorize(server, entries)
    for entry in entries:
        store(server, entry)
    return Answer(200, [shown(server.store, entry, now) for entry in entries])


def checked(server: Server, body: dict[str, Any]) -> Entry:
    """An object with its class, values and vectors, or with what is wrong with it."""
    entry = Entry(body, class_of(body, server.store), body.get("id") or str(uuid.uuid4()))
    if not entry.class_name:
        entry.problem = "object has an empty class"
        return entry
    try:
        entry.collection, entry.properties, entry.vectors = prepared(server.store, body)
    except Refusal as refusal:
        entry.problem = refusal.message
        entry.completed = refusal.status != AUTO_SCHEMA
    return entry


def vectorize(server: Server, entries: list[Entry]) -> None:
    """Make the vectors that are missing, with one call for all; where it fails, the objects that wait for it do."""
    waiting = [
        (entry, Draft(entry.collection, entry.properties, entry.vectors))
        for entry in entries
        if entry.collection is not None and entry.vectors is not None
    ]
    try:
        complete(server.store, [draft for _, draft in waiting])
    except Refusal as refusal:
        for entry, draft in waiting:
            if not draft.vectors.keys() >= set(draft.collection.vectorized):
                entry.problem, entry.vectors = refusal.message, None


def store(server: Server, entry: Entry) -> None:
    """Store an object that passed; its tenant and the lengths of its vectors are known only now."""
    if entry.collection is None or entry.vectors is None:
        return
    tenant: str = entry.body.get("tenant") or ""
    id = canonical(entry.id)
    try:
        partition = entry.collection.partition(tenant)
        partition.check_writable(id)
        check_lengths(partition, id, entry.vectors)
    except Refusal as refusal:
        entry.problem = refusal.message
        return
    server.store.put(entry.collection, tenant, id, entry.properties, entry.vectors, anew=True)


def ensure_properties(store: Store, bodies: Sequence[dict[str, Any]]) -> None:
    """Leave behind what auto-schema makes, although the batch is refused."""
    for body in bodies:
        with suppress(Refusal):
            autoschema.ensure(store, class_of(body, store), mapping(body.get("properties")), may_create=True)


def ensure_tenants(store: Store, bodies: Sequence[dict[str, Any]]) -> None:
    """Create the tenants that classes create by themselves; one that can't be created is the end of the batch."""
    wanted: dict[str, dict[str, None]] = {}
    for body in bodies:
        wanted.setdefault(class_of(body, store), {})[body.get("tenant") or ""] = None
    for class_name, tenants in wanted.items():
        collection = store.collections.get(class_name)
        if collection is not None and collection.makes_tenants:
            make_tenants(store, collection, list(tenants))


def shown(store: Store, entry: Entry, now: int) -> dict[str, Any]:
    """An object of the answer: what was stored or sent, and the result."""
    given: Any = entry.body.get("properties")
    answer: dict[str, Any] = {
        "class": entry.class_name,
        "creationTimeUnix": now,
        "id": entry.id,
        "lastUpdateTimeUnix": now,
        "properties": echoed(store, entry, given if entry.properties is None else entry.properties),
        "deprecations": None,
        "result": {"status": "SUCCESS"},
    }
    if entry.problem is not None:
        answer["result"] = {"status": "FAILED", "errors": {"error": [{"message": entry.problem}]}}
    if entry.body.get("tenant"):
        answer["tenant"] = entry.body["tenant"]
    vectors: dict[str, Any] = {name: each for name, each in mapping(entry.body.get("vectors")).items() if each}
    if entry.body.get("vector"):
        vectors[""] = entry.body["vector"]
    for name, vector in (entry.vectors or {}).items():
        if name not in vectors:
            vectors[name] = shortest(vector)
    return {**answer, **shown_vectors(vectors)}


def echoed(store: Store, entry: Entry, given: Any) -> Any:
    """Values as the answer shows them: of references only the beacons, with a class where the property tells it."""
    collection = store.collections.get(entry.class_name)
    if collection is None or not entry.completed or not is_object(given):
        return given or {}
    return {name: echoed_value(value, collection.properties.get(name)) for name, value in given.items()}


def echoed_value(value: Any, definition: Mapping[str, Any] | None) -> Any:
    """One value of the answer."""
    if definition is None or not is_list(value) or not is_reference(definition):
        return value
    return [beacon_of(each, definition) for each in value]


def beacon_of(reference: Any, definition: Mapping[str, Any]) -> Any:
    """One reference of the answer."""
    if not is_object(reference):
        return reference
    try:
        beacon = classed(parse(str(reference.get("beacon"))), definition).beacon
    except Refusal:
        return reference
    return {**{name: each for name, each in reference.items() if name != "href"}, "beacon": beacon}
