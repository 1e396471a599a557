"""Distances on the earth."""

from __future__ import annotations

from math import asin, cos, radians, sin, sqrt
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

    from weaviate.local.storage.partition import Partition

RADIUS = 6371000.0


def metres(one: Mapping[str, float], other: Mapping[str, float]) -> float:
    """The length of the great circle between two places."""
    latitude, other_latitude = radians(one["latitude"]), radians(other["latitude"])
    half = sin((other_latitude - latitude) / 2) ** 2
    across = sin(radians(other["longitude"] - one["longitude"]) / 2) ** 2
    return 2 * RADIUS * asin(min(1.0, sqrt(half + cos(latitude) * cos(other_latitude) * across)))


def within(partition: Partition, name: str, value: Mapping[str, Any]) -> set[int]:
    """Documents whose coordinates are at most `distance.max` metres away."""
    centre, furthest = value["geoCoordinates"], value["distance"]["max"]
    if not -90 <= centre["latitude"] <= 90 or not -180 <= centre["longitude"] <= 180:
        return set()
    return {
        document
        for document, stored in partition.documents.items()
        if name in stored.properties and metres(centre, stored.properties[name]) <= furthest
    }
