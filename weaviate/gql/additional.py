"""The `_additional` selection: what the server adds to an object, in the forms of v3."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, cast

from weaviate.exceptions import QueryTypeError
from weaviate.gql import ast, leaves
from weaviate.gql.selection import parse_selection

if TYPE_CHECKING:
    from collections.abc import Iterator

    from graphql.language import SelectionNode, ValueNode


def additional_selections(properties: Any) -> list[SelectionNode]:
    """The selections below `_additional`.

    Takes a name ("id"), a list of names, a dict of names and their fields (`{"classification": ["completed"]}`), or a
    pair of such a dict with one key and a dict of its arguments.
    """
    if isinstance(properties, str):
        return list(parse_selection(properties))
    if isinstance(properties, Mapping):
        entries = cast("Mapping[str, Any]", properties)
        return [node for key, value in sorted(entries.items()) for node in _nested(key, value, {})]
    if isinstance(properties, tuple):
        return list(_with_arguments(cast("tuple[Any, ...]", properties)))
    if isinstance(properties, list):
        names = cast("list[Any]", properties)
        if not all(isinstance(name, str) for name in names):
            msg = "additional properties in a list must be str"
            raise QueryTypeError(msg)
        return [node for name in sorted(names) for node in parse_selection(name)]
    msg = f"additional properties must be str, list, dict or tuple, {type(properties).__name__} was given"
    raise QueryTypeError(msg)


def _with_arguments(pair: tuple[Any, ...]) -> Iterator[SelectionNode]:
    if len(pair) != 2 or not all(isinstance(part, Mapping) for part in pair) or len(pair[0]) != 1:
        msg = "additional properties as a tuple must be ({name: fields}, {argument: value}) with one name"
        raise QueryTypeError(msg)
    fields, arguments = cast("tuple[Mapping[str, Any], Mapping[str, Any]]", pair)
    ((name, selected),) = fields.items()
    yield from _nested(name, selected, arguments)


def _nested(name: str, selected: Any, arguments: Mapping[str, Any]) -> Iterator[SelectionNode]:
    if not isinstance(selected, (str, list, tuple)):
        leaves.refuse_type(selected, "a name or a list of names", f"_additional.{name}")
    names = [selected] if isinstance(selected, str) else cast("list[str]", selected)
    nodes = [
        ast.argument(ast.checked_name(key, "an argument").value, _literal(value, key))
        for key, value in sorted(arguments.items())
    ]
    inner = [node for item in names for node in parse_selection(item)]
    yield ast.field(ast.checked_name(name, "an additional property"), inner, arguments=nodes)


def _literal(value: Any, path: str) -> ValueNode:
    """A JSON value as a node: the arguments of modules are not in the static tables."""
    if isinstance(value, bool):
        return ast.boolean(value)
    if isinstance(value, int):
        return leaves.integer(value, path)
    if isinstance(value, float):
        return leaves.number(value, path)
    if isinstance(value, (list, tuple)):
        items = cast("list[Any]", value)
        return ast.sequence(_literal(item, f"{path}[{index}]") for index, item in enumerate(items))
    if isinstance(value, Mapping):
        entries = cast("Mapping[Any, Any]", value)
        return ast.mapping(
            (ast.checked_name(key, f"a key of {path}").value, _literal(item, f"{path}.{key}"))
            for key, item in entries.items()
        )
    return leaves.text(value, path)
