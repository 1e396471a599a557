"""The index that keyword searches rank by: how often which document has which token."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from weaviate.local.jsonvalues import is_list
from weaviate.local.tokenization import TOKENIZERS

if TYPE_CHECKING:
    from weaviate.local.storage.collection import Collection
    from weaviate.local.storage.partition import Partition, StoredObject


def tokens_of(value: Any, tokenization: str) -> list[str]:
    """The tokens of a text, or of all texts of a list."""
    split = TOKENIZERS[tokenization]
    if is_list(value):
        return [token for each in value for token in split(each)]
    return split(value) if value else []


class TextIndex:
    """Frequencies by token and document, and how many tokens each document has, of one property."""

    def __init__(self, name: str, tokenization: str) -> None:
        self.name = name
        self.tokenization = tokenization
        self.postings: dict[str, dict[int, int]] = {}
        self.lengths: dict[int, int] = {}
        self.total = 0

    def add(self, stored: StoredObject) -> None:
        """Index an object."""
        tokens = tokens_of(stored.properties.get(self.name), self.tokenization)
        if not tokens:
            return
        document, postings = stored.document, self.postings
        self.lengths[document] = len(tokens)
        self.total += len(tokens)
        for token in tokens:
            frequencies = postings.get(token)
            if frequencies is None:
                postings[token] = {document: 1}
            else:
                frequencies[document] = frequencies.get(document, 0) + 1

    def remove(self, stored: StoredObject) -> None:
        """Forget an object."""
        length = self.lengths.pop(stored.document, 0)
        self.total -= length
        for token in set(tokens_of(stored.properties.get(self.name), self.tokenization)):
            frequencies = self.postings.get(token)
            if frequencies is not None:
                frequencies.pop(stored.document, None)
                if not frequencies:
                    del self.postings[token]


def leave(collection: Collection, partition: Partition, gone: StoredObject, successor: StoredObject | None) -> bool:
    """Remember the lengths of the texts that go with an object: on the server they count in averages ever after.

    A text that its successor has unchanged does not go; False when none goes. The server forgets when it compacts its
    files, which local mode does not do.
    """
    remembered = False
    stays = successor is not None and successor.document == gone.document
    for name, definition in collection.searchable.items():
        value = gone.properties.get(name)
        if not value or (stays and successor is not None and successor.properties.get(name) == value):
            continue
        length = len(tokens_of(value, definition["tokenization"]))
        if length:
            documents, tokens = partition.left.get(name, (0, 0))
            partition.left[name] = documents + 1, tokens + length
            remembered = True
    return remembered
