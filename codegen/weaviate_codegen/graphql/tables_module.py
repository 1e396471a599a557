"""Writes `tables.py`: what arguments and results are made of, as plain data."""

from __future__ import annotations

from typing import TYPE_CHECKING

from weaviate_codegen.graphql.conditions import PROPERTY_KINDS
from weaviate_codegen.graphql.writing import braces, constant, strings, table

if TYPE_CHECKING:
    from weaviate_codegen.graphql.naming import Naming
    from weaviate_codegen.graphql.tree import Tree

_TOP = '''"""What the arguments and results of queries are made of.

A type is written as GraphQL does, over the names in these tables: "[String]" is a list, "Float!" must be given.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, NamedTuple


class Field(NamedTuple):
    """A field of a result: its arguments, and the fields to select from it; None when it has none.

    The field "*" stands for those that the user named: properties, or named vectors.
    """

    arguments: Mapping[str, str]
    selection: Mapping[str, Field] | None


LEAF: Final = Field({}, None)
"""A field without arguments and without fields of its own."""
'''
_TABLE = "Mapping[str, str]"
_FIELDS = "Mapping[str, Field]"


def tables_module(tree: Tree, naming: Naming) -> str:
    """The module's text, without its header."""
    named = naming.named()
    inputs = {name: table(fields, 1) for name, fields in named.inputs.items()}
    enums = {name: strings(values, 1) for name, values in named.enums.items()}
    kinds = {kind: path for kind in PROPERTY_KINDS.values() if (path := f"AggregateProperty.{kind}") in tree.facts}
    properties = {kind: _selection(tree, naming, path, 1) for kind, path in sorted(kinds.items())}
    return "\n".join(
        [
            _TOP,
            constant("INPUTS", f"Mapping[str, {_TABLE}]", braces(inputs), "The fields of each object."),
            constant("ENUMS", "Mapping[str, tuple[str, ...]]", braces(enums), "The values of each enum."),
            constant(
                "SCALARS",
                _TABLE,
                table(named.scalars),
                'What each custom scalar takes: one of the types between "|"; in "{}", an object with such entries.',
            ),
            _arguments(tree, naming, "Get", "The arguments of a class in `Get`."),
            _arguments(tree, naming, "Aggregate", "The arguments of a class in `Aggregate`."),
            _arguments(tree, naming, "Explore", "The arguments of `Explore`."),
            _result(tree, naming, "_additional", "ADDITIONAL", "The fields of `_additional` of an object in `Get`."),
            _result(tree, naming, "AggregateResult", "AGGREGATE", "What `Aggregate` has beside the properties."),
            constant(
                "AGGREGATE_PROPERTY",
                f"Mapping[str, {_FIELDS}]",
                braces(properties),
                "What `Aggregate` has of a property, by kind: blobs are texts, integers numbers, lists what they hold.",
            ),
            _result(tree, naming, "ExploreResult", "EXPLORE", "The fields of a result of `Explore`."),
        ]
    )


def _arguments(tree: Tree, naming: Naming, root: str, meaning: str) -> str:
    types = {name: naming.reference(path) for name, path in tree.fields(root).items()}
    return constant(f"{root.upper()}_ARGUMENTS", _TABLE, table(types), meaning)


def _result(tree: Tree, naming: Naming, root: str, name: str, meaning: str) -> str:
    return constant(name, _FIELDS, _selection(tree, naming, root, 0), meaning)


def _selection(tree: Tree, naming: Naming, path: str, depth: int) -> str:
    fields = tree.fields(path).items()
    return braces({name: _field(tree, naming, below, depth + 1) for name, below in fields}, depth)


def _field(tree: Tree, naming: Naming, path: str, depth: int) -> str:
    types = {name: naming.reference(below) for name, below in tree.arguments(path).items()}
    selection = _selection(tree, naming, path, depth) if tree.fields(path) else "None"
    return "LEAF" if not types and selection == "None" else f"Field({table(types, depth)}, {selection})"
