"""The `where` clause: v3's spellings brought to the server's, and the rules that no type can say."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from weaviate.exceptions import QueryKeyError, QueryTypeError, QueryValueError
from weaviate.gql.coercion import nearest, unknown_key

WHERE_OPERATORS = (
    "And",
    "ContainsAll",
    "ContainsAny",
    "ContainsNone",
    "Equal",
    "GreaterThan",
    "GreaterThanEqual",
    "IsNull",
    "LessThan",
    "LessThanEqual",
    "Like",
    "Not",
    "NotEqual",
    "Or",
    "WithinGeoRange",
)
_KINDS = ("Text", "String", "Int", "Number", "Boolean", "Date")
VALUE_ARRAY_TYPES = frozenset(f"value{kind}Array" for kind in _KINDS)
VALUE_LIST_TYPES = frozenset(f"value{kind}List" for kind in _KINDS)
VALUE_PRIMITIVE_TYPES = frozenset({*(f"value{kind}" for kind in _KINDS), "valueGeoRange"})
VALUE_TYPES = VALUE_ARRAY_TYPES | VALUE_PRIMITIVE_TYPES
ALL_VALUE_TYPES = VALUE_TYPES | VALUE_LIST_TYPES
_BRANCHES = frozenset({"And", "Not", "Or"})
_SPELLINGS = {f"value{kind}{suffix}": f"value{kind}" for kind in _KINDS for suffix in ("", "Array", "List")}
_SPELLINGS["valueGeoRange"] = "valueGeoRange"
_KEYS = ("path", "operator", "operands", *_SPELLINGS)


def where_content(content: Any, path: str = "where") -> dict[str, Any]:
    """A filter in the server's spelling, checked for the rules below. The caller's dict is not changed.

    A leaf is `{"path": ["wordCount"], "operator": "GreaterThan", "valueInt": 1000}`, a branch
    `{"operator": "And", "operands": [...]}`. `QueryKeyError`, `QueryTypeError` or `QueryValueError` names the path of
    what is wrong.
    """
    if type(content) is not dict and not isinstance(content, Mapping):  # the first test is cheap
        msg = f"{path} must be a dict, {type(content).__name__} was given"
        raise QueryTypeError(msg)
    given = cast("Mapping[str, Any]", content)
    for key in given:
        if key not in _KEYS:
            raise unknown_key(key, path, _KEYS)
    operator = _operator(given, path)
    if "path" not in given:
        return _branch(given, operator, path)
    if operator in _BRANCHES:
        msg = f"{path}.operator is {operator}, which joins operands: give operands instead of path"
        raise QueryValueError(msg)
    return _leaf(given, operator, path)


def _operator(given: Mapping[str, Any], path: str) -> Any:
    if "operator" not in given:
        msg = f"{path} needs the key 'operator'"
        raise QueryKeyError(msg)
    operator = given["operator"]
    if isinstance(operator, str) and operator not in WHERE_OPERATORS:
        known = ", ".join(WHERE_OPERATORS)
        msg = f"{path}.operator is {operator!r}: it must be one of {known}{nearest(operator, WHERE_OPERATORS)}"
        raise QueryValueError(msg)
    return operator


def _branch(given: Mapping[str, Any], operator: Any, path: str) -> dict[str, Any]:
    operands: Any = given.get("operands")
    if operands is None:
        msg = f"{path} needs the key 'path' (for a value) or 'operands' (for And, Or and Not)"
        raise QueryKeyError(msg)
    if not isinstance(operands, (list, tuple)):
        msg = f"{path}.operands must be a list, {type(operands).__name__} was given"
        raise QueryTypeError(msg)
    if not operands:
        msg = f"{path}.operands is empty: {operator} needs at least one"
        raise QueryValueError(msg)
    items = cast("list[Any]", operands)
    nested = [where_content(item, f"{path}.operands[{index}]") for index, item in enumerate(items)]
    return {"operator": operator, "operands": nested}


def _leaf(given: Mapping[str, Any], operator: Any, path: str) -> dict[str, Any]:
    values = [(key, value) for key, value in given.items() if key in _SPELLINGS and value is not None]
    if len(values) != 1:
        found = ", ".join(key for key, _ in values) or "none"
        msg = f"{path} needs exactly one value key (valueText, valueInt, ...), found: {found}"
        raise QueryKeyError(msg)
    key, value = values[0]
    if (operator == "WithinGeoRange") != (key == "valueGeoRange"):
        msg = f"{path}: WithinGeoRange and valueGeoRange belong together, {operator} and {key} were given"
        raise QueryValueError(msg)
    wire_key = _SPELLINGS[key]
    if key != wire_key and not (isinstance(value, (list, tuple)) or hasattr(value, "tolist")):
        msg = f"{path}.{key} must be a list, {type(value).__name__} was given"
        raise QueryTypeError(msg)
    return {"path": given["path"], "operator": operator, wire_key: value}
