"""Constructors of graphql-core nodes, alike for its 3.2 and 3.3 lines. Nodes are never changed once they are made."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from graphql.language import (
    ArgumentNode,
    BooleanValueNode,
    DocumentNode,
    EnumValueNode,
    FieldNode,
    FloatValueNode,
    IntValueNode,
    ListValueNode,
    NameNode,
    ObjectFieldNode,
    ObjectValueNode,
    OperationDefinitionNode,
    OperationType,
    SelectionSetNode,
    StringValueNode,
)

from weaviate.exceptions import QueryValueError

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from graphql.language import SelectionNode, ValueNode

_NAME = re.compile(r"[_A-Za-z][_0-9A-Za-z]*")


@lru_cache(maxsize=4096)
def name(value: str) -> NameNode:
    """A name, the same node each time."""
    return NameNode(value=value)


def checked_name(value: Any, what: str) -> NameNode:
    """A name that comes from the caller: `QueryValueError` unless it follows GraphQL's grammar."""
    if not isinstance(value, str) or not _NAME.fullmatch(value):
        msg = f"{value!r} can't be {what}: it must be a letter or _, then letters, digits and _"
        raise QueryValueError(msg)
    return name(value)


@lru_cache(maxsize=256)
def enum(value: str) -> EnumValueNode:
    """An enum value, the same node each time."""
    return EnumValueNode(value=value)


@lru_cache(maxsize=2)
def boolean(value: bool) -> BooleanValueNode:
    """true or false."""
    return BooleanValueNode(value=value)


def string(value: str) -> StringValueNode:
    """A text; never a block string, whose indentation servers would change."""
    return StringValueNode(value=value, block=False)


def integer(value: int) -> IntValueNode:
    """A whole number."""
    return IntValueNode(value=str(value))


def number(value: float) -> FloatValueNode:
    """A finite number in its shortest exact form."""
    return FloatValueNode(value=repr(value))


def sequence(values: Iterable[ValueNode]) -> ListValueNode:
    """A list."""
    return ListValueNode(values=tuple(values))


def mapping(fields: Iterable[tuple[str, ValueNode]]) -> ObjectValueNode:
    """An input object."""
    return ObjectValueNode(fields=tuple([ObjectFieldNode(name=name(key), value=value) for key, value in fields]))


def argument(key: str, value: ValueNode) -> ArgumentNode:
    """An argument of a field."""
    return ArgumentNode(name=name(key), value=value)


def field(
    node: NameNode,
    selections: Sequence[SelectionNode] | None = None,
    *,
    arguments: Sequence[ArgumentNode] = (),
    alias: NameNode | None = None,
) -> FieldNode:
    """A field with its arguments and, unless it is a leaf, its selections."""
    return FieldNode(
        alias=alias,
        name=node,
        arguments=tuple(arguments),
        directives=(),
        selection_set=None if selections is None else SelectionSetNode(selections=tuple(selections)),
    )


def document(root: FieldNode) -> DocumentNode:
    """An anonymous query with one root field."""
    operation = OperationDefinitionNode(
        operation=OperationType.QUERY,
        name=None,
        variable_definitions=(),
        directives=(),
        selection_set=SelectionSetNode(selections=(root,)),
    )
    return DocumentNode(definitions=(operation,))
