"""AST to text, without the blanks that only people need.

Servers lex strings in their own way, so strings are printed for them: raw UTF-8 with quotes, backslashes and control
characters escaped. A surrogate pair of escapes, as JSON encoders emit, would arrive as two replacement characters.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from graphql.language import (
    ArgumentNode,
    BooleanValueNode,
    DocumentNode,
    EnumValueNode,
    FieldNode,
    FloatValueNode,
    InlineFragmentNode,
    IntValueNode,
    ListValueNode,
    Node,
    ObjectFieldNode,
    ObjectValueNode,
    OperationDefinitionNode,
    SelectionSetNode,
    StringValueNode,
    print_ast,
)

from weaviate.gql.vector_node import VectorValueNode

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from graphql.language import NamedTypeNode

_ESCAPES = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t"}
_TO_ESCAPE = re.compile('["\\\\\x00-\x1f\x7f-\x9f]')


def print_compact(node: Node) -> str:
    """The text of a node; parsing it gives an equal AST."""
    return _PRINTERS[type(node)](node)


def print_string(value: str) -> str:
    """A text as a GraphQL string."""
    if value.isalnum():
        return f'"{value}"'
    return f'"{_TO_ESCAPE.sub(_escape, value)}"'


def _escape(match: re.Match[str]) -> str:
    char = match[0]
    return _ESCAPES.get(char) or f"\\u{ord(char):04x}"


def _document(node: DocumentNode) -> str:
    return " ".join([_PRINTERS[type(definition)](definition) for definition in node.definitions])


def _operation(node: OperationDefinitionNode) -> str:
    if node.variable_definitions or node.directives or node.operation.value != "query":
        return print_ast(node)
    if node.name is not None:
        return f"query {node.name.value}{_selection_set(node.selection_set)}"
    return _selection_set(node.selection_set)


def _selection_set(node: SelectionSetNode) -> str:
    return "{" + " ".join([_PRINTERS[type(item)](item) for item in node.selections]) + "}"


def _field(node: FieldNode) -> str:
    text = node.name.value if node.alias is None else f"{node.alias.value}:{node.name.value}"
    if node.arguments:
        text += (
            "("
            + " ".join([f"{item.name.value}:{_PRINTERS[type(item.value)](item.value)}" for item in node.arguments])
            + ")"
        )
    if node.directives:
        text += _directives(node.directives)
    return text if node.selection_set is None else text + _selection_set(node.selection_set)


def _inline_fragment(node: InlineFragmentNode) -> str:
    on: NamedTypeNode | None = node.type_condition  # 3.3 declares it, and may leave it out all the same
    condition = "" if on is None else f" on {on.name.value}"
    return f"...{condition}{_directives(node.directives or ())}{_selection_set(node.selection_set)}"


def _directives(nodes: Iterable[Node]) -> str:
    return " ".join([print_ast(node) for node in nodes])


def _argument(node: ArgumentNode | ObjectFieldNode) -> str:
    return f"{node.name.value}:{print_compact(node.value)}"


def _list(node: ListValueNode) -> str:
    return "[" + ",".join([_PRINTERS[type(item)](item) for item in node.values]) + "]"


def _vector(node: VectorValueNode) -> str:
    return node.text or _list(node)


def _object(node: ObjectValueNode) -> str:
    return (
        "{" + " ".join([f"{item.name.value}:{_PRINTERS[type(item.value)](item.value)}" for item in node.fields]) + "}"
    )


def _literal(node: Any) -> str:
    value: str = node.value
    return value


class _Printers(dict[type[Node], "Callable[[Any], str]"]):
    """A printer by type of node; graphql-core prints the types that the builders never make."""

    def __missing__(self, kind: type[Node]) -> Callable[[Any], str]:
        return print_ast


_PRINTERS = _Printers(
    {
        ArgumentNode: _argument,
        BooleanValueNode: lambda node: "true" if node.value else "false",
        DocumentNode: _document,
        EnumValueNode: _literal,
        FieldNode: _field,
        FloatValueNode: _literal,
        InlineFragmentNode: _inline_fragment,
        IntValueNode: _literal,
        ListValueNode: _list,
        ObjectFieldNode: _argument,
        ObjectValueNode: _object,
        OperationDefinitionNode: _operation,
        SelectionSetNode: _selection_set,
        StringValueNode: lambda node: print_string(node.value),
        VectorValueNode: _vector,
    }
)
