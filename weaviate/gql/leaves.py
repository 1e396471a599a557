"""Leaf values of queries: a Python value in, a checked node out. Each refuses what the server would alter silently."""

from __future__ import annotations

import datetime
import math
import operator
import uuid
from collections.abc import Mapping
from enum import Enum
from typing import TYPE_CHECKING, Any, NoReturn, cast

from weaviate.exceptions import QueryTypeError, QueryValueError
from weaviate.gql import ast
from weaviate.gql.vector_node import VectorValueNode
from weaviate.vectors import get_vector

if TYPE_CHECKING:
    from graphql.language import ValueNode

_INT64 = range(-(2**63), 2**63)


def refuse_type(value: Any, wanted: str, path: str) -> NoReturn:
    """Raise for a value of the wrong type."""
    msg = f"{path} must be {wanted}, {type(value).__name__} was given"
    raise QueryTypeError(msg)


def text(value: Any, path: str) -> ValueNode:
    """A text, exactly as it is given; uuids and aware datetimes become the texts that servers read."""
    if type(value) is str and value.isascii():
        return ast.string(value)
    return ast.string(plain_text(value, path))


def plain_text(value: Any, path: str) -> str:
    """The text that stands for a str, a uuid, a str enum, an aware datetime or a date."""
    if isinstance(value, Enum):
        value = value.value
    if isinstance(value, str):
        if not value.isascii():
            _refuse_surrogates(value, path)
        return value
    if isinstance(value, uuid.UUID):
        return str(value)
    if isinstance(value, datetime.datetime):
        if value.tzinfo is None:
            msg = f"{path}: the datetime {value.isoformat()} has no time zone, give it one"
            raise QueryValueError(msg)
        return value.isoformat()
    if isinstance(value, datetime.date):
        return f"{value.isoformat()}T00:00:00Z"
    refuse_type(value, "a text", path)


def _refuse_surrogates(value: str, path: str) -> None:
    try:
        value.encode()
    except UnicodeEncodeError:
        msg = f"{path} holds a lone surrogate, which is no character"
        raise QueryValueError(msg) from None


def integer(value: Any, path: str) -> ValueNode:
    """A whole number of 64 bits; bool is none."""
    if type(value) is int and -0x8000_0000 <= value < 0x8000_0000:
        return ast.integer(value)
    plain = value
    if type(plain) is not int:
        if isinstance(value, bool) or type(value).__name__ in {"bool_", "bool"}:
            refuse_type(value, "a whole number", path)
        try:
            plain = operator.index(value)
        except TypeError:
            refuse_type(value, "a whole number", path)
    if plain not in _INT64:
        msg = f"{path} is {plain}: servers keep whole numbers of 64 bits"
        raise QueryValueError(msg)
    return ast.integer(plain)


def number(value: Any, path: str) -> ValueNode:
    """A finite number, whole or not."""
    if type(value) is int:
        return integer(value, path)
    plain = value
    if not isinstance(plain, float):
        item = getattr(value, "item", None)
        plain = item() if callable(item) else None
        if isinstance(plain, bool) or not isinstance(plain, (int, float)):
            refuse_type(value, "a number", path)
    if not math.isfinite(plain):
        msg = f"{path} is {plain}: numbers must be finite"
        raise QueryValueError(msg)
    return ast.number(float(plain))


def boolean(value: Any, path: str) -> ValueNode:
    """True or False, nothing that merely counts as one."""
    if not isinstance(value, bool):
        item = getattr(value, "item", None)
        value = item() if callable(item) else value
        if not isinstance(value, bool):
            refuse_type(value, "True or False", path)
    return ast.boolean(value)


def vector(value: Any, path: str) -> ValueNode:
    """A vector or multi-vector of finite numbers, from whatever holds one."""
    try:
        return VectorValueNode(vector=get_vector(value))
    except ValueError as error:
        msg = f"{path}: {error}"
        raise QueryValueError(msg) from None
    except TypeError as error:
        msg = f"{path}: {error}"
        raise QueryTypeError(msg) from None


def literal(value: Any, path: str) -> ValueNode:
    """Any JSON value as a node, for what the tables don't know."""
    if isinstance(value, bool):
        return ast.boolean(value)
    if isinstance(value, int):
        return integer(value, path)
    if isinstance(value, float):
        return number(value, path)
    if isinstance(value, (list, tuple)):
        items = cast("list[Any]", value)
        return ast.sequence(literal(item, f"{path}[{index}]") for index, item in enumerate(items))
    if isinstance(value, Mapping):
        entries = cast("Mapping[Any, Any]", value)
        return ast.mapping(
            (ast.checked_name(key, f"a key of {path}").value, literal(item, f"{path}.{key}"))
            for key, item in entries.items()
        )
    return text(value, path)
