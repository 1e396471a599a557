"""group of `Get`: results whose vectors are close to each other become one, the first of them or a merged one."""

from __future__ import annotations

from dataclasses import replace
from math import sqrt
from typing import TYPE_CHECKING, Any

from weaviate.local.errors import Refusal
from weaviate.local.objects.beacons import is_reference
from weaviate.local.storage.columns import float32s
from weaviate.local.storage.partition import StoredObject

if TYPE_CHECKING:
    from array import array
    from collections.abc import Iterable, Mapping, Sequence

    from weaviate.local.graphql.rows import Row

GO_LISTS = {"int[]": "[]float64", "number[]": "[]float64", "boolean[]": "[]bool"}
TEXTS = frozenset({"text", "date", "uuid", "blob"})


def clustered(found: Sequence[Row], argument: Mapping[str, Any]) -> list[Row]:
    """One row for each cluster."""
    strategy = argument.get("type")
    if strategy is None:
        raise Refusal("interface conversion: interface {} is nil, not string")
    clusters = close(found, argument["force"])
    if strategy == "closest":
        return [cluster[0] for cluster in clusters]
    rows: list[Row] = []
    for position, cluster in enumerate(clusters):
        try:
            rows.append(merged(cluster))
        except Refusal as refusal:
            raise Refusal(f"grouper: group {position}: {refusal.message}") from refusal
    return rows


def close(rows: Iterable[Row], force: float) -> list[list[Row]]:
    """Each row joins the first cluster that has a row closer than the force."""
    clusters: list[list[tuple[Row, array[float] | None]]] = []
    for row in rows:
        vector = row.partition.vector(row.stored.document, "")
        for cluster in clusters:
            if vector is not None and any(
                other is not None and half_cosine(vector, other) < force for _, other in cluster
            ):
                cluster.append((row, vector))
                break
        else:
            clusters.append([(row, vector)])
    return [[row for row, _ in cluster] for cluster in clusters]


def half_cosine(one: array[float], other: array[float]) -> float:
    """The cosine distance as a number from 0 to 1; nothing is close to a zero vector."""
    lengths = sqrt(sum(a * a for a in one) * sum(b * b for b in other))
    return (1 - sum(a * b for a, b in zip(one, other, strict=True)) / lengths) / 2 if lengths else 1.0


def merged(cluster: Sequence[Row]) -> Row:
    """One row of several: without an id, and with the mean of the vectors."""
    first = cluster[0]
    properties: dict[str, Any] = {}
    for name, definition in first.collection.properties.items():
        given = [row.stored.properties.get(name) for row in cluster]
        try:
            value = merged_value(definition, [each for each in given if each is not None])
        except Refusal as refusal:
            raise Refusal(f"merge values: prop '{name}': {refusal.message}") from refusal
        if value is not None:
            properties[name] = value
    found = [row.partition.vector(row.stored.document, "") for row in cluster]
    vectors = [vector for vector in found if vector is not None]
    mean = [sum(each) / len(vectors) for each in zip(*vectors, strict=True)]
    distance = None if first.distance is None else 0.0
    return replace(first, stored=StoredObject("", -1, 0, 0, properties), distance=distance, vector=float32s(mean))


def merged_value(definition: Mapping[str, Any], values: Sequence[Any]) -> Any:
    """One value of several, by what the property holds; None for types that can't be merged."""
    data_type: str = definition["dataType"][0]
    if not values:
        return None
    if is_reference(definition):
        return list({each["beacon"]: each for value in values for each in value}.values())
    if data_type in TEXTS:
        first, *others = dict.fromkeys(values)
        return f"{first} ({', '.join(others)})" if others else first
    if data_type == "number":
        return sum(values) / len(values)
    if data_type == "int":
        return int(sum(values) / len(values))
    if data_type == "boolean":
        return sum(values) * 2 >= len(values)
    if data_type == "object[]":
        return []
    if data_type == "geoCoordinates":
        return {axis: sum(each[axis] for each in values) / len(values) for axis in ("latitude", "longitude")}
    return merged_lists(data_type, values) if data_type.endswith("[]") else None


def merged_lists(data_type: str, values: Sequence[list[Any]]) -> list[Any] | None:
    """Lists can't be merged, only empty ones, which the server takes for references."""
    if values[0]:
        return None
    for position, value in enumerate(values):
        if value:
            go = GO_LISTS.get(data_type, "[]string")
            raise Refusal(f"element {position}: expected reference values to be slice, but got {go}")
    return []
