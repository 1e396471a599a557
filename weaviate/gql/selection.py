"""What a query selects: property strings parsed, and selections of the same field merged into one.

Servers resolve only the first of two selections of a field or of two fragments on a type, so merging is a must.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from graphql import GraphQLError, parse
from graphql.language import FieldNode, InlineFragmentNode, OperationDefinitionNode, SelectionSetNode

from weaviate.exceptions import QueryValueError
from weaviate.gql import ast

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from graphql.language import NamedTypeNode, SelectionNode

_LEAF = re.compile(r"[_A-Za-z][_0-9A-Za-z]*")


@lru_cache(maxsize=1024)
def parse_selection(text: str) -> tuple[SelectionNode, ...]:
    """The selections of a property string, such as "title" or "hasAuthor { ... on Author { name } }".

    `QueryValueError` when it is anything else than selections: nothing can close the braces around it.
    """
    stripped = text.strip()
    if _LEAF.fullmatch(stripped):
        return (ast.field(ast.name(stripped)),)
    try:
        document = parse(f"{{{text}}}", no_location=True)
    except (GraphQLError, RecursionError) as error:
        reason = getattr(error, "message", "nested too deeply")
        msg = f"the property {text!r} can't be read: {reason}"
        raise QueryValueError(msg) from None
    definition = document.definitions[0]
    if len(document.definitions) != 1 or not isinstance(definition, OperationDefinitionNode):
        msg = f"the property {text!r} is more than a selection of properties"
        raise QueryValueError(msg)
    selections = tuple(definition.selection_set.selections)
    if _has_empty_braces(selections):
        msg = f"the property {text!r} selects nothing somewhere: servers refuse empty braces"
        raise QueryValueError(msg)
    return selections


def _has_empty_braces(selections: Sequence[SelectionNode]) -> bool:
    nested = [node.selection_set for node in selections if isinstance(node, (FieldNode, InlineFragmentNode))]
    return not selections or any(_has_empty_braces(inner.selections) for inner in nested if inner is not None)


def merge(selections: Iterable[SelectionNode]) -> tuple[SelectionNode, ...]:
    """The selections with equal fields and equal fragments merged, in the order of their first appearance."""
    merged: dict[object, SelectionNode] = {}
    for index, node in enumerate(selections):
        key = (node.alias or node.name).value if type(node) is FieldNode else _key(node, index)
        known = merged.get(key)
        merged[key] = node if known is None else _union(known, node)
    return tuple(merged.values())


def _key(node: SelectionNode, index: int) -> object:
    if isinstance(node, InlineFragmentNode):
        on: NamedTypeNode | None = node.type_condition  # 3.3 declares it, and may leave it out all the same
        return "fragment", None if on is None else on.name.value
    return "other", index


def _union(first: SelectionNode, second: SelectionNode) -> SelectionNode:
    inner = merge([*_selections(first), *_selections(second)])
    if isinstance(first, FieldNode) and isinstance(second, FieldNode):
        if first.name != second.name or (first.arguments and second.arguments and first.arguments != second.arguments):
            shown = (first.alias or first.name).value
            msg = f"{shown!r} is selected twice with different arguments: give one of them an alias"
            raise QueryValueError(msg)
        arguments = first.arguments or second.arguments
        return FieldNode(
            alias=first.alias,
            name=first.name,
            arguments=arguments,
            directives=first.directives,
            selection_set=SelectionSetNode(selections=inner) if inner else None,
        )
    if isinstance(first, InlineFragmentNode):
        return InlineFragmentNode(
            type_condition=first.type_condition,
            directives=first.directives,
            selection_set=SelectionSetNode(selections=inner),
        )
    return first


def _selections(node: SelectionNode) -> Sequence[SelectionNode]:
    selected = node.selection_set if isinstance(node, (FieldNode, InlineFragmentNode)) else None
    return () if selected is None else selected.selections
