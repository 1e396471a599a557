"""Custom scalars: a value of the right kind, or a list of such values.

The server's own scalars take anything and turn what they cannot read into zeros or nothing; these refuse it.
A scalar that belongs to a class has the class in its name on a server, so each is made from a name.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any, cast

from graphql import (
    BooleanValueNode,
    FloatValueNode,
    GraphQLError,
    GraphQLScalarType,
    IntValueNode,
    ListValueNode,
    ObjectValueNode,
    StringValueNode,
    ValueNode,
    print_ast,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

Check = Callable[[Any], bool]

_SHORT = 60


def text_or_list(name: str) -> GraphQLScalarType:
    """`valueText`, `valueString`, `valueDate`: a string or a list of strings."""
    return _value_or_list(name, "a string", _is_text)


def int_or_list(name: str) -> GraphQLScalarType:
    """`valueInt`: a whole number of up to 64 bits or a list of them."""
    return _value_or_list(name, "a 64-bit integer", _is_int)


def float_or_list(name: str) -> GraphQLScalarType:
    """`valueNumber`: a number or a list of numbers."""
    return _value_or_list(name, "a number", _is_number)


def boolean_or_list(name: str) -> GraphQLScalarType:
    """`valueBoolean`: true or false, or a list of them."""
    return _value_or_list(name, "a boolean", _is_boolean)


def vector(name: str) -> GraphQLScalarType:
    """A vector, or a multi-vector: a list of vectors of one length."""
    return _scalar(name, "a list of numbers, or a list of such lists of one length", _is_vector)


def vector_per_target(name: str) -> GraphQLScalarType:
    """`vectorPerTarget`: for each named vector one vector, one multi-vector, or a list of either."""
    return _scalar(name, "an object of named vectors and their vectors", _is_vector_per_target)


def weights(name: str) -> GraphQLScalarType:
    """`weights`: for each named vector one weight, or a list of weights."""
    return _scalar(name, "an object of named vectors and their weights", _is_weights)


def options(name: str) -> GraphQLScalarType:
    """An object whose fields are not described here."""
    return _scalar(name, "an object", _is_object)


def anything(name: str) -> GraphQLScalarType:
    """A result of which nothing is known."""
    return _scalar(name, "a value", lambda _value: True)


def _is_text(value: Any) -> bool:
    return isinstance(value, str)


def _is_boolean(value: Any) -> bool:
    return isinstance(value, bool)


def _is_int(value: Any) -> bool:
    return type(value) is int and -(2**63) <= value < 2**63


def _is_number(value: Any) -> bool:
    return type(value) is float or type(value) is int


def _is_object(value: Any) -> bool:
    return isinstance(value, dict)


def _is_vector(value: Any) -> bool:
    return _is_list_of(_is_number, value) or (
        _is_list_of(partial(_is_list_of, _is_number), value) and len(set(map(len, value))) == 1
    )


def _is_vector_per_target(value: Any) -> bool:
    return _is_object_of(lambda entry: _is_vector(entry) or _is_list_of(_is_vector, entry), value)


def _is_weights(value: Any) -> bool:
    return _is_object_of(lambda entry: _is_number(entry) or _is_list_of(_is_number, entry), value)


def _is_list_of(check: Check, value: Any) -> bool:
    return isinstance(value, list) and all(map(check, cast("Iterable[Any]", value)))


def _is_object_of(check: Check, value: Any) -> bool:
    return isinstance(value, dict) and all(map(check, cast("Mapping[str, Any]", value).values()))


def _value_or_list(name: str, kind: str, check: Check) -> GraphQLScalarType:
    return _scalar(name, f"{kind}, or a list of them", lambda value: check(value) or _is_list_of(check, value))


def _scalar(name: str, kind: str, check: Check) -> GraphQLScalarType:
    def parse_value(value: Any) -> Any:
        if not check(value):
            raise GraphQLError(f"expected {kind}")
        return value

    def parse_literal(node: ValueNode, _variables: dict[str, Any] | None = None) -> Any:
        value = _read(node)
        if not check(value):
            raise GraphQLError(f"expected {kind}, found {_shortened(print_ast(node))}", node)
        return value

    return GraphQLScalarType(name, parse_value=parse_value, parse_literal=parse_literal)


def _shortened(text: str) -> str:
    return text if len(text) <= _SHORT else f"{text[: _SHORT - 3]}..."


def _read(node: ValueNode) -> Any:
    """The value of a literal. A variable in it is refused: the server drops it without a word."""
    match node:
        case IntValueNode():
            return int(node.value)
        case FloatValueNode():
            return float(node.value)
        case StringValueNode() | BooleanValueNode():
            return node.value
        case ListValueNode():
            return [_read(entry) for entry in node.values]
        case ObjectValueNode():
            return {field.name.value: _read(field.value) for field in node.fields}
        case _:
            raise GraphQLError(f"{node.kind.replace('_', ' ')} has no place here", node)
