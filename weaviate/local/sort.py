"""Sorting by properties: missing values come first when ascending, texts ignore case, dates are instants."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from weaviate.local.errors import Refusal
from weaviate.local.jsonvalues import is_list
from weaviate.local.objects import dates
from weaviate.local.objects.beacons import is_reference, missing_property

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from weaviate.local.storage.collection import Collection
    from weaviate.local.storage.partition import StoredObject

SPECIAL: Mapping[str, Callable[[StoredObject], Any]] = {
    "id": lambda stored: stored.id,
    "_id": lambda stored: stored.id,
    "_creationTimeUnix": lambda stored: stored.created,
    "_lastUpdateTimeUnix": lambda stored: stored.updated,
}
UNSORTABLE = frozenset({"object", "object[]"})


def requested(names: Sequence[str], orders: Sequence[str]) -> list[tuple[list[str], str]]:
    """Paths and orders of a REST query; a missing or unknown order ascends."""
    padded = [*orders, *("asc" for _ in names)]
    return [([name], order if order == "desc" else "asc") for name, order in zip(names, padded, strict=False)]


def order(
    collection: Collection, wanted: Sequence[tuple[Sequence[str], str]]
) -> list[tuple[Callable[[StoredObject], Any], bool]]:
    """The keys to sort by, each with whether it descends; `Refusal` in the server's words."""
    keys: list[tuple[Callable[[StoredObject], Any], bool]] = []
    for position, (path, direction) in enumerate(wanted):
        try:
            key = key_of(collection, path)
        except Refusal as refusal:
            raise Refusal(f"sort parameter at position {position}: {refusal.message}") from refusal
        if key is not None:
            keys.append((key, direction == "desc"))
    return keys


def key_of(collection: Collection, path: Sequence[str]) -> Callable[[StoredObject], Any] | None:
    """What to sort by for one path; None when its values have no order."""
    if not path:
        raise Refusal("path parameter cannot be empty")
    if len(path) > 1:
        raise Refusal("sorting by reference not supported, path must have exactly one argument")
    name = path[0]
    if name in SPECIAL:
        return SPECIAL[name]
    definition = collection.properties.get(name)
    if definition is None:
        raise missing_property(name, collection.name)
    if is_reference(definition):
        raise Refusal(
            f'sorting by reference not supported, property "{name}" is a ref prop to the class'
            f' "{definition["dataType"][0]}"'
        )
    data_type: str = definition["dataType"][0]
    if data_type.startswith("uuid"):
        raise Refusal(
            f'prop "{name}" is of type uuid/uuid[]: sorting by uuid is currently not supported - if you believe it'
            " should be, please open a feature request on github.com/weaviate/weaviate"
        )
    if data_type in UNSORTABLE:
        return None
    return key_of_values(name, COMPARED.get(data_type.removesuffix("[]"), same))


def key_of_values(name: str, compared: Callable[[Any], Any]) -> Callable[[StoredObject], Any]:
    """A key that puts missing values and empty lists first, and compares lists element by element."""

    def key(stored: StoredObject) -> tuple[Any, ...]:
        value = stored.properties.get(name)
        if value is None or value == []:
            return ()
        if is_list(value):
            return tuple(compared(each) for each in value)
        return (compared(value),)

    return key


def same(value: Any) -> Any:
    """A value that compares as it is."""
    return value


def instant(value: str) -> int:
    """A date as a number."""
    parsed = dates.parse(value)
    return parsed[0] if parsed else 0


COMPARED: Mapping[str, Callable[[Any], Any]] = {
    "text": str.lower,
    "date": instant,
    "geoCoordinates": lambda value: (value["longitude"], value["latitude"]),
    "phoneNumber": lambda value: (value["countryCode"], value["national"]),
}


def arranged(
    objects: Iterable[StoredObject], keys: Sequence[tuple[Callable[[StoredObject], Any], bool]]
) -> list[StoredObject]:
    """The objects in the order of the keys; equal ones stay as they came, in both directions."""
    result = list(objects)
    for key, descending in reversed(keys):
        result.sort(key=key, reverse=descending)
    return result
