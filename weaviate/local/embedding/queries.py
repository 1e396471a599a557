"""Texts of queries as vectors: `nearText` becomes `nearVector`, and `hybrid` is given the vector of its text."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from weaviate.local.embedding.drafts import embedder_of
from weaviate.local.embedding.embedder import mean
from weaviate.local.errors import Refusal
from weaviate.local.golang import parse_uuid
from weaviate.local.jsonvalues import mapping, objects, sequence
from weaviate.local.objects.beacons import parse as parse_beacon
from weaviate.local.storage.columns import float32s

if TYPE_CHECKING:
    from array import array
    from collections.abc import Mapping, Sequence

    from weaviate.local.storage.collection import Collection
    from weaviate.local.storage.store import Store

KEPT = ("certainty", "distance", "targetVectors", "targets")
HALF = 0.5
"""How far a force of 1 moves."""


def with_vectors(store: Store, collection: Collection, arguments: Mapping[str, Any]) -> Mapping[str, Any]:
    """The arguments of a search in which texts are vectors; `Refusal` in the server's words."""
    tenant: str = arguments.get("tenant") or ""
    near_text, hybrid = arguments.get("nearText"), arguments.get("hybrid")
    if near_text is not None:
        other = next((name for name in ("nearVector", "nearObject") if arguments.get(name) is not None), None)
        if other is not None:
            raise Refusal(
                f"explorer: get class: vectorize params: found both 'nearText' and '{other}' parameters which are"
                " conflicting, choose one instead"
            )
        rest = {name: value for name, value in arguments.items() if name != "nearText"}
        return {**rest, "nearVector": moved(store, collection, tenant, near_text)}
    if hybrid is not None and collection.vectorized:
        return {**arguments, "hybrid": hybrid_with_vector(store, collection, tenant, hybrid)}
    return arguments


def with_vectors_anywhere(store: Store, arguments: Mapping[str, Any]) -> Mapping[str, Any]:
    """The same for a search through all classes."""
    made = next((each for each in store.collections.values() if each.vectorized), None)
    return arguments if made is None else with_vectors(store, made, arguments)


def hybrid_with_vector(store: Store, collection: Collection, tenant: str, hybrid: Mapping[str, Any]) -> Any:
    """A hybrid search that has its vector; one that needs none, or brings one, stays as it is."""
    searches = objects(hybrid.get("searches"))
    search: Mapping[str, Any] = searches[0] if searches else {}
    if hybrid.get("alpha") == 0 or hybrid.get("vector") or search.get("nearVector") is not None:
        return hybrid
    near_text: Mapping[str, Any] | None = search.get("nearText")
    if near_text is not None:
        return {**hybrid, "searches": [{"nearVector": moved(store, collection, tenant, near_text)}]}
    check_targets(collection, hybrid)
    vector = embedder_of(store, collection).combined([hybrid.get("query") or ""])
    return {**hybrid, "vector": list(vector)}


def moved(store: Store, collection: Collection, tenant: str, near_text: Mapping[str, Any]) -> dict[str, Any]:
    """The `nearVector` that a `nearText` stands for."""
    check_targets(collection, near_text)
    embedder = embedder_of(store, collection)
    vector = embedder.combined(sequence(near_text.get("concepts")) or [""])
    towards, away = mapping(near_text.get("moveTo")), mapping(near_text.get("moveAwayFrom"))
    for move, sign in ((towards, 1), (away, -1)):
        target = target_of(store, collection, tenant, near_text, move) if (move.get("force") or 0) > 0 else None
        if target is not None:
            vector = shifted(vector, target, move["force"], sign)
    return {"vector": list(vector), **{name: near_text[name] for name in KEPT if near_text.get(name) is not None}}


def check_targets(collection: Collection, search: Mapping[str, Any]) -> None:
    """Refuse texts where the vectors that are searched are not made from texts."""
    combined = mapping(search.get("targets"))
    names = sequence(combined.get("targetVectors")) or sequence(search.get("targetVectors"))
    names = names or list(collection.vector_indexes)
    if not set(names) <= set(collection.vectorized):
        raise Refusal(
            f"could not vectorize input for collection {collection.name} with search-type nearText. Make sure a"
            " vectorizer module is configured for this collection"
        )


def target_of(
    store: Store, collection: Collection, tenant: str, near_text: Mapping[str, Any], move: Mapping[str, Any]
) -> array[float] | None:
    """Where a search moves to, or away from: the mean of texts and objects; None when none are given."""
    vectors: list[array[float]] = []
    concepts: Sequence[str] = sequence(move.get("concepts"))
    if concepts:
        vectors.append(embedder_of(store, collection).combined(concepts))
    names = sequence(near_text.get("targetVectors")) or list(collection.vector_indexes)
    vectors += [vector_of(collection, tenant, each, names[0]) for each in objects(move.get("objects"))]
    return mean(vectors) if vectors else None


def vector_of(collection: Collection, tenant: str, given: Mapping[str, Any], name: str) -> array[float]:
    """The vector of an object that is named by its id or beacon."""
    id = parse_beacon(given["beacon"]).id if given.get("beacon") else parse_uuid(given.get("id") or "")
    partition = collection.partition(tenant)
    stored = partition.objects.get(id)
    vector = None if stored is None else partition.vector(stored.document, name)
    if vector is None:
        raise Refusal(f"vectorize params: object {id} was not found, or has no vector")
    return vector


def shifted(vector: array[float], target: array[float], force: float, sign: int) -> array[float]:
    """A vector moved towards a target (sign 1), or away from it (sign -1)."""
    if len(vector) != len(target):
        raise Refusal(f"movement: vector lengths don't match: got {len(vector)} and {len(target)}")
    if sign > 0 and force > 1:
        raise Refusal(f"movement: force must be between 0 and 1: got {force:f}")
    weight = force * HALF * sign
    return float32s([value + weight * (other - value) for value, other in zip(vector, target, strict=True)])
