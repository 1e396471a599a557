"""`client.graphql`: gql's sessions, documents and DSL over the SDK's transport, with its authentication and retries.

Needs the extra `gql`. Values of variables are written into the document before it is sent: servers take variables for a
few types only, and drop or alter the others.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from graphql import ExecutionResult, GraphQLError
from graphql.language import (
    REMOVE,
    DocumentNode,
    ListTypeNode,
    NonNullTypeNode,
    OperationDefinitionNode,
    VariableDefinitionNode,
    VariableNode,
    Visitor,
    visit,
)

from weaviate.connect import operations
from weaviate.connect.answers import decode_object
from weaviate.gql import leaves
from weaviate.gql.printer import print_compact
from weaviate.gql.validation import fetch_server_schema

if TYPE_CHECKING:
    from collections.abc import Mapping
    from contextlib import AbstractContextManager

    from gql import Client as GqlClient
    from gql import GraphQLRequest
    from gql.client import SyncClientSession
    from graphql import ValueNode

    from weaviate.connect.connection import Connection
    from weaviate.connect.flow import Flow
    from weaviate.types import JsonObject

_INLINED = frozenset({"Boolean", "Float", "ID", "Int", "String"})


class GraphQLBridge:
    """Makes gql clients whose requests go where all others go."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def session(self, *, with_schema: bool = False) -> AbstractContextManager[SyncClientSession]:
        """A gql session, for a `with` statement.

        With `with_schema` documents are checked against the server's schema before they are sent, and gql's DSL can be
        used (`DSLSchema(session.client.schema)`).
        """
        try:
            from gql import Client
        except ImportError:
            msg = "client.graphql needs the extra gql: pip install 'weaviate-typed[gql]'"
            raise ImportError(msg) from None
        schema = self._connection.run(fetch_server_schema())[1] if with_schema else None
        client: GqlClient = Client(transport=_transport(self._connection), schema=schema, execute_timeout=None)
        return cast("AbstractContextManager[SyncClientSession]", client)


def _transport(connection: Connection) -> Any:
    from gql.transport import Transport

    class BridgeTransport(Transport):
        """Sends gql's requests over a connection."""

        def execute(self, request: GraphQLRequest, *_args: Any, **_kwargs: Any) -> ExecutionResult:
            document = inline_variables(request.document, request.variable_values or {})
            answer = connection.run(_post(print_compact(document), request.operation_name))
            errors = cast("list[dict[str, Any]]", answer.get("errors") or [])
            return ExecutionResult(
                data=answer.get("data"),
                errors=[GraphQLError(str(error.get("message")), path=error.get("path")) for error in errors] or None,
            )

    return BridgeTransport()


def _post(query: str, operation_name: str | None) -> Flow[JsonObject]:
    body: JsonObject = {"query": query}
    if operation_name is not None:
        body["operationName"] = operation_name
    response = yield operations.graphql_post.build(body=body)
    return decode_object(response, "Query")


def inline_variables(document: DocumentNode, values: Mapping[str, Any]) -> DocumentNode:
    """The document with the values of its variables in their places.

    Values of enums stay variables, since only their declaration says that they are no texts: write them into the
    document. `QueryValueError` and `QueryTypeError` for values that a query can't hold.
    """
    nodes: dict[str, ValueNode] = {}
    for definition in document.definitions:
        if isinstance(definition, OperationDefinitionNode):
            for variable in definition.variable_definitions or ():
                nodes |= _inlined(variable, values)
    return cast("DocumentNode", visit(document, _Inliner(nodes))) if nodes else document


def _inlined(definition: VariableDefinitionNode, values: Mapping[str, Any]) -> dict[str, ValueNode]:
    name = definition.variable.name.value
    if _type_name(definition.type) not in _INLINED:
        return {}
    if name in values and values[name] is not None:
        return {name: leaves.literal(values[name], f"${name}")}
    return {} if definition.default_value is None else {name: cast("ValueNode", definition.default_value)}


def _type_name(node: Any) -> str:
    while isinstance(node, (ListTypeNode, NonNullTypeNode)):
        node = node.type
    name: str = node.name.value
    return name


class _Inliner(Visitor):
    """Puts nodes in the place of variables and drops their definitions."""

    def __init__(self, nodes: Mapping[str, ValueNode]) -> None:
        super().__init__()
        self._nodes = nodes

    def enter_variable_definition(self, node: VariableDefinitionNode, *_: Any) -> Any:
        return REMOVE if node.variable.name.value in self._nodes else False

    def enter_variable(self, node: VariableNode, *_: Any) -> Any:
        return self._nodes.get(node.name.value)
