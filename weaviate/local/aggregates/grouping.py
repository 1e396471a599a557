"""groupBy of `Aggregate`: documents by the values of a property."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from weaviate.local.errors import Refusal
from weaviate.local.filters.clause import parsed_path
from weaviate.local.golang import shown
from weaviate.local.jsonvalues import is_list
from weaviate.local.objects.beacons import is_reference

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from weaviate.local.storage.collection import Collection
    from weaviate.local.storage.partition import StoredObject

GROUPS = 100
"""How many groups are told when no number is given."""
UNGROUPED = frozenset({"geoCoordinates", "phoneNumber", "object[]"})


class Unhashable(Refusal):
    """Objects can't be grouped by."""

    def __init__(self) -> None:
        super().__init__("hash of unhashable type: map[string]interface {}")


def path_of(collection: Collection, given: Sequence[Any]) -> tuple[str, ...]:
    """The path to group by; `Refusal` in the server's words."""
    if not given:
        raise Refusal(f"could not extract groupBy path: missing an argument after '{collection.name}'")
    try:
        return parsed_path([each or "" for each in given])
    except Refusal as refusal:
        raise Refusal(f"could not extract groupBy path: {refusal.message}") from refusal


def grouped(
    collection: Collection, objects: Iterable[StoredObject], path: Sequence[str], limit: int | None
) -> list[tuple[str, list[StoredObject]]]:
    """Values with the objects that have them, the most frequent first; equally frequent ones by value."""
    if len(path) > 1:
        raise Refusal("grouping by cross-refs not supported")
    definition = collection.properties.get(path[0])
    if definition is None or definition["dataType"][0] in UNGROUPED:
        return []
    groups: dict[str, list[StoredObject]] = {}
    for stored in objects:
        value = stored.properties.get(path[0])
        if value is None:
            continue
        if definition["dataType"][0] == "object":
            raise Unhashable
        elements = [each["beacon"] for each in value] if is_reference(definition) else value
        for name in dict.fromkeys(map(shown, elements if is_list(elements) else [elements])):
            groups.setdefault(name, []).append(stored)
    most = GROUPS if limit is None else max(limit, 1)
    return sorted(groups.items(), key=lambda pair: (-len(pair[1]), pair[0]))[:most]
