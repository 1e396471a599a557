"""Searches near an object: one of a typed class, or one that is named by its uuid or beacon."""

from __future__ import annotations

import uuid as uuid_lib
from typing import TYPE_CHECKING, Any, TypeAlias, cast

from weaviate.beacons import beacon_of
from weaviate.classes.record import Model, Ref
from weaviate.exceptions import QueryValueError
from weaviate.uuids import get_valid_uuid

if TYPE_CHECKING:
    from weaviate.gql.tables import NearObject
    from weaviate.types import UUID, AnyDict

Neighbour: TypeAlias = "Model | Ref[Any] | UUID | NearObject | AnyDict"
"""What a search may be near to."""


def near_object_of(
    neighbour: Neighbour, collection: str, certainty: float | None, distance: float | None
) -> NearObject | AnyDict:
    """The clause `nearObject` of a query for objects of `collection`; a threshold that is given here is added to it."""
    clause = _named(neighbour, collection)
    given = {"certainty": certainty, "distance": distance}
    thresholds = {name: value for name, value in given.items() if value is not None}
    return cast("AnyDict", {**cast("dict[str, Any]", clause), **thresholds}) if thresholds else clause


def _named(neighbour: Neighbour, collection: str) -> NearObject | AnyDict:
    if isinstance(neighbour, Model):
        if neighbour.__id__ is None:
            kind = type(neighbour).__name__
            msg = f"the uuid of this {kind} is not known: write it first, or select its additional.id in the query"
            raise QueryValueError(msg)
        return _address(neighbour.__id__, type(neighbour).__collection__, collection)
    if isinstance(neighbour, Ref):
        return _address(neighbour.id, neighbour.collection, collection)
    if isinstance(neighbour, str) and neighbour.startswith("weaviate://"):
        return {"beacon": neighbour}
    if isinstance(neighbour, (str, uuid_lib.UUID)):
        return {"id": get_valid_uuid(neighbour)}
    return neighbour


def _address(uuid: str, of: str, collection: str) -> NearObject:
    """Servers look for a bare uuid in the class that is asked for."""
    return {"id": uuid} if of == collection else {"beacon": beacon_of(uuid, of)}
