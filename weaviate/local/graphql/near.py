"""nearVector and nearObject: which vector is searched where, and how several are combined."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from weaviate.local.errors import Refusal, lacking
from weaviate.local.golang import parse_uuid
from weaviate.local.jsonvalues import is_list, mapping
from weaviate.local.objects.beacons import parse as parse_beacon
from weaviate.local.storage.columns import float32s
from weaviate.local.vectors.search import check_length, measured, nearest, ranked

if TYPE_CHECKING:
    from array import array
    from collections.abc import Mapping, Sequence
    from collections.abc import Set as AbstractSet

    from weaviate.local.storage.collection import Collection
    from weaviate.local.storage.partition import Partition
    from weaviate.local.storage.store import Store

NEAR = ("nearVector", "nearObject")
COMBINED = "minimum"
WEIGHTED = ("manualWeights", "relativeScore")
ROUNDING = 1e-6
"""Thresholds are compared in float32."""


@dataclass(frozen=True, slots=True)
class Targets:
    """The vectors to search, and how their distances become one."""

    names: tuple[str, ...]
    method: str
    weights: Sequence[float]


@dataclass(frozen=True, slots=True)
class Near:
    """A vector search as it was asked for."""

    kind: str
    argument: Mapping[str, Any]
    within: float | None

    @property
    def limited(self) -> bool:
        """Is there a threshold?"""
        return self.within is not None


def requested(arguments: Mapping[str, Any], doing: str = "") -> Near | None:
    """The vector search among some arguments; `doing` is where the server is at a conflict."""
    given = [name for name in NEAR if arguments.get(name) is not None]
    if not given:
        return None
    if len(given) > 1:
        raise Refusal(
            f"{doing}found both 'nearVector' and 'nearObject' parameters which are conflicting, choose one instead"
        )
    argument: Mapping[str, Any] = arguments[given[0]]
    try:
        check_argument(given[0], argument)
    except Refusal as refusal:
        raise Refusal(f"failed to extract {given[0]} params: {refusal.message}") from refusal
    certainty = argument.get("certainty")
    return Near(given[0], argument, 2 * (1 - certainty) if certainty is not None else argument.get("distance"))


def check_argument(kind: str, argument: Mapping[str, Any]) -> None:
    """Refuse a vector search that lacks something, or has too much."""
    per_target: Mapping[str, Any] | None = argument.get("vectorPerTarget")
    if kind == "nearVector" and argument.get("vector") is None and per_target is None:
        raise Refusal("vector or vectorPerTarget is required field")
    if argument.get("certainty") is not None and argument.get("distance") is not None:
        raise Refusal("cannot provide distance and certainty")
    names = named(argument)
    weights_of(names, argument.get("targets") or {})
    for name, vectors in (per_target or {}).items():
        if is_several(vectors) and len(vectors) != names.count(name):
            raise Refusal(f"target {name} is not in the correct order")


def named(argument: Mapping[str, Any]) -> Sequence[str]:
    """The vectors that a search names."""
    combined: Mapping[str, Any] = argument.get("targets") or {}
    return combined.get("targetVectors") or argument.get("targetVectors") or ()


def weights_of(names: Sequence[str], combined: Mapping[str, Any]) -> list[float]:
    """What each target weighs; `Refusal` where weights are needed and missing."""
    method, given = combined.get("combinationMethod"), mapping(combined.get("weights"))
    if method == "average":
        return [1.0 / len(names)] * len(names)
    if method not in WEIGHTED:
        return [1.0] * len(names)
    weights: list[float] = []
    for position, name in enumerate(names):
        weight = given.get(name)
        if weight is None:
            raise Refusal(f"weight for target {name} is not provided")
        weights.append(weight[names[:position].count(name)] if is_list(weight) else weight)
    return weights


def is_several(vectors: Any) -> bool:
    """Is it a list of vectors?"""
    return is_list(vectors) and bool(vectors) and is_list(vectors[0])


def targets(near: Near, collection: Collection) -> Targets:
    """Which vectors a search is about; one that has no name is implied where there is one."""
    combined: Mapping[str, Any] = near.argument.get("targets") or {}
    names = named(near.argument)
    if not names:
        if len(collection.vector_indexes) > 1:
            raise Unspecified
        names = tuple(collection.vector_indexes)
    return Targets(tuple(names), combined.get("combinationMethod") or COMBINED, weights_of(names, combined))


class Unspecified(Refusal):
    """Which of several vectors is to be searched was not said."""

    def __init__(self) -> None:
        super().__init__("multiple vectorizers configuration found, please specify target vector name")


def metric_of(collection: Collection, near: Near | None) -> str:
    """The distance that a search uses; the first vector's when it uses several."""
    indexes = collection.vector_indexes
    chosen = [name for name in targets(near, collection).names if name in indexes] if near is not None else []
    index = indexes[chosen[0]] if chosen else next(iter(indexes.values()))
    metric: str = index["vectorIndexConfig"]["distance"]
    return metric


def check_cosine(metric: str) -> None:
    """Refuse to tell the certainty where there is none."""
    if metric != "cosine":
        raise Refusal(f"can't compute and return certainty when vector index is configured with {metric} distance")


