"""An inverted index: which documents have which term."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from weaviate.local.storage.partition import StoredObject

Term = Any
"""A string, a number or a tuple; the terms of one index can be compared with each other."""


class TermIndex:
    """Documents by term. `terms_of` gives the terms of an object; the index is kept up to date by its partition."""

    def __init__(self, terms_of: Callable[[StoredObject], Iterable[Term]]) -> None:
        self.terms_of = terms_of
        self.postings: dict[Term, set[int]] = {}
        self._ordered: list[Term] | None = None
        self._new: list[Term] = []

    def add(self, stored: StoredObject) -> None:
        """Index an object."""
        for term in self.terms_of(stored):
            documents = self.postings.get(term)
            if documents is None:
                self.postings[term] = {stored.document}
                self._new.append(term)
            else:
                documents.add(stored.document)

    def remove(self, stored: StoredObject) -> None:
        """Forget an object."""
        for term in self.terms_of(stored):
            documents = self.postings.get(term)
            if documents is None:
                continue
            documents.discard(stored.document)
            if not documents:
                del self.postings[term]
                self._ordered = None

    def having(self, term: Term) -> set[int]:
        """The documents with a term; not to be changed by the caller."""
        return self.postings.get(term, set())

    def matching(self, test: Callable[[Term], bool]) -> set[int]:
        """The documents with a term that passes a test."""
        return set[int]().union(*(documents for term, documents in self.postings.items() if test(term)))

    @property
    def ordered(self) -> list[Term]:
        """Every term, in order."""
        if self._ordered is None:
            self._ordered = sorted(self.postings)
        elif self._new:
            self._ordered = sorted(self._ordered + self._new)
        self._new = []
        return self._ordered

    def between(self, low: Term | None, high: Term | None, *, with_low: bool, with_high: bool) -> set[int]:
        """The documents with a term between two; None is no bound."""
        ordered = self.ordered
        cut = bisect_left if with_low else bisect_right
        first = 0 if low is None else cut(ordered, low)
        cut = bisect_right if with_high else bisect_left
        last = len(ordered) if high is None else cut(ordered, high)
        return set[int]().union(*(self.postings[term] for term in ordered[first:last]))
