"""The `_additional` selection: what the server adds to an object, in the forms of v3."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import TYPE_CHECKING, Any, cast

from graphql.language import FieldNode

from weaviate.exceptions import AdditionalPropertiesException, QueryTypeError, QueryValueError
from weaviate.gql import ast, leaves
from weaviate.gql.coercion import nearest
from weaviate.gql.selection import merge, parse_selection

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from graphql.language import ArgumentNode, SelectionNode, ValueNode

    from weaviate.gql.coercion import Coercions, ResultField


@dataclass
class AdditionalProperties:
    """The additional properties that every object has, as switches; `str()` of it is their text in a query."""

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

    def __str__(self) -> str:
        names = self.names()
        return f" _additional{{{' '.join(names)}}} " if names else ""


class Additional:
    """What a query has collected for `_additional`."""

    def __init__(self, coercions: Coercions) -> None:
        self._coercions = coercions
        self._nodes: list[SelectionNode] = []
        self._switches: AdditionalProperties | None = None

    def add(self, properties: Any) -> None:
        """Add one of the forms below, or switches, which replace earlier switches and don't mix with other forms."""
        if isinstance(properties, AdditionalProperties):
            self._refuse_mixture(properties)
            self._switches = properties
        else:
            added = additional_selections(properties, self._coercions)
            if self._switches is not None:
                raise AdditionalPropertiesException(str(properties), str(self._switches))
            self._nodes.extend(added)

    def add_node(self, node: SelectionNode) -> None:
        """Add a selection that goes with every form."""
        self._nodes.append(node)

    def __copy__(self) -> Additional:
        fork = Additional(self._coercions)
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


def additional_selections(properties: Any, coercions: Coercions) -> list[SelectionNode]:
    """The selections below `_additional`, each known to the tables unless these are not strict.

    Takes a name ("id"), a list of names, a dict of names and their fields (`{"classification": ["completed"]}`), or a
    pair of such a dict with one key and a dict of its arguments.
    """
    nodes = list(_selections(properties, coercions))
    if coercions.strict:
        check_selections(nodes, coercions.tables.ADDITIONAL, "_additional")
    return nodes


def _selections(properties: Any, coercions: Coercions) -> Iterable[SelectionNode]:
    if isinstance(properties, str):
        return parse_selection(properties)
    if isinstance(properties, Mapping):
        entries = cast("Mapping[Any, Any]", properties)
        return [_nested(key, entries[key]) for key in sorted(entries, key=str)]
    if isinstance(properties, tuple):
        return [_with_arguments(cast("tuple[Any, ...]", properties), coercions)]
    if isinstance(properties, list):
        names = cast("list[Any]", properties)
        if not all(isinstance(name, str) for name in names):
            msg = "additional properties in a list must be str"
            raise QueryTypeError(msg)
        return [node for name in sorted(names) for node in parse_selection(name)]
    leaves.refuse_type(properties, "str, list, dict, tuple or AdditionalProperties", "additional properties")
    return None


def _with_arguments(pair: tuple[Any, ...], coercions: Coercions) -> FieldNode:
    if len(pair) != 2 or not all(isinstance(part, Mapping) for part in pair) or len(pair[0]) != 1:
        msg = "additional properties as a tuple must be ({name: fields}, {argument: value}) with one name"
        raise QueryTypeError(msg)
    fields, arguments = cast("tuple[Mapping[str, Any], Mapping[str, Any]]", pair)
    ((name, selected),) = fields.items()
    known = coercions.tables.ADDITIONAL.get(name)
    types: Mapping[str, str] = {} if known is None else known.arguments
    nodes = [
        ast.argument(ast.checked_name(key, "an argument").value, _argument(key, value, name, types, coercions))
        for key, value in sorted(arguments.items(), key=str)
    ]
    return _nested(name, selected, nodes)


def _argument(key: str, value: Any, name: str, types: Mapping[str, str], coercions: Coercions) -> ValueNode:
    if key not in types:
        if coercions.strict:
            msg = f"_additional.{name} has no argument {key!r}{nearest(key, types)}"
            raise QueryValueError(msg)
        return leaves.literal(value, key)
    return coercions.of(types[key])(value, f"_additional.{name}({key})")


def _nested(name: Any, selected: Any, arguments: Sequence[ArgumentNode] = ()) -> FieldNode:
    field = ast.checked_name(name, "an additional property")
    if not isinstance(selected, (str, list, tuple)):
        leaves.refuse_type(selected, "a name or a list of names", f"_additional.{name}")
    names = [selected] if isinstance(selected, str) else cast("list[Any]", selected)
    for item in names:
        if not isinstance(item, str):
            leaves.refuse_type(item, "a name", f"a field of _additional.{name}")
    return ast.field(field, [node for item in names for node in parse_selection(item)], arguments=arguments)


def check_selections(nodes: Iterable[SelectionNode], known: Mapping[str, ResultField], path: str) -> None:
    """Refuse fields and arguments that results don't have. "*" stands for the names of properties and vectors."""
    if "*" in known:
        return
    for node in nodes:
        if not isinstance(node, FieldNode):
            continue
        name = node.name.value
        if name == "__typename":
            continue
        if name not in known:
            msg = f"{path} has no field {name!r}{nearest(name, known)}"
            raise QueryValueError(msg)
        for argument in node.arguments or ():
            if argument.name.value not in known[name].arguments:
                msg = f"{path}.{name} has no argument {argument.name.value!r}"
                raise QueryValueError(msg)
        inner = known[name].selection
        if (inner is None) != (node.selection_set is None):
            msg = f"{path}.{name} " + ("has no fields to select" if inner is None else "needs the fields to select")
            raise QueryValueError(msg)
        if inner is not None and node.selection_set is not None:
            check_selections(node.selection_set.selections, inner, f"{path}.{name}")