@dataclass(frozen=True, slots=True)
class Search:
    """One vector search in a class, or in a tenant of it."""

    store: Store
    collection: Collection
    tenant: str
    near: Near
    wanted: Targets

    def run(
        self, partition: Partition, queries: Sequence[array[float]], allowed: AbstractSet[int] | None, limit: int
    ) -> list[tuple[int, float]]:
        """Documents and distances, nearest first; `limit` may be more than there are."""
        for name, query in zip(self.wanted.names, queries, strict=True):
            self.check(partition, name, query)
        within = self.threshold
        if len(self.wanted.names) == 1:
            (name,) = self.wanted.names
            return nearest(partition, name, self.metric(name), queries[0], allowed, within, limit)
        return ranked(self.combined(partition, queries, allowed, limit), within)[:limit]

    @property
    def threshold(self) -> float | None:
        """How far away results may be."""
        return None if self.near.within is None else self.near.within + ROUNDING

    def reaches(self, distance: float) -> bool:
        """Is a result near enough?"""
        return self.threshold is None or distance <= self.threshold

    def metric(self, name: str) -> str:
        """The distance of one vector."""
        metric: str = self.collection.vector_indexes[name]["vectorIndexConfig"]["distance"]
        return metric

    def check(self, partition: Partition, name: str, query: array[float]) -> None:
        """Refuse a vector that can't be searched."""
        index = self.collection.vector_indexes.get(name)
        if index is None:
            raise Refusal(f'index for target vector "{name}" not found')
        doing = "vector search: " if self.near.within is None else "vector search by distance: "
        if name in self.collection.unsearched:
            raise Refusal(f"{doing}cannot vector-search on a class not vector-indexed")
        try:
            check_length(partition, name, index, query)
        except Refusal as refusal:
            raise Refusal(f"{doing}{refusal.message}") from refusal

    def combined(
        self, partition: Partition, queries: Sequence[array[float]], allowed: AbstractSet[int] | None, limit: int
    ) -> dict[int, float]:
        """One distance of several, for the nearest of each vector; all methods but the minimum need every vector."""
        wanted = self.wanted
        found = [
            measured(partition, name, self.metric(name), query, allowed)
            for name, query in zip(wanted.names, queries, strict=True)
        ]
        if wanted.method == COMBINED:
            every = set[int]().union(*found)
            return {document: min(each[document] for each in found if document in each) for document in every}
        met = {document for each in found for document, _ in ranked(each, None)[:limit]}
        common = met.intersection(*found)
        found = [{document: each[document] for document in common} for each in found]
        if wanted.method == "relativeScore":
            found = [normalised(each) for each in found]
        return {document: added(wanted.weights, [each[document] for each in found]) for document in common}

    def queries(self) -> list[array[float]]:
        """The vector to search for under each name."""
        if self.near.kind == "nearVector":
            names = self.wanted.names
            return [self.given(name, names[:position].count(name)) for position, name in enumerate(names)]
        try:
            return self.of_object()
        except Refusal as refusal:
            raise Refusal(f"nearObject params: {refusal.message}") from refusal

    def given(self, name: str, occurrence: int) -> array[float]:
        """The vector of the query for a name, which may have several."""
        per_target: Mapping[str, Any] | None = self.near.argument.get("vectorPerTarget")
        vector: Any = self.near.argument.get("vector") if per_target is None else per_target.get(name)
        if vector is None:
            raise Refusal(f"vector for target {name} is missing in vectorPerTarget")
        if is_several(vector):
            if per_target is None:
                raise Refusal(lacking("vectors that are lists of vectors"))
            vector = vector[occurrence]
        return float32s(vector)

    def of_object(self) -> list[array[float]]:
        """The vectors of the object of the query."""
        id: str = self.near.argument.get("id") or ""
        beacon: str = self.near.argument.get("beacon") or ""
        if not id and not beacon:
            raise Refusal("empty id and beacon")
        collection = self.collection
        if not id:
            target = parse_beacon(beacon)
            id = target.id
            collection = self.store.find(target.class_name) or collection
        index = f"search index {self.collection.name.lower()}: determine shard: "
        try:
            partition = collection.partition(self.tenant if collection.multi_tenant else "")
            stored = partition.objects.get(parsed_id(id))
        except Refusal as refusal:
            raise Refusal(index + refusal.message) from refusal
        if stored is None:
            raise Refusal("vector not found")
        found = {name: partition.vector(stored.document, name) for name in self.wanted.names}
        vectors = {name: vector for name, vector in found.items() if vector is not None}
        for name in self.wanted.names:
            if name not in vectors:
                raise NoVector(name, id)
        return [vectors[name] for name in self.wanted.names]


class NoVector(Refusal):
    """The object that a search starts from has no vector."""

    def __init__(self, name: str, id: str) -> None:
        super().__init__(
            f"vector not found for target: {name}" if name else f"nearObject search-object with id {id} has no vector"
        )


def added(weights: Sequence[float], distances: Sequence[float]) -> float:
    """The weighted sum, in float32."""
    total = 0.0
    for weight, distance in zip(weights, distances, strict=True):
        total = float32s((total + weight * distance,))[0]
    return total


def normalised(found: Mapping[int, float]) -> dict[int, float]:
    """Distances as parts of the way from the least to the greatest; where all are equal, all count 1."""
    least, greatest = min(found.values(), default=0.0), max(found.values(), default=0.0)
    spread = greatest - least
    return {document: (distance - least) / spread if spread else 1.0 for document, distance in found.items()}


def parsed_id(id: str) -> str:
    """An id in its canonical form."""
    try:
        return parse_uuid(id)
    except Refusal as refusal:
        raise Refusal(f'parse uuid "{id}": {refusal.message}') from refusal
