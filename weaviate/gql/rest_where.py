"""Filters as the REST API takes them, from the same model as those of queries."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from weaviate.gql.where import where_content

if TYPE_CHECKING:
    from collections.abc import Mapping

_TAKES_LISTS = frozenset({"ContainsAll", "ContainsAny", "ContainsNone"})


def rest_where(content: Mapping[str, Any], path: str = "where") -> dict[str, Any]:
    """A filter for a REST body, checked like one of a query. The caller's dict is not changed.

    Lists have keys of their own there: `valueText` of a list becomes `valueTextArray`. One value stands for a list of
    one where an operator takes lists.
    """
    return _rest(where_content(content, path))


def _rest(content: dict[str, Any]) -> dict[str, Any]:
    if "operands" in content:
        return {"operator": content["operator"], "operands": [_rest(operand) for operand in content["operands"]]}
    operator = content["operator"]
    (key,) = content.keys() - {"path", "operator"}
    value = _plain(content[key])
    if operator in _TAKES_LISTS and not isinstance(value, list):
        value = [value]
    if isinstance(value, list):
        key += "Array"
    path = content["path"]
    return {"path": [path] if isinstance(path, str) else path, "operator": operator, key: value}


def _plain(value: Any) -> Any:
    """The value, lists and arrays as a list."""
    if isinstance(value, (list, tuple)):
        return list(cast("list[Any]", value))
    convert = getattr(value, "tolist", None)
    return convert() if callable(convert) else value
