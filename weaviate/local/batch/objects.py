"""POST /v1/batch/objects: everything is checked before anything is stored; each object has a result of its own."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from weaviate.local.embedding.drafts import Draft, complete
from weaviate.local.errors import Refusal, invalid, refused
from weaviate.local.exchange import Answer
from weaviate.local.jsonvalues import mapping, objects
from weaviate.local.objects.beacons import UUID
from weaviate.local.objects.rendering import shown_vectors
from weaviate.local.objects.writing import canonical, check_lengths, class_of, prepared
from weaviate.local.storage.columns import shortest

if TYPE_CHECKING:
    from array import array

    from weaviate.local.exchange import Call
    from weaviate.local.server import Server
    from weaviate.local.storage.collection import Collection


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


def create(server: Server, call: Call) -> Answer:
    """Store objects; those that exist are replaced."""
    bodies = objects(mapping(call.body).get("objects"))
    for position, body in enumerate(bodies):
        if body.get("id") and not UUID.fullmatch(body["id"]):
            raise invalid(601, f'body.objects.{position}.id in body must be of type uuid: "{body["id"]}"')
    call.check_consistency()
    if not bodies:
        raise refused(422, "invalid param 'objects': cannot be empty, need at least one object for batching")
    now = server.store.now()
    entries = [checked(server, body) for body in bodies]
    vectorize(server, entries)
    for entry in entries:
        store(server, entry)
    return Answer(200, [shown(entry, now) for entry in entries])


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
        check_lengths(entry.collection.partition(tenant), id, entry.vectors)
    except Refusal as refusal:
        entry.problem = refusal.message
        return
    server.store.put(entry.collection, tenant, id, entry.properties, entry.vectors, anew=True)


def shown(entry: Entry, now: int) -> dict[str, Any]:
    """An object of the answer: what was stored or sent, and the result."""
    given: Any = entry.body.get("properties")
    answer: dict[str, Any] = {
        "class": entry.class_name,
        "creationTimeUnix": now,
        "id": entry.id,
        "lastUpdateTimeUnix": now,
        "properties": entry.properties if entry.properties is not None else given or {},
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
