"""The inverted indexes that filters look into, made of a partition's objects when a filter first needs them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from weaviate.local.errors import Refusal
from weaviate.local.jsonvalues import is_list
from weaviate.local.objects import dates
from weaviate.local.objects.beacons import is_reference
from weaviate.local.schema.properties import FLAGS
from weaviate.local.tokenization import TOKENIZERS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from weaviate.local.storage.collection import Collection
    from weaviate.local.storage.partition import Partition, StoredObject
    from weaviate.local.storage.terms import Term, TermIndex

Definition = dict[str, Any]
UNINDEXED = frozenset({"geoCoordinates", "phoneNumber", "blob"})
MEASURED = frozenset({"text", "uuid"})


class Unresolved(Refusal):
    """The filter is understood, and the documents can't be told."""

    def __init__(self, inner: str) -> None:
        super().__init__(f"resolve doc ids for prop/value pair: {inner}")
        self.inner = inner


def listed(value: Any) -> list[Any]:
    """The elements of a value: its own, or itself."""
    return value if is_list(value) else [value]


def of_values(partition: Partition, definition: Mapping[str, Any]) -> TermIndex:
    """Documents by the terms of a property: tokens of text, values of all else."""
    name: str = definition["name"]
    terms = terms_of_type(definition)

    def terms_of(stored: StoredObject) -> Iterable[Term]:
        value = stored.properties.get(name)
        if value is None:
            return ()
        return {term for each in listed(value) for term in terms(each)}

    return partition.index(name, terms_of)


def terms_of_type(definition: Mapping[str, Any]) -> Callable[[Any], Iterable[Term]]:
    """The terms of one value of a property."""
    base: str = definition["dataType"][0].removesuffix("[]")
    if base == "text":
        return TOKENIZERS[definition["tokenization"]]
    if base == "date":
        return lambda value: (dates.instant(value),)
    return lambda value: (value,)


def of_targets(partition: Partition, name: str) -> TermIndex:
    """Documents by what a reference property points to: class and id, or only the id."""

    def terms_of(stored: StoredObject) -> Iterable[Term]:
        prefix = "weaviate://localhost/"
        return {each["beacon"].removeprefix(prefix) for each in stored.properties.get(name, ())}

    return partition.index(f"->{name}", terms_of)


def of_counts(partition: Partition, name: str) -> TermIndex:
    """Documents by the number of their references."""
    return partition.index(f"count {name}", lambda stored: (len(stored.properties.get(name, ())),))


def only_ranges(definition: Mapping[str, Any]) -> bool:
    """Has a property the index for ranges only? Objects without a value are not in it."""
    return not definition["indexFilterable"] and not definition["indexSearchable"]


def check_indexed(definition: Mapping[str, Any], what: str) -> None:
    """Refuse a property that has no index at all."""
    if not any(definition[flag] for flag in FLAGS):
        raise Unresolved(f"bucket for prop {definition['name']}_{what} not found - is it indexed?")


def of_nulls(partition: Partition, collection: Collection, definition: Mapping[str, Any]) -> TermIndex:
    """Documents by whether they lack a property; empty texts and lists count as lacking."""
    if not collection.document["invertedIndexConfig"].get("indexNullState"):
        raise Unresolved(
            "Nullstate must be indexed to be filterable! Add `indexNullState: true` to the invertedIndexConfig"
        )
    name: str = definition["name"]
    check_indexed(definition, "nullState")
    if definition["dataType"][0] in UNINDEXED:
        return partition.index(f"null {name}", lambda _stored: ())
    return partition.index(f"null {name}", lambda stored: (stored.properties.get(name) in (None, "", []),))


def of_lengths(partition: Partition, collection: Collection, definition: Mapping[str, Any]) -> TermIndex:
    """Documents by the length of a text or a list; what is missing has the length 0 where nulls are indexed."""
    config: Mapping[str, Any] = collection.document["invertedIndexConfig"]
    if not config.get("indexPropertyLength"):
        raise Unresolved(
            "Property length must be indexed to be filterable! add `IndexPropertyLength: true` to the"
            f" invertedIndexConfig in {collection.name}.  Geo-coordinates, phone numbers and data blobs are not"
            " supported by property length."
        )
    name, data_type = definition["name"], definition["dataType"][0]
    check_indexed(definition, "propertyLength")
    if not (data_type in MEASURED or data_type.endswith("[]") or is_reference(definition)):
        raise Unresolved(f"bucket for prop {name}_propertyLength not found - is it indexed?")

    def terms_of(stored: StoredObject) -> Iterable[Term]:
        value = stored.properties.get(name)
        if value is None:
            return (0,) if config.get("indexNullState") else ()
        return () if data_type == "uuid" else (len(value),)

    return partition.index(f"len {name}", terms_of)


def of_times(partition: Partition, collection: Collection, name: str) -> TermIndex:
    """Documents by a time in milliseconds, as text."""
    if not collection.document["invertedIndexConfig"].get("indexTimestamps"):
        raise Unresolved(
            "Timestamps must be indexed to be filterable! Add `IndexTimestamps: true` to the"
            f" InvertedIndexConfig in {collection.name}"
        )
    if name == "_creationTimeUnix":
        return partition.index(name, lambda stored: (str(stored.created),))
    return partition.index(name, lambda stored: (str(stored.updated),))


def of_ids(partition: Partition) -> TermIndex:
    """Documents by their ids."""
    return partition.index("_id", lambda stored: (stored.id,))
