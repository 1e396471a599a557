"""The one encoder for JSON bodies: any value that a server can store, refused with its path when it can't.

orjson does the work, since floats are what bodies consist of. What it would alter silently is caught: it writes NaN and
infinities as null. What it refuses although JSON allows it (integers beyond 64 bit, keys that are subclasses of str)
goes to the standard library's encoder.
"""

from __future__ import annotations

import datetime
import json
import math
from collections.abc import Mapping
from typing import Any, cast

import orjson

_OPTIONS = orjson.OPT_SERIALIZE_NUMPY | orjson.OPT_PASSTHROUGH_DATETIME | orjson.OPT_PASSTHROUGH_DATACLASS


def encode_json(value: Any, where: str) -> bytes:
    """`value` as JSON.

    Takes what JSON has, and `uuid.UUID`, enums, numpy scalars and arrays, aware `datetime` (RFC 3339) and `date`
    (midnight UTC), mappings, tuples and anything with `to_dict()` or `tolist()`. Refuses NaN, infinities, naive
    datetimes, lone surrogates and other types: `ValueError` or `TypeError` with the path below `where`.
    """
    try:
        body = orjson.dumps(value, _plain, _OPTIONS)
    except TypeError:
        return _encode_slowly(value, where)
    if b"null" in body:
        _refuse_non_finite(value, where)
    return body


def _plain(value: Any) -> Any:
    """What stands for a value that is not JSON; `TypeError` when nothing does."""
    if isinstance(value, datetime.datetime):
        if value.tzinfo is None:
            msg = f"the datetime {value.isoformat()} has no time zone: give it one (tzinfo=datetime.timezone.utc)"
            raise TypeError(msg)
        return value.isoformat()
    if isinstance(value, datetime.date):
        return f"{value.isoformat()}T00:00:00Z"
    if isinstance(value, Mapping):
        mapping = cast("Mapping[Any, Any]", value)
        return dict(mapping)
    for method in ("to_dict", "tolist"):
        convert = getattr(value, method, None)
        if callable(convert):
            return convert()
    msg = f"a value of type {type(value).__name__} can't be sent as JSON"
    raise TypeError(msg)


def _encode_slowly(value: Any, where: str) -> bytes:
    """Encode with the standard library, or raise the error that names the place."""
    plain = _checked(value, where)
    try:
        return json.dumps(plain, allow_nan=False, ensure_ascii=False, separators=(",", ":")).encode()
    except UnicodeEncodeError:
        msg = f"{where}: a text holds a lone surrogate, which is no character and can't be sent"
        raise ValueError(msg) from None


def _checked(value: Any, where: str) -> Any:
    """A copy that consists of JSON types only; the first bad value raises with its path."""
    if value is None or isinstance(value, (bool, str)):
        return value
    if isinstance(value, int):
        return int(value)
    if isinstance(value, float):
        return _finite(value, where)
    if isinstance(value, Mapping):
        mapping = cast("Mapping[Any, Any]", value)
        return {_key(key, where): _checked(item, f"{where}.{key}") for key, item in mapping.items()}
    if isinstance(value, (list, tuple)):
        items = cast("list[Any]", value)
        return [_checked(item, f"{where}[{index}]") for index, item in enumerate(items)]
    try:
        return orjson.loads(orjson.dumps(value))
    except TypeError:
        pass
    try:
        return _checked(_plain(value), where)
    except TypeError as error:
        raise TypeError(error.args[0] if where in str(error) else f"{where}: {error}") from None


def _key(key: Any, where: str) -> str:
    if not isinstance(key, str):
        msg = f"{where}: the key {key!r} is no text"
        raise TypeError(msg)
    return str(key)


def _finite(value: float, where: str) -> float:
    if not math.isfinite(value):
        msg = f"{where}: {value} can't be sent as JSON"
        raise ValueError(msg)
    return float(value)


def _refuse_non_finite(value: Any, where: str) -> None:
    """Raise for a NaN or infinity that orjson wrote as null; a null that was None is fine."""
    if isinstance(value, float):
        _finite(value, where)
    elif isinstance(value, Mapping):
        mapping = cast("Mapping[Any, Any]", value)
        for key, item in mapping.items():
            _refuse_non_finite(item, f"{where}.{key}")
    elif isinstance(value, (list, tuple)):
        items = cast("list[Any]", value)
        for index, item in enumerate(items):
            _refuse_non_finite(item, f"{where}[{index}]")
    elif not isinstance(value, (str, int)) and value is not None:
        for method in ("to_dict", "tolist"):
            convert = getattr(value, method, None)
            if callable(convert):
                _refuse_non_finite(convert(), where)
                return
