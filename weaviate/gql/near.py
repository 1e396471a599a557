"""The vector searches: what all of them share is that a query has one at most, with one threshold at most."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from weaviate.exceptions import QueryKeyError, QueryTypeError, QueryValueError


def near_content(content: Any, clause: str) -> dict[str, Any]:
    """A copy of a near clause's dict; `QueryValueError` when it has both certainty and distance."""
    if type(content) is not dict and not isinstance(content, Mapping):  # the first test is cheap
        msg = f"{clause} must be a dict, {type(content).__name__} was given"
        raise QueryTypeError(msg)
    copy = dict(cast("Mapping[str, Any]", content))
    if copy.get("certainty") is not None and copy.get("distance") is not None:
        msg = f"{clause} has both certainty and distance: give one of them"
        raise QueryValueError(msg)
    return copy


def near_vector_content(content: Any) -> dict[str, Any]:
    """The dict of `nearVector`, which needs a vector or one per target."""
    copy = near_content(content, "nearVector")
    if copy.get("vector") is None and copy.get("vectorPerTarget") is None:
        msg = "nearVector needs the key 'vector'"
        raise QueryKeyError(msg)
    return copy


def near_object_content(content: Any) -> dict[str, Any]:
    """The dict of `nearObject`, which needs an id or a beacon, not both. An id may be a `uuid.UUID`."""
    copy = near_content(content, "nearObject")
    if copy.get("id") is not None and copy.get("beacon") is not None:
        msg = "nearObject has both id and beacon: give one of them"
        raise QueryValueError(msg)
    if copy.get("id") is None and copy.get("beacon") is None:
        msg = "nearObject needs the key 'id' or 'beacon'"
        raise QueryKeyError(msg)
    return copy


def has_old_beacon(content: Mapping[str, Any]) -> bool:
    """Whether a dict of `nearObject` names its object by a beacon without class: weaviate://localhost/<uuid>."""
    beacon: object = content.get("beacon")
    return isinstance(beacon, str) and len(beacon.strip("/").split("/")) == 4


def near_text_content(content: Any) -> dict[str, Any]:
    """The dict of `nearText`; `moveTo` and `moveAwayFrom` need concepts or objects, each object an id or a beacon."""
    copy = near_content(content, "nearText")
    for key in ("moveTo", "moveAwayFrom"):
        move: object = copy.get(key)
        if isinstance(move, Mapping):
            _check_move(cast("Mapping[str, Any]", move), f"nearText.{key}")
    return copy


def _check_move(move: Mapping[str, Any], path: str) -> None:
    objects: Any = move.get("objects")
    if not move.get("concepts") and not objects:
        msg = f"{path} needs concepts, objects, or both"
        raise QueryValueError(msg)
    if not isinstance(objects, (list, tuple)):
        objects = [] if objects is None else [objects]
    for index, item in enumerate(cast("list[Any]", objects)):
        if isinstance(item, Mapping) and ("id" in item) == ("beacon" in item):
            msg = f"{path}.objects[{index}] needs either id or beacon"
            raise QueryValueError(msg)


def ask_content(content: Any) -> dict[str, Any]:
    """The dict of `ask`, which needs a question."""
    copy = near_content(content, "ask")
    if copy.get("question") is None:
        msg = "ask needs the key 'question'"
        raise QueryKeyError(msg)
    return copy
