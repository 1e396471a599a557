"""Gives vectors to objects that come without one, in classes that want it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from weaviate.local.embedding import MODULE
from weaviate.local.embedding.texts import text_of
from weaviate.local.errors import Refusal

if TYPE_CHECKING:
    from array import array
    from collections.abc import Mapping, Sequence

    from weaviate.local.embedding.embedder import Embedder
    from weaviate.local.storage.collection import Collection
    from weaviate.local.storage.partition import Partition, StoredObject
    from weaviate.local.storage.store import Store


@dataclass(frozen=True, slots=True)
class Draft:
    """An object before it is stored; `vectors` is filled in."""

    collection: Collection
    properties: Mapping[str, Any]
    vectors: dict[str, array[float]]

    def keep(self, partition: Partition, stored: StoredObject) -> None:
        """Take the vectors of the object that this one replaces, where they are made from the same text."""
        for name in self.collection.vectorized:
            vector = partition.vector(stored.document, name)
            same = text_of(self.collection, name, stored.properties) == text_of(self.collection, name, self.properties)
            if vector is not None and name not in self.vectors and same:
                self.vectors[name] = vector


def complete(store: Store, drafts: Sequence[Draft]) -> None:
    """Make the vectors that are missing, all at once."""
    missing = [(draft, name) for draft in drafts for name in draft.collection.vectorized if name not in draft.vectors]
    if not missing:
        return
    texts = [text_of(draft.collection, name, draft.properties) for draft, name in missing]
    vectors = embedder_of(store, missing[0][0].collection).vectors(texts)
    for (draft, name), vector in zip(missing, vectors, strict=True):
        draft.vectors[name] = vector


def embedder_of(store: Store, collection: Collection) -> Embedder:
    """What makes vectors; `Refusal` when a file is opened without it."""
    if store.embedder is None:
        raise Refusal(
            f"class {collection.name} has the vectorizer {MODULE}, and this server was opened without one: give"
            " weaviate.Client the argument vectorizer, or vectors with objects and queries",
            500,
        )
    return store.embedder
