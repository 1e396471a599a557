"""What became of items whose request brought no answer: the server is asked for each of them. No I/O."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any, cast

import orjson

from weaviate.data.comparison import is_same_object
from weaviate.data.reads import get_object
from weaviate.exceptions import UnexpectedStatusCodeException, WeaviateBaseError
from weaviate.uuids import get_valid_uuid

if TYPE_CHECKING:
    from collections.abc import Sequence

    from weaviate.batch.record import DeliveryRecord
    from weaviate.connect.flow import Flow
    from weaviate.types import JsonObject


def stored_objects(records: Sequence[DeliveryRecord], consistency_level: str | None) -> Flow[list[DeliveryRecord]]:
    """Those of the objects that are on the server as they were sent.

    A question that brings no answer ends the asking: sending the others again does no harm.
    """
    found: list[DeliveryRecord] = []
    for record in records:
        payload: JsonObject = orjson.loads(record.payload)
        has_vector = "vector" in payload or "vectors" in payload
        try:
            stored = yield from get_object(
                record.uuid,
                record.class_name,
                include="vector" if has_vector else None,
                consistency_level=consistency_level,
                tenant=record.tenant,
            )
        except WeaviateBaseError:
            break
        if stored is not None and is_same_object(payload, stored):
            found.append(record)
    return found


def stored_references(records: Sequence[DeliveryRecord], consistency_level: str | None) -> Flow[list[DeliveryRecord]]:
    """Those of the references that their sources have.

    References are no set: of several equal ones as many count as stored as the source has. A source that is not there
    has none. `WeaviateConnectionError` when the server can't be asked.
    """
    found: list[DeliveryRecord] = []
    seen: dict[tuple[str, str, str | None], JsonObject] = {}
    used: Counter[tuple[Any, ...]] = Counter()
    for record in records:
        source = (record.class_name, record.uuid, record.tenant)
        if source not in seen:
            seen[source] = yield from _properties(record, consistency_level)
        name = cast("str", orjson.loads(record.payload)["from"]).rpartition("/")[2]
        wanted = (*source, name, record.target)
        there = _count(seen[source].get(name[0].lower() + name[1:]), record.target or (None, ""))
        if used[wanted] < there:
            used[wanted] += 1
            found.append(record)
    return found


def _properties(record: DeliveryRecord, consistency_level: str | None) -> Flow[JsonObject]:
    try:
        stored = yield from get_object(
            record.uuid, record.class_name, consistency_level=consistency_level, tenant=record.tenant
        )
    except UnexpectedStatusCodeException:
        return {}
    return (stored or {}).get("properties") or {}


def _count(references: Any, target: tuple[str | None, str]) -> int:
    """How many of a property's references point to the target."""
    if not isinstance(references, list):
        return 0
    class_name, uuid = target
    beacons = [str(cast("JsonObject", item).get("beacon")) for item in cast("list[Any]", references)]
    return sum(_points_to(beacon, class_name, uuid) for beacon in beacons)


def _points_to(beacon: str, class_name: str | None, uuid: str) -> bool:
    try:
        identity = get_valid_uuid(beacon)
    except ValueError:
        return False
    return identity == uuid and (class_name is None or f"/{class_name}/" in beacon or beacon.count("/") == 3)
