"""The objects of one shard: of a class, or of one tenant of it."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING, Any
from zlib import crc32

from weaviate.local.errors import Refusal
from weaviate.local.storage.columns import LooseColumn, VectorColumn
from weaviate.local.storage.terms import TermIndex
from weaviate.local.storage.texts import TextIndex

if TYPE_CHECKING:
    from array import array
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from weaviate.local.storage.terms import Term

Column = VectorColumn | LooseColumn
OPEN, CLOSED = "READY", "READONLY"
"""The statuses of a shard."""
READ_ONLY = "store is read-only due to: manually set by user"


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
    """Objects by id and by document number, their vectors by name, and the indexes that were needed so far.

    All lie together, whatever number of shards their class has: a shard is a name and a status.
    """

    def __init__(self, shard_names: str) -> None:
        self.shards = dict.fromkeys(shard_names.split(","), OPEN)
        """The status of each by its name."""
        self.objects: dict[str, StoredObject] = {}
        self.documents: dict[int, StoredObject] = {}
        self.columns: dict[str, Column] = {}
        self.indexes: dict[str, TermIndex] = {}
        self.texts: dict[str, TextIndex] = {}
        self.left: dict[str, tuple[int, int]] = {}
        """By property: how many texts were replaced or removed, and how many tokens these had."""
        self.next_document = 0
        self._ids: list[str] | None = []
        self._new_ids: list[str] = []

    @property
    def shard(self) -> str:
        """The first shard, which errors about all of them name."""
        return next(iter(self.shards))

    @property
    def shard_names(self) -> str:
        """All shards, as the constructor takes them."""
        return ",".join(self.shards)

    def shard_of(self, id: str) -> str:
        """The shard that an object belongs to."""
        names = list(self.shards)
        return names[crc32(id.encode()) % len(names)]

    def counts(self) -> Counter[str]:
        """The number of objects of each shard."""
        if len(self.shards) == 1:
            return Counter({self.shard: len(self.objects)})
        return Counter(map(self.shard_of, self.objects))

    def open(self) -> None:
        """Open all shards to writes, as the server does when it loads them."""
        self.shards = dict.fromkeys(self.shards, OPEN)

    def is_writable(self, id: str) -> bool:
        """May an object be changed, or is its shard closed to writes?"""
        return CLOSED not in self.shards.values() or self.shards[self.shard_of(id)] != CLOSED

    def check_writable(self, id: str) -> None:
        """Refuse to change an object whose shard is closed to writes."""
        if not self.is_writable(id):
            raise Refusal(READ_ONLY, 500)

    def put(self, stored: StoredObject, vectors: Mapping[str, array[float]], loose: frozenset[str]) -> None:
        """Store an object in place of what its id or its document number held; `loose` names unsearched vectors."""
        previous = self.objects.get(stored.id)
        if previous is None:
            self._new_ids.append(stored.id)
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
        elif self._new_ids:
            self._ids = sorted(self._ids + self._new_ids)
        self._new_ids = []
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
