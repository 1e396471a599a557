"""All classes of one server, and every way to change them: each change reaches journal and memory here."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from weaviate.local.errors import ServerError
from weaviate.local.storage.collection import ONLY, Collection, shard_name
from weaviate.local.storage.journal import Forgetful
from weaviate.local.storage.partition import Partition, StoredObject
from weaviate.local.storage.texts import leave

if TYPE_CHECKING:
    from array import array
    from collections.abc import Callable, Iterable, Mapping

    from weaviate.local.embedding.embedder import Embedder
    from weaviate.local.storage.journal import Journal


class Store:
    """Classes by name. `now` gives the time in milliseconds; `version` counts changes of the schema."""

    def __init__(self, now: Callable[[], int], journal: Journal | None = None) -> None:
        self.now = now
        self.journal = journal or Forgetful()
        self.collections: dict[str, Collection] = {}
        self.aliases: dict[str, str] = {}
        self.classifications: dict[str, Mapping[str, Any]] = {}
        """What became of each, by its id."""
        self.version = 0
        self.embedder: Embedder | None = None
        """What makes vectors of texts."""
        self.ahead = False
        """Does memory have changes that the journal could not keep?"""

    def recover(self) -> None:
        """See that memory has what the journal has; `ServerError` when that can't be read."""
        if self.ahead:
            self.collections.clear()
            self.aliases.clear()
            self.classifications.clear()
            self.journal.load(self)
            self.ahead = False

    def commit(self) -> None:
        """Make all changes last; `ServerError` when they can't, and then none of them has happened."""
        try:
            self.journal.commit()
        except ServerError:
            self.ahead = True
            raise

    def find(self, name: str) -> Collection | None:
        """A class by its name or alias; the first letter may be small."""
        name = name[:1].upper() + name[1:]
        return self.collections.get(self.aliases.get(name, name))

    def create_class(self, document: dict[str, Any]) -> Collection:
        """Add a class whose definition is complete."""
        collection = Collection(document)
        self.collections[collection.name] = collection
        self.save_class(collection)
        if not collection.multi_tenant:
            self._create_partition(collection, ONLY, "HOT")
        return collection

    def adopt(self, collection: Collection) -> None:
        """Add a class of another store with all that is in it; the other store is not to be used any more."""
        self.collections[collection.name] = collection
        self.save_class(collection)
        for tenant, partition in collection.partitions.items():
            status = collection.tenants.get(tenant, "HOT")
            self.journal.save_partition(collection.name, tenant, status, partition.shard_names)
            self.journal.save_left(collection.name, tenant, partition.left)
            for stored in partition.documents.values():
                self.journal.save_object(collection.name, tenant, stored, partition.vectors(stored.document))

    def save_class(self, collection: Collection) -> None:
        """Make a changed definition take effect."""
        collection.changed()
        self.version += 1
        self.journal.save_class(collection.name, collection.document)

    def drop_class(self, name: str) -> None:
        """Remove a class with all its objects."""
        if self.collections.pop(name, None) is not None:
            self.version += 1
            self.journal.drop_class(name)

    def save_tenant(self, collection: Collection, tenant: str, status: str) -> None:
        """Add a tenant, or change its status."""
        if tenant not in collection.tenants:
            self._create_partition(collection, tenant, status)
        collection.tenants[tenant] = status
        partition = collection.partitions[tenant]
        if status != "HOT":
            partition.open()
        self.journal.save_partition(collection.name, tenant, status, partition.shard_names)

    def drop_tenants(self, collection: Collection, tenants: Iterable[str]) -> None:
        """Remove tenants with all their objects; unknown ones are passed over."""
        for tenant in tenants:
            if collection.tenants.pop(tenant, None) is not None:
                del collection.partitions[tenant]
                self.journal.drop_partition(collection.name, tenant)

    def _create_partition(self, collection: Collection, tenant: str, status: str) -> None:
        names = tenant or ",".join(shard_name() for _ in range(collection.shards))
        partition = collection.partitions[tenant] = Partition(names)
        self.journal.save_partition(collection.name, tenant, status, partition.shard_names)

    def put(
        self,
        collection: Collection,
        tenant: str,
        id: str,
        properties: Mapping[str, Any],
        vectors: Mapping[str, array[float]],
        *,
        anew: bool = False,
    ) -> StoredObject:
        """Add an object, or replace the one of the same id; `anew` makes it as old as the replacement.

        A new object comes last in the order of insertion, and so does one whose vectors or coordinates change.
        """
        partition = collection.partition(tenant)
        partition.check_writable(id)
        now = self.now()
        document, created = partition.next_document, now
        previous = partition.objects.get(id)
        if previous is not None:
            created = now if anew else previous.created
            moved = collection.places(previous.properties) != collection.places(properties)
            if not moved and partition.vectors(previous.document) == vectors:
                document = previous.document
        stored = StoredObject(id, document, created, now, properties)
        if previous is not None:
            self._leave(collection, tenant, previous, stored)
        self.journal.save_object(collection.name, tenant, stored, vectors)
        partition.put(stored, vectors, collection.unsearched)
        return stored

    def remove(self, collection: Collection, tenant: str, id: str) -> bool:
        """Remove an object; False when there is none."""
        partition = collection.partition(tenant)
        partition.check_writable(id)
        stored = partition.objects.get(id)
        if stored is None:
            return False
        self._leave(collection, tenant, stored, None)
        partition.remove(id)
        return True

    def _leave(self, collection: Collection, tenant: str, gone: StoredObject, successor: StoredObject | None) -> None:
        """Make way for a successor, or for nothing."""
        if successor is None or successor.document != gone.document:
            self.journal.drop_object(collection.name, tenant, gone.document)
        partition = collection.partition(tenant)
        if leave(collection, partition, gone, successor):
            self.journal.save_left(collection.name, tenant, partition.left)

    def save_classification(self, id: str, document: Mapping[str, Any]) -> None:
        """Keep what became of a classification."""
        self.classifications[id] = document
        self.journal.save_classification(id, document)

    def save_alias(self, alias: str, class_name: str) -> None:
        """Add an alias, or point it elsewhere."""
        self.aliases[alias] = class_name
        self.version += 1
        self.journal.save_alias(alias, class_name)

    def drop_alias(self, alias: str) -> None:
        """Remove an alias."""
        del self.aliases[alias]
        self.version += 1
        self.journal.drop_alias(alias)
