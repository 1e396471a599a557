"""The one encoder for JSON bodies: any value that a server can store, refused with its path when it can't.

orjson does the work, since floats are what bodies consist of. What it would alter silently is caught: it writes NaN and
infinities as null. What it refuses although JSON allows it (integers beyond 64 bit, keys that are subclasses of str)
goes to the standard library's encoder.
"""

from __future__ import annotations

import datetime
import json
import math
import uuid
from collections.abc import Mapping
from enum import Enum
from typing import Any, cast

import orjson

_OPTIONS = orjson.OPT_PASSTHROUGH_DATETIME | orjson.OPT_PASSTHROUGH_DATACLASS


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
        return _rfc3339(value)
    if isinstance(value, datetime.date):
        return f"{value.isoformat()}T00:00:00Z"
    if isinstance(value, Mapping):
        mapping = cast("Mapping[Any, Any]", value)
        return dict(mapping)
    if getattr(getattr(value, "dtype", None), "kind", None) in {"M", "m"}:
        msg = "dates of numpy have no time zone: give datetimes that have one"
        raise TypeError(msg)
    for method in ("to_dict", "tolist"):
        convert = getattr(value, method, None)
        if callable(convert):
            return convert()
    msg = f"a value of type {type(value).__name__} can't be sent as JSON"
    raise TypeError(msg)


def _rfc3339(moment: datetime.datetime) -> str:
    offset = moment.utcoffset()
    if offset is None:
        msg = f"the datetime {moment.isoformat()} has no time zone: give it one (tzinfo=datetime.UTC)"
        raise TypeError(msg)
    if offset % datetime.timedelta(minutes=1):  # RFC 3339 knows whole minutes only, old local times are not
        moment = moment.astimezone(datetime.UTC)
    return moment.isoformat()


def _encode_slowly(value: Any, where: str) -> bytes:
    """Encode with the standard library, or raise the error that names the place."""
    try:
        plain = _checked(value, where)
        return json.dumps(plain, allow_nan=False, ensure_ascii=False, separators=(",", ":")).encode()
    except RecursionError:
        msg = f"{where}: it is nested too deeply, or contains itself"
        raise ValueError(msg) from None


def _checked(value: Any, where: str) -> Any:
    """A copy that consists of JSON types only; the first bad value raises with its path."""
    if value is None or isinstance(value, bool):
        return value
    if isinstance(value, str):
        return _text(value, where)
    if isinstance(value, Enum):
        return _checked(value.value, where)
    if isinstance(value, int):
        return int(value)
    if isinstance(value, float):
        return _finite(value, where)
    if isinstance(value, uuid.UUID):
        return str(value)
    if isinstance(value, Mapping):
        mapping = cast("Mapping[Any, Any]", value)
        return {_key(key, where): _checked(item, f"{where}.{key}") for key, item in mapping.items()}
    if isinstance(value, (list, tuple)):
        items = cast("list[Any]", value)
        return [_checked(item, f"{where}[{index}]") for index, item in enumerate(items)]
    try:
        plain = _plain(value)
    except TypeError as error:
        msg = f"{where}: {error}"
        raise TypeError(msg) from None
    return _checked(plain, where)


def _key(key: Any, where: str) -> str:
    if not isinstance(key, str):
        msg = f"{where}: the key {key!r} is no text"
        raise TypeError(msg)
    return _text(key, f"{where}, the key {key!r}")


def _text(text: str, where: str) -> str:
    """The text as plain `str`: of an enum `str()` would give the member's name."""
    try:
        text.encode()
    except UnicodeEncodeError:
        msg = f"{where}: the text holds a lone surrogate, which is no character and can't be sent"
        raise ValueError(msg) from None
    return str.__str__(text)


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
    elif isinstance(value, Enum):
        _refuse_non_finite(value.value, where)
    elif not isinstance(value, (str, int)) and value is not None:
        for method in ("to_dict", "tolist"):
            convert = getattr(value, method, None)
            if callable(convert):
                _refuse_non_finite(convert(), where)
                return
