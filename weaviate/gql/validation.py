"""Queries checked against the server's own schema, once per shape: `Config(validation="schema")`.

The GraphQL schema is built from the server's class definitions, so that no introspection is needed. It is fetched when
the first query is sent, and once more when a query does not fit it: the schema may have changed meanwhile.
"""

from __future__ import annotations

import threading
from collections import OrderedDict
from typing import TYPE_CHECKING, Any

from graphql import GraphQLSchema, validate
from graphql.language import DocumentNode, Node
from graphql.validation import (
    FieldsOnCorrectTypeRule,
    FragmentsOnCompositeTypesRule,
    KnownArgumentNamesRule,
    KnownTypeNamesRule,
    PossibleFragmentSpreadsRule,
    ProvidedRequiredArgumentsRule,
    ScalarLeafsRule,
    ValuesOfCorrectTypeRule,
)

from weaviate.connect import operations
from weaviate.connect.answers import decode_object
from weaviate.exceptions import QueryValueError
from weaviate.gql.class_rules import class_errors
from weaviate.gql.server_schema import ServerFeatures, build_server_schema

if TYPE_CHECKING:
    from weaviate.connect.flow import Flow

_RULES = (
    FieldsOnCorrectTypeRule,
    FragmentsOnCompositeTypesRule,
    KnownArgumentNamesRule,
    KnownTypeNamesRule,
    PossibleFragmentSpreadsRule,
    ProvidedRequiredArgumentsRule,
    ScalarLeafsRule,
    ValuesOfCorrectTypeRule,
)
_SHAPES_KEPT = 1024


class SchemaValidation:
    """Checks documents for one client; safe for threads."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._known: tuple[dict[str, Any], GraphQLSchema | None] | None = None
        self._valid: OrderedDict[tuple[Any, ...], None] = OrderedDict()

    def check(self, document: DocumentNode) -> Flow[None]:
        """`QueryValueError` when the document doesn't fit the server's schema; remember its shape when it does."""
        shape = shape_of(document)
        with self._lock:
            if shape in self._valid:
                self._valid.move_to_end(shape)
                return
            known = self._known
        errors = ["the schema is not known yet"] if known is None else _errors(document, *known)
        if errors:
            known = yield from fetch_server_schema()
            errors = _errors(document, *known)
            with self._lock:
                self._known = known
                self._valid.clear()
        if errors:
            msg = f"the query doesn't fit the server's schema: {'; '.join(errors)}"
            raise QueryValueError(msg)
        with self._lock:
            self._valid[shape] = None
            while len(self._valid) > _SHAPES_KEPT:
                self._valid.popitem(last=False)

    def __getstate__(self) -> dict[str, Any]:
        return {}

    def __setstate__(self, state: dict[str, Any]) -> None:
        self.__init__()  # type: ignore[misc]


def fetch_server_schema() -> Flow[tuple[dict[str, Any], GraphQLSchema | None]]:
    """The server's class definitions and the GraphQL schema that they make; None when there are no classes."""
    response = yield operations.schema_dump.build()
    definitions = decode_object(response, "Get schema")
    response = yield operations.meta_get.build()
    features = ServerFeatures.from_meta(decode_object(response, "Get meta"))
    if not definitions.get("classes"):
        return definitions, None
    return definitions, build_server_schema(definitions, features)


def _errors(document: DocumentNode, definitions: dict[str, Any], schema: GraphQLSchema | None) -> list[str]:
    if schema is None:
        return ["the server has no classes: create one first"]
    errors = [error.message for error in validate(schema, document, _RULES, max_errors=5)]
    return errors or class_errors(document, definitions)


def shape_of(node: Any) -> tuple[Any, ...]:
    """What validation depends on: everything but the values of texts and numbers."""
    if isinstance(node, Node):
        if node.kind in _VALUES:
            return (node.kind,)
        if node.kind == "list_value" and getattr(node, "text", None) is not None:
            return (node.kind,)
        return (node.kind, *(shape_of(getattr(node, key)) for key in node.keys if key != "loc"))
    if isinstance(node, (tuple, list)):
        return tuple(shape_of(item) for item in node)  # pyright: ignore[reportUnknownVariableType]
    return (node,)


_VALUES = frozenset({"string_value", "int_value", "float_value", "boolean_value"})
