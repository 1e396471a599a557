"""What a store tells the file below it; `Forgetful` is the file of a store that lives in memory.

Changes are not refused one by one: what can't be written fails the `commit`, and then all since the last one is undone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from array import array
    from collections.abc import Mapping

    from weaviate.local.storage.partition import StoredObject
    from weaviate.local.storage.store import Store


class Journal(Protocol):
    """Receives every change, and makes them last at `commit`."""

    def save_class(self, name: str, document: Mapping[str, Any]) -> None:
        """A class is new or changed."""
        ...

    def drop_class(self, name: str) -> None:
        """A class and all that was in it is gone."""
        ...

    def save_partition(self, class_name: str, tenant: str, status: str, shard: str) -> None:
        """A partition is new, or its tenant's status changed."""
        ...

    def drop_partition(self, class_name: str, tenant: str) -> None:
        """A partition and all objects in it are gone."""
        ...

    def save_object(
        self, class_name: str, tenant: str, stored: StoredObject, vectors: Mapping[str, array[float]]
    ) -> None:
        """An object is new or changed."""
        ...

    def drop_object(self, class_name: str, tenant: str, document: int) -> None:
        """An object is gone."""
        ...

    def save_left(self, class_name: str, tenant: str, left: Mapping[str, tuple[int, int]]) -> None:
        """Texts of a partition were replaced or removed; see `Partition.left`."""
        ...

    def save_alias(self, alias: str, class_name: str) -> None:
        """An alias is new or points elsewhere."""
        ...

    def drop_alias(self, alias: str) -> None:
        """An alias is gone."""
        ...

    def save_classification(self, id: str, document: Mapping[str, Any]) -> None:
        """A classification has ended."""
        ...

    def commit(self) -> None:
        """Everything since the last commit lasts from here on; `ServerError` when it can't, and it is undone."""
        ...

    def load(self, store: Store) -> None:
        """Fill an empty store with what lasts."""
        ...

    def close(self) -> None:
        """Let go of the file."""
        ...


class Forgetful:
    """Keeps nothing."""

    def save_class(self, name: str, document: Mapping[str, Any]) -> None:
        """Keep nothing."""

    def drop_class(self, name: str) -> None:
        """Keep nothing."""

    def save_partition(self, class_name: str, tenant: str, status: str, shard: str) -> None:
        """Keep nothing."""

    def drop_partition(self, class_name: str, tenant: str) -> None:
        """Keep nothing."""

    def save_object(
        self, class_name: str, tenant: str, stored: StoredObject, vectors: Mapping[str, array[float]]
    ) -> None:
        """Keep nothing."""

    def drop_object(self, class_name: str, tenant: str, document: int) -> None:
        """Keep nothing."""

    def save_left(self, class_name: str, tenant: str, left: Mapping[str, tuple[int, int]]) -> None:
        """Keep nothing."""

    def save_alias(self, alias: str, class_name: str) -> None:
        """Keep nothing."""

    def drop_alias(self, alias: str) -> None:
        """Keep nothing."""

    def save_classification(self, id: str, document: Mapping[str, Any]) -> None:
        """Keep nothing."""

    def commit(self) -> None:
        """Keep nothing."""

    def load(self, store: Store) -> None:
        """Nothing was kept."""

    def close(self) -> None:
        """Keep nothing."""
