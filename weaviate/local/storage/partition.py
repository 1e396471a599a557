"""The objects of one shard: of a class, or of one tenant of it."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING, Any

from weaviate.local.storage.columns import LooseColumn, VectorColumn
from weaviate.local.storage.terms import TermIndex
from weaviate.local.storage.texts import TextIndex

if TYPE_CHECKING:
    from array import array
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from weaviate.local.storage.terms import Term

Column = VectorColumn | LooseColumn


@dataclass(slots=True)
class StoredObject:
    """One object without its vectors. `document` numbers objects in the order of their insertion, times are in ms.

    `properties` belongs to the store: replaced, never changed.
    """

    id: str
    document: int
    created: int
    updated: int
    properties: Mapping[str, Any]


class Partition:
    """Objects by id and by document number, their vectors by name, and the indexes that were needed so far."""

    def __init__(self, shard: str) -> None:
        self.shard = shard
        self.status = "READY"
        self.objects: dict[str, StoredObject] = {}
        self.documents: dict[int, StoredObject] = {}
        self.columns: dict[str, Column] = {}
        self.indexes: dict[str, TermIndex] = {}
        self.texts: dict[str, TextIndex] = {}
        self.left: dict[str, tuple[int, int]] = {}
        """By property: how many texts were replaced or removed, and how many tokens these had."""
        self.next_document = 0
        self._ids: list[str] | None = []

    def put(self, stored: StoredObject, vectors: Mapping[str, array[float]], loose: frozenset[str]) -> None:
        """Store an object in place of what its id or its document number held; `loose` names unsearched vectors."""
        previous = self.objects.get(stored.id)
        if previous is None:
            self._ids = None
        else:
            self._forget(previous)
        self.objects[stored.id] = stored
        self.documents[stored.document] = stored
        self.next_document = max(self.next_document, stored.document + 1)
        for name, vector in vectors.items():
            column = self.columns.get(name)
            if column is None:
                column = self.columns[name] = LooseColumn() if name in loose else VectorColumn()
            column.put(stored.document, vector)
        for index in self._every_index():
            index.add(stored)

    def remove(self, id: str) -> bool:
        """Forget an object; False when there is none."""
        stored = self.objects.pop(id, None)
        if stored is None:
            return False
        self._ids = None
        self._forget(stored)
        return True

    def _forget(self, stored: StoredObject) -> None:
        """Take an object out of documents, indexes and columns."""
        del self.documents[stored.document]
        for index in self._every_index():
            index.remove(stored)
        for column in self.columns.values():
            column.remove(stored.document)

    def _every_index(self) -> list[TermIndex | TextIndex]:
        """The indexes to keep up to date."""
        return [*self.indexes.values(), *self.texts.values()]

    def vectors(self, document: int) -> dict[str, array[float]]:
        """The vectors of a document by name; the unnamed one is under the empty name."""
        found = ((name, column.get(document)) for name, column in self.columns.items())
        return {name: vector for name, vector in found if vector is not None}

    def vector(self, document: int, name: str) -> array[float] | None:
        """One vector of a document."""
        column = self.columns.get(name)
        return None if column is None else column.get(document)

    @property
    def ids(self) -> list[str]:
        """Every id, in order."""
        if self._ids is None:
            self._ids = sorted(self.objects)
        return self._ids

    def listed(self, offset: int = 0, limit: int | None = None) -> Iterator[StoredObject]:
        """Objects in the order of their ids."""
        end = None if limit is None else offset + limit
        return (self.objects[id] for id in islice(self.ids, offset, end))

    def after(self, id: str, limit: int) -> Iterator[StoredObject]:
        """Objects in the order of their ids, behind an id that need not exist."""
        first = bisect_right(self.ids, id) if id else 0
        return (self.objects[each] for each in self.ids[first : first + limit])

    def inserted(self, documents: Iterable[int]) -> Iterator[StoredObject]:
        """Some objects, in the order of their insertion."""
        return (self.documents[document] for document in sorted(documents))

    def index(self, name: str, terms_of: Callable[[StoredObject], Iterable[Term]]) -> TermIndex:
        """The index of a name, made when it is first needed."""
        index = self.indexes.get(name)
        if index is None:
            index = self.indexes[name] = TermIndex(terms_of)
            for stored in self.documents.values():
                index.add(stored)
        return index

    def text_index(self, name: str, tokenization: str) -> TextIndex:
        """The index of a text property for keyword searches, made when it is first needed."""
        index = self.texts.get(name)
        if index is None:
            index = self.texts[name] = TextIndex(name, tokenization)
            for stored in self.documents.values():
                index.add(stored)
        return index
