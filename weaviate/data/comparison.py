"""Whether a stored object is the one that was sent, although servers complete and round what they store."""

from __future__ import annotations

import json
import struct
from typing import TYPE_CHECKING, Any, cast

from weaviate.connect.json_body import encode_json
from weaviate.uuids import get_valid_uuid

if TYPE_CHECKING:
    from weaviate.types import JsonObject

_SINGLE_PRECISION = frozenset({"latitude", "longitude"})


def is_same_object(sent: JsonObject, stored: JsonObject) -> bool:
    """Whether the body of an object, as it was sent, is what the server holds, its vectors only if it had any.

    Servers drop null, write the first letter of a property small, bring uuids into one form, complete beacons and phone
    numbers, and keep vectors and coordinates as 32-bit floats.
    """
    plain: JsonObject = json.loads(encode_json(sent, "object"))
    properties = {_stored_name(name): value for name, value in plain["properties"].items() if value is not None}
    kept: JsonObject = stored.get("properties") or {}
    if properties.keys() != kept.keys() or not all(_is_same(value, kept[name]) for name, value in properties.items()):
        return False
    return all(_is_same_vector(plain[key], stored.get(key)) for key in ("vector", "vectors") if plain.get(key))


def _stored_name(name: str) -> str:
    return name[:1].lower() + name[1:]


def _is_same(sent: Any, stored: Any, key: str = "") -> bool:
    if isinstance(sent, dict):
        return isinstance(stored, dict) and _is_same_mapping(cast("JsonObject", sent), cast("JsonObject", stored))
    if isinstance(sent, list):
        items = cast("list[Any]", sent)
        return isinstance(stored, list) and _are_same(items, cast("list[Any]", stored))
    if isinstance(sent, str):
        return sent == stored or (isinstance(stored, str) and _identity(sent) == _identity(stored) != "")
    if isinstance(sent, bool) or isinstance(stored, bool) or not isinstance(sent, (int, float)):
        return sent is stored
    if not isinstance(stored, (int, float)):
        return False
    return _single(sent) == _single(stored) if key in _SINGLE_PRECISION else float(sent) == float(stored)


def _is_same_mapping(sent: JsonObject, stored: JsonObject) -> bool:
    """What a server adds to a nested object doesn't matter; of a phone number only the input is the caller's."""
    if "input" in sent and "internationalFormatted" in stored:
        return bool(sent["input"] == stored.get("input"))
    return all(_is_same(value, stored.get(key), key) for key, value in sent.items())


def _are_same(sent: list[Any], stored: list[Any]) -> bool:
    return len(sent) == len(stored) and all(map(_is_same, sent, stored))


def _identity(text: str) -> str:
    """The uuid that a text is, or that a beacon points to; "" for other texts."""
    try:
        return get_valid_uuid(text)
    except ValueError:
        return ""


def _is_same_vector(sent: Any, stored: Any) -> bool:
    if isinstance(sent, dict):
        vectors = cast("dict[str, Any]", sent)
        return isinstance(stored, dict) and all(
            _is_same_vector(vector, cast("dict[str, Any]", stored).get(name)) for name, vector in vectors.items()
        )
    if isinstance(sent, list):
        items = cast("list[Any]", sent)
        others = cast("list[Any]", stored)
        return isinstance(stored, list) and len(items) == len(others) and all(map(_is_same_vector, items, others))
    return isinstance(stored, (int, float)) and _single(sent) == _single(stored)


def _single(number: float) -> bytes:
    """A number as 32-bit float; too large ones are infinite."""
    try:
        return struct.pack("f", number + 0.0)
    except OverflowError:
        return struct.pack("f", float("inf"))
