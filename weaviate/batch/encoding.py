"""Items as the bytes that are sent, made when they are added: these bytes are the snapshot of the caller's values.

They are always a copy of what orjson returns, which takes up to eight times the memory that it shows.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from functools import lru_cache
from typing import TYPE_CHECKING, Any

import orjson

from weaviate.beacons import beacon_of, reference_source
from weaviate.connect.json_body import encode_json
from weaviate.vectors import get_vector

if TYPE_CHECKING:
    from weaviate.types import Vector, VectorInput

_NUMPY = orjson.OPT_SERIALIZE_NUMPY
_RESULT_KEY = b'"result"'


def encode_object(
    properties: Mapping[str, Any], class_name: str, uuid: str, vector: VectorInput | None, tenant: str | None
) -> tuple[bytes, bool]:
    """An object's JSON, and whether its echo can be told from the results that stand beside it.

    `class_name` and `uuid` are in the form that is sent. A vector is encoded apart: arrays of numpy go in without a
    detour over lists, and what is no number shows in its bytes.
    """
    if type(properties) is not dict and not isinstance(properties, Mapping):  # pyright: ignore[reportUnnecessaryIsInstance]
        msg = f"the properties of an object must be a dict, {type(properties).__name__} was given"
        raise TypeError(msg)
    values = encode_json(properties, f"object {uuid}.properties")
    parts = [_class_part(class_name), values, b',"id":"', uuid.encode(), b'"']
    if tenant is not None:
        parts += (b',"tenant":', encode_json(tenant, f"object {uuid}.tenant"))
    if isinstance(vector, Mapping):
        parts += (b',"vectors":', _named_vectors(vector))
    elif vector is not None:
        parts += (b',"vector":', _plain_vector(vector) or _checked_vector(vector))
    parts.append(b"}")
    return b"".join(parts), _RESULT_KEY not in values


def encode_reference(
    uuid: str, class_name: str, property_name: str, target: tuple[str | None, str], tenant: str | None
) -> bytes:
    """A reference's JSON; the uuids and the class of the target are in the form that is sent.

    Addresses consist of letters, digits, and what needs no escape.
    """
    source, beacon = reference_source(uuid, class_name, property_name), beacon_of(target[1], target[0])
    parts = [b'{"from":"', source.encode(), b'","to":"', beacon.encode(), b'"']
    if tenant is not None:
        parts += (b',"tenant":', encode_json(tenant, "reference.tenant"))
    parts.append(b"}")
    return b"".join(parts)


def random_uuid() -> str:
    """A random version 4 uuid, at half the price of `str(uuid.uuid4())`."""
    digits = os.urandom(16).hex()
    variant = "89ab"[int(digits[16], 16) & 3]
    return f"{digits[:8]}-{digits[8:12]}-4{digits[13:16]}-{variant}{digits[17:20]}-{digits[20:]}"


@lru_cache(256)
def _class_part(class_name: str) -> bytes:
    return b'{"class":' + encode_json(class_name, "class_name") + b',"properties":'


def _plain_vector(vector: Any) -> bytes | None:
    """The JSON of one flat vector of numbers, None for whatever else it is.

    orjson writes NaN as null and takes texts and booleans; each leaves a character that no list of numbers has.
    """
    if not isinstance(vector, (list, tuple)) and getattr(vector, "ndim", None) != 1:
        return None
    try:
        encoded = orjson.dumps(vector, None, _NUMPY)
    except TypeError:
        return None
    if b"u" in encoded or b"s" in encoded or b'"' in encoded or b"{" in encoded or encoded.rfind(b"[") != 0:
        return None
    return encoded


def _named_vectors(vectors: Mapping[str, Vector]) -> bytes:
    parts = [
        encode_json(name, "the name of a vector") + b":" + (_plain_vector(vector) or _checked_vector(vector))
        for name, vector in vectors.items()
    ]
    return b"{" + b",".join(parts) + b"}"


def _checked_vector(vector: Vector) -> bytes:
    """Multi-vectors and other arrays; `TypeError` or `ValueError` for what is no vector."""
    return encode_json(get_vector(vector), "vector")
