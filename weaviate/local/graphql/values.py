"""The rule for the values of arguments, with the words of the server's GraphQL library."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from graphql import (
    GraphQLEnumType,
    GraphQLError,
    GraphQLInputObjectType,
    GraphQLList,
    GraphQLNonNull,
    GraphQLScalarType,
    ListValueNode,
    ObjectFieldNode,
    ObjectValueNode,
    ValidationRule,
    VariableNode,
    print_ast,
)

from weaviate.gql.server_schema.names import EVERY_CLASS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from graphql import ArgumentNode, FieldNode, ValidationContext, ValueNode

CLASS_OWNERS = frozenset({"GetObjectsObj", "AggregateObjectsObj"})
SHARED = re.compile(rf"(Get|Aggregate)Objects{EVERY_CLASS}")


class ArgumentsFit(ValidationRule):
    """Every argument's value has the argument's type; what is wrong is told of the whole value.

    Classes share their argument types here; on the server each class has its own, and messages name those.
    """

    def __init__(self, context: ValidationContext) -> None:
        super().__init__(context)
        self.class_name = ""

    def enter_field(self, node: FieldNode, *_: Any) -> None:
        """Remember the class that arguments belong to."""
        parent = self.context.get_parent_type()
        if parent is not None and parent.name in CLASS_OWNERS:
            self.class_name = node.name.value

    def enter_argument(self, node: ArgumentNode, *_: Any) -> None:
        """Report what is wrong with one argument."""
        argument = self.context.get_argument()
        if argument is None:
            return
        wanted: Any = argument.type  # pyright: ignore[reportUnknownMemberType, reportUnknownVariableType] - it is open
        problems = list(problems_of(wanted, node.value))
        if problems:
            shown = printed(node.value)
            message = f'Argument "{node.name.value}" has invalid value {shown}.\n' + "\n".join(problems)
            self.report_error(GraphQLError(SHARED.sub(rf"\1Objects{self.class_name}", message), node.value))


def printed(node: ValueNode) -> str:
    """A value as the server's library prints it."""
    if isinstance(node, ObjectValueNode):
        return "{" + ", ".join(f"{each.name.value}: {printed(each.value)}" for each in node.fields) + "}"
    if isinstance(node, ListValueNode):
        return "[" + ", ".join(map(printed, node.values)) + "]"
    return print_ast(node)


def problems_of(type_: Any, node: ValueNode | None) -> Iterator[str]:
    """What is wrong with a value of a type, None being an absent one."""
    inner: Any = getattr(type_, "of_type", None)
    if isinstance(type_, GraphQLNonNull):
        if node is None:
            yield f'Expected "{type_}", found null.'
        else:
            yield from problems_of(inner, node)
    elif node is None or isinstance(node, VariableNode):
        return
    elif isinstance(type_, GraphQLList):
        if not isinstance(node, ListValueNode):
            yield from problems_of(inner, node)
            return
        for position, each in enumerate(node.values):
            for problem in problems_of(inner, each):
                yield f"In element #{position + 1}: {problem}"
    elif isinstance(type_, GraphQLInputObjectType):
        yield from problems_of_object(type_, node)
    elif not is_literal_of(type_, node):
        yield f'Expected type "{type_}", found {printed(node)}.'


def problems_of_object(type_: GraphQLInputObjectType, node: ValueNode) -> Iterator[str]:
    """What is wrong with the fields of an input object."""
    if not isinstance(node, ObjectValueNode):
        yield f'Expected "{type_}", found not an object.'
        return
    given: dict[str, ObjectFieldNode] = {each.name.value: each for each in node.fields}
    for name in given:
        if name not in type_.fields:
            yield f'In field "{name}": Unknown field.'
    for name, field in type_.fields.items():
        value = given[name].value if name in given else None
        for problem in problems_of(field.type, value):
            yield f'In field "{name}": {problem}'


def is_literal_of(type_: GraphQLScalarType | GraphQLEnumType, node: ValueNode) -> bool:
    """Does a scalar or enum type take a literal?"""
    try:
        type_.parse_literal(node, None)
    except GraphQLError:
        return False
    return True
