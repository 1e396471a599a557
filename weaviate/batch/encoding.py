"""Items as the bytes that are sent, made when they are added: these bytes are the snapshot of the caller's values."""

from __future__ import annotations

import os
from collections.abc import Mapping
from functools import lru_cache
from typing import TYPE_CHECKING, Any, cast

import orjson

from weaviate.connect.json_body import encode_json
from weaviate.vectors import split_vectors

if TYPE_CHECKING:
    from weaviate.types import VectorInput

_NUMPY = orjson.OPT_SERIALIZE_NUMPY
_RESULT_KEY = b'"result"'


def encode_object(
    properties: Mapping[str, Any], class_name: str, uuid: str, vector: VectorInput | None, tenant: str | None
) -> tuple[bytes, bool]:
    """An object's JSON, and whether its echo can be told from the results that stand beside it.

    `class_name` and `uuid` are in the form that is sent. The vector is encoded apart: arrays of numpy go in without a
    detour over lists, and what is no number shows in its bytes.
    """
    if type(properties) is not dict and not isinstance(properties, Mapping):  # the first test is cheap
        msg = f"the properties of an object must be a dict, {type(properties).__name__} was given"
        raise TypeError(msg)
    values = encode_json(properties, f"object {uuid}.properties")
    parts = [_class_part(class_name), values, b',"id":"', uuid.encode(), b'"']
    if vector is not None:
        parts += (b',"vector":', encoded) if (encoded := _plain_vector(vector)) else _any_vector(vector)
    if tenant is not None:
        parts += (b',"tenant":', encode_json(tenant, f"object {uuid}.tenant"))
    parts.append(b"}")
    return b"".join(parts), _RESULT_KEY not in values


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
    kind = type(vector)
    if kind is not list and kind is not tuple and getattr(vector, "ndim", None) != 1:
        return None
    try:
        encoded = orjson.dumps(vector, None, _NUMPY)
    except TypeError:
        return None
    if b"u" in encoded or b"s" in encoded or b'"' in encoded or b"{" in encoded or encoded.rfind(b"[") != 0:
        return None
    return encoded


def _any_vector(vector: VectorInput) -> tuple[bytes, bytes]:
    """Named vectors, multi-vectors, other arrays; `TypeError` or `ValueError` for what is no vector."""
    if isinstance(vector, Mapping):
        named = cast("Mapping[str, Any]", vector)
        parts = [
            encode_json(name, "the name of a vector") + b":" + (_plain_vector(value) or _checked_vector(value))
            for name, value in named.items()
        ]
        return b',"vectors":', b"{" + b",".join(parts) + b"}"
    return b',"vector":', _checked_vector(vector)


def _checked_vector(vector: Any) -> bytes:
    return encode_json(split_vectors(vector)[0], "vector")
