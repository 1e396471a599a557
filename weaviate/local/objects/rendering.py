"""Objects as the REST API shows them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from weaviate.local.errors import refused
from weaviate.local.storage.columns import shortest

if TYPE_CHECKING:
    from array import array
    from collections.abc import Mapping

    from weaviate.local.exchange import Call
    from weaviate.local.storage.collection import Collection
    from weaviate.local.storage.partition import StoredObject

INCLUDED = frozenset({"vector", "classification", "interpretation"})


def includes(call: Call) -> bool:
    """Are vectors asked for? Refuse what can't be included."""
    wanted = call.listed("include")
    for each in wanted:
        if each not in INCLUDED:
            raise refused(400, f"unrecognized property '{each}' in ?include list")
    return "vector" in wanted


def rendered(collection: Collection, stored: StoredObject, tenant: str) -> dict[str, Any]:
    """An object without vectors."""
    shown: dict[str, Any] = {
        "class": collection.name,
        "creationTimeUnix": stored.created,
        "id": stored.id,
        "lastUpdateTimeUnix": stored.updated,
        "properties": stored.properties,
    }
    if tenant:
        shown["tenant"] = tenant
    return shown


def read(collection: Collection, stored: StoredObject, tenant: str, *, with_vectors: bool) -> dict[str, Any]:
    """An object as GET shows it; `tenant` is the one to show, and the one that holds the object."""
    shown = rendered(collection, stored, tenant)
    shown["vectorWeights"] = None
    if with_vectors:
        partition = collection.partition(tenant)
        shown.update(shown_vectors({name: shortest(each) for name, each in partition.vectors(stored.document).items()}))
    return shown


def shown_vectors(vectors: Mapping[str, list[float]]) -> dict[str, Any]:
    """The unnamed vector, or those with names."""
    shown: dict[str, Any] = {}
    named = {name: vector for name, vector in vectors.items() if name}
    if "" in vectors:
        shown["vector"] = vectors[""]
    if named:
        shown["vectors"] = named
    return shown


def echoed(vectors: Mapping[str, array[float]], body: Mapping[str, Any]) -> dict[str, Any]:
    """The vectors that were stored; those that the body has as they were given."""
    given: Mapping[str, Any] = body.get("vectors") or {}
    sent = {name: given.get(name) if name else body.get("vector") for name in vectors}
    return shown_vectors({name: sent[name] or shortest(vector) for name, vector in vectors.items()})
