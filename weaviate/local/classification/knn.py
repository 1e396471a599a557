"""Classifies the objects of one class by their nearest neighbours."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from weaviate.local.errors import Refusal
from weaviate.local.filters.evaluation import allowed
from weaviate.local.vectors.search import nearest

if TYPE_CHECKING:
    from array import array
    from collections.abc import Mapping

    from weaviate.local.classification.request import Request
    from weaviate.local.filters.clause import Clause
    from weaviate.local.storage.partition import Partition, StoredObject
    from weaviate.local.storage.store import Store


@dataclass(slots=True)
class Outcome:
    """How many objects got their references, and why others did not."""

    succeeded: int = 0
    problems: list[str] = field(default_factory=list[str])


@dataclass(frozen=True, slots=True)
class Classifier:
    """Runs one classification, on a class without tenants."""

    store: Store
    request: Request
    partition: Partition

    def run(self) -> Outcome:
        """Classify every object that lacks all of the references; `Refusal` when there is none."""
        sources = self.chosen(self.request.sources, labelled=False)
        if not sources:
            raise Refusal("no classes to be classified - did you run a previous classification already?")
        training = self.chosen(self.request.training, labelled=True)
        documents = {stored.document for stored in training}
        outcome = Outcome()
        for stored in sources:
            try:
                self.classify(stored, documents)
            except Refusal as refusal:
                outcome.problems.append(f"classify {self.request.collection.name}/{stored.id}: {refusal.message}")
            else:
                outcome.succeeded += 1
        return outcome

    def chosen(self, clause: Clause | None, *, labelled: bool) -> list[StoredObject]:
        """The objects of a filter whose references are all there, or all missing, in the order of their insertion."""
        collection = self.request.collection
        documents = None if clause is None else allowed(clause, collection, "", self.store)
        return [
            stored
            for stored in self.partition.inserted(self.partition.documents if documents is None else documents)
            if all(bool(stored.properties.get(name)) == labelled for name in self.request.properties)
        ]

    def classify(self, stored: StoredObject, training: set[int]) -> None:
        """Give one object the references that most of its neighbours have; of equal ones, the nearest."""
        vector = self.partition.vector(stored.document, "")
        if vector is None:
            raise Refusal("aggregate: the object has no vector to compare with")
        neighbours = [self.partition.documents[document] for document in self.neighbours(vector, training)]
        if not neighbours:
            return
        found = {name: [winner(name, neighbours)] for name in self.request.properties}
        properties: Mapping[str, Any] = {**stored.properties, **found}
        self.store.put(self.request.collection, "", stored.id, properties, self.partition.vectors(stored.document))

    def neighbours(self, vector: array[float], training: set[int]) -> list[int]:
        """The nearest labelled objects."""
        if self.request.k < 1:
            raise Refusal(
                "aggregate neighbors: search neighbors: invalid pagination params: invalid default limit:"
                f" {self.request.k}"
            )
        index = self.request.collection.vector_indexes[""]
        metric: str = index["vectorIndexConfig"]["distance"]
        found = nearest(self.partition, "", metric, vector, training, None, self.request.k)
        return [document for document, _ in found]


def winner(name: str, neighbours: list[StoredObject]) -> dict[str, str]:
    """The reference that most neighbours have."""
    references: list[dict[str, str]] = []
    for position, neighbour in enumerate(neighbours):
        given: list[dict[str, str]] = neighbour.properties[name]
        if len(given) != 1:
            raise Refusal(
                "aggregate: extract beacons from neighbors: a knn training data object needs to have exactly one label:"
                f" expecteded element[{position}].Schema.{name} to have exactly one reference, got: {len(given)}"
            )
        references.append(given[0])
    ((beacon, _),) = Counter(reference["beacon"] for reference in references).most_common(1)
    return next(reference for reference in references if reference["beacon"] == beacon)
