"""The `_additional` selection: what the server adds to an object, in the forms of v3."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import TYPE_CHECKING, Any, cast

from weaviate.exceptions import AdditionalPropertiesException, QueryTypeError
from weaviate.gql import ast, leaves
from weaviate.gql.selection import merge, parse_selection

if TYPE_CHECKING:
    from collections.abc import Iterator

    from graphql.language import SelectionNode


@dataclass
class AdditionalProperties:
    """The additional properties that every object has, as switches."""

    uuid: bool = False
    vector: bool = False
    creationTimeUnix: bool = False  # noqa: N815 - v3's names
    lastUpdateTimeUnix: bool = False  # noqa: N815
    distance: bool = False
    certainty: bool = False
    score: bool = False
    explainScore: bool = False  # noqa: N815

    def names(self) -> list[str]:
        """The server's names of the switches that are on."""
        on = [field.name for field in fields(self) if getattr(self, field.name)]
        return ["id" if name == "uuid" else name for name in on]


class Additional:
    """What a query has collected for `_additional`."""

    def __init__(self) -> None:
        self._nodes: list[SelectionNode] = []
        self._switches: AdditionalProperties | None = None

    def add(self, properties: Any) -> None:
        """Add one of the forms below, or switches, which replace earlier switches and don't mix with other forms."""
        if isinstance(properties, AdditionalProperties):
            self._refuse_mixture(properties)
            self._switches = properties
        else:
            added = additional_selections(properties)
            if self._switches is not None:
                raise AdditionalPropertiesException(str(properties), str(self._switches))
            self._nodes.extend(added)

    def add_node(self, node: SelectionNode) -> None:
        """Add a selection that goes with every form."""
        self._nodes.append(node)

    def __copy__(self) -> Additional:
        fork = Additional()
        fork._nodes, fork._switches = list(self._nodes), self._switches
        return fork

    def selection(self) -> list[SelectionNode]:
        """The `_additional` field, or nothing."""
        names = [] if self._switches is None else self._switches.names()
        nodes = [*(ast.field(ast.name(name)) for name in names), *self._nodes]
        return [ast.field(ast.name("_additional"), merge(nodes))] if nodes else []

    def _refuse_mixture(self, switches: AdditionalProperties) -> None:
        named = [node for node in self._nodes if getattr(getattr(node, "name", None), "value", "") != "generate"]
        if named:
            raise AdditionalPropertiesException(str(len(named)), str(switches))


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
        ast.argument(ast.checked_name(key, "an argument").value, leaves.literal(value, key))
        for key, value in sorted(arguments.items())
    ]
    for item in names:
        if not isinstance(item, str):  # pyright: ignore[reportUnnecessaryIsInstance]
            leaves.refuse_type(item, "a name", f"a field of _additional.{name}")
    inner = [node for item in names for node in parse_selection(item)]
    yield ast.field(ast.checked_name(name, "an additional property"), inner, arguments=nodes)
