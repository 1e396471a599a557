"""A backup is a folder: a file of local mode with the classes, and what is known of it as JSON.

The names of the two JSON files are the server's; the classes are in a format of local mode, which no server reads.
"""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import orjson

from weaviate.local.storage.sqlite import open_store

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from pathlib import Path

    from weaviate.local.storage.collection import Collection
    from weaviate.local.storage.store import Store

CLASSES = "classes.db"
MADE = "backup_config.json"
RESTORED = "restore_config.json"


@dataclass(frozen=True, slots=True)
class Folder:
    """Where the backup of an id is, or would be."""

    path: Path

    @property
    def exists(self) -> bool:
        """Is there a whole backup?"""
        return (self.path / MADE).is_file()

    def read(self, name: str) -> dict[str, Any] | None:
        """One of the JSON files; None when it is not there."""
        try:
            document: dict[str, Any] = orjson.loads((self.path / name).read_bytes())
        except FileNotFoundError:
            return None
        return document

    def write(self, name: str, document: Mapping[str, Any]) -> None:
        """Write one of the JSON files."""
        part = self.path / f"{name}.part"
        part.write_bytes(orjson.dumps(document))
        part.replace(self.path / name)

    def save(self, collections: Iterable[Collection], now: Callable[[], int]) -> int:
        """Write classes with all their objects; how many bytes they take. What a killed process left is replaced."""
        shutil.rmtree(self.path, ignore_errors=True)
        self.path.mkdir(parents=True)
        store = open_store(str(self.path / CLASSES), now)
        try:
            for collection in collections:
                store.adopt(collection)
            store.journal.commit()
        finally:
            store.journal.close()
        return (self.path / CLASSES).stat().st_size

    def load(self, now: Callable[[], int]) -> Store:
        """The classes; the file is let go of."""
        store = open_store(str(self.path / CLASSES), now)
        store.journal.close()
        return store
