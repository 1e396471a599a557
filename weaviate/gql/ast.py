"""Constructors of graphql-core nodes, alike for its 3.2 and 3.3 lines. Nodes are never changed once they are made."""

from __future__ import annotations

import re
from dataclasses import fields as dataclass_fields
from dataclasses import is_dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any, TypeVar

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
    Node,
    ObjectFieldNode,
    ObjectValueNode,
    OperationDefinitionNode,
    OperationType,
    SelectionSetNode,
    StringValueNode,
)

from weaviate.exceptions import QueryValueError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from graphql.language import SelectionNode, ValueNode

N = TypeVar("N", bound=Node)


def _maker(kind: type[N], *fields: str) -> Callable[..., N]:
    """A constructor of nodes of one type, whose callers give all of `fields` by keyword.

    In graphql-core 3.3 nodes are frozen dataclasses that keep their fields in `__dict__`. Filling that at once takes a
    third of the time of their `__init__`, and half of the time to build a query is making nodes. Where a type has other
    fields than we know, or slots as in 3.2, its own constructor is taken.
    """
    known = {field.name for field in dataclass_fields(kind)} if is_dataclass(kind) else set[str]()
    if known - {"loc"} != set(fields):
        return kind
    new: Callable[[type[N]], N] = kind.__new__
    put = object.__setattr__

    def make(**values: Any) -> N:
        node = new(kind)
        put(node, "__dict__", values)
        return node

    return make


_argument = _maker(ArgumentNode, "name", "value")
_document = _maker(DocumentNode, "definitions")
_field = _maker(FieldNode, "alias", "name", "arguments", "directives", "selection_set")
_float = _maker(FloatValueNode, "value")
_int = _maker(IntValueNode, "value")
_list = _maker(ListValueNode, "values")
_object = _maker(ObjectValueNode, "fields")
_object_field = _maker(ObjectFieldNode, "name", "value")
_operation = _maker(
    OperationDefinitionNode, "operation", "name", "variable_definitions", "directives", "selection_set", "description"
)
_selection_set = _maker(SelectionSetNode, "selections")
_string = _maker(StringValueNode, "value", "block")

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
    return _string(value=value, block=False)


def integer(value: int) -> IntValueNode:
    """A whole number."""
    return _int(value=str(value))


def number(value: float) -> FloatValueNode:
    """A finite number in its shortest exact form."""
    return _float(value=repr(value))


def sequence(values: Iterable[ValueNode]) -> ListValueNode:
    """A list."""
    return _list(values=tuple(values))


def mapping(fields: Iterable[tuple[str, ValueNode]]) -> ObjectValueNode:
    """An input object."""
    return _object(fields=tuple([_object_field(name=name(key), value=value) for key, value in fields]))


def argument(key: str, value: ValueNode) -> ArgumentNode:
    """An argument of a field."""
    return _argument(name=name(key), value=value)


def field(
    node: NameNode,
    selections: Sequence[SelectionNode] | None = None,
    *,
    arguments: Sequence[ArgumentNode] = (),
    alias: NameNode | None = None,
) -> FieldNode:
    """A field with its arguments and, unless it is a leaf, its selections."""
    return _field(
        alias=alias,
        name=node,
        arguments=tuple(arguments),
        directives=(),
        selection_set=None if selections is None else _selection_set(selections=tuple(selections)),
    )


def document(root: FieldNode) -> DocumentNode:
    """An anonymous query with one root field."""
    operation = _operation(
        operation=OperationType.QUERY,
        description=None,
        name=None,
        variable_definitions=(),
        directives=(),
        selection_set=_selection_set(selections=(root,)),
    )
    return _document(definitions=(operation,))
