"""Runs queries: parse, check, execute."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from graphql import (
    DocumentNode,
    GraphQLError,
    Node,
    NullValueNode,
    OperationDefinitionNode,
    OperationType,
    SelectionSetNode,
    Visitor,
    execute_sync,  # pyright: ignore[reportUnknownVariableType] - the library leaves one of its types open
    parse,
    validate,
    visit,
)

from weaviate.gql.server_schema import ServerFeatures, build_server_schema
from weaviate.local.errors import lacking, refused
from weaviate.local.graphql import messages
from weaviate.local.graphql.literals import put_back, taken_out
from weaviate.local.graphql.roots import Root
from weaviate.local.graphql.rules import rules_for
from weaviate.local.jsonvalues import is_list, is_object
from weaviate.local.meta import information

if TYPE_CHECKING:
    from collections.abc import Mapping

    from graphql import GraphQLResolveInfo, GraphQLSchema

    from weaviate.local.server import Server

KEPT = 100
"""How many documents are kept."""
MODERN = re.compile(r"\{\s*\}|null")


class Queries:
    """The queries of one server; the GraphQL schema is built anew when a class has changed.

    Documents that were parsed and checked are kept for a while: applications ask the same again and again.
    """

    def __init__(self, server: Server) -> None:
        self.server = server
        self.version = -1
        self.schema: GraphQLSchema
        self.documents: dict[str, DocumentNode] = {}

    def current_schema(self) -> GraphQLSchema:
        """The GraphQL schema of the classes as they are."""
        store = self.server.store
        if self.version != store.version:
            documents = [each.document for each in store.collections.values()]
            features = ServerFeatures.from_meta(information(self.server))
            try:
                self.schema = build_server_schema({"classes": documents}, features, aliases=store.aliases)
            except ValueError as error:
                raise refused(422, f"no graphql provider present: {error}") from error
            self.version = store.version
            self.documents.clear()
        return self.schema

    def run(self, query: str, variables: Mapping[str, Any], operation: str | None) -> dict[str, Any]:
        """The result of a query in the server's form."""
        schema = self.current_schema()
        short, vectors = taken_out(query)
        try:
            document = self.documents.get(short) or self.checked(schema, query, short)
            return executed(schema, document, Root(self.server), variables, operation, vectors)
        except Rejected as rejected:
            return {"errors": rejected.errors}
        except RecursionError:
            return {"errors": [messages.plain(lacking("queries that are nested so deeply"))]}

    def checked(self, schema: GraphQLSchema, query: str, short: str) -> DocumentNode:
        """The document of a query; what is wrong with it is told of the query as it came."""
        try:
            document = checked(schema, short)
        except Rejected:
            return checked(schema, query)
        if len(self.documents) >= KEPT:
            del self.documents[next(iter(self.documents))]
        self.documents[short] = document
        return document


class Rejected(Exception):
    """A query that can't be executed."""

    def __init__(self, errors: list[dict[str, Any]]) -> None:
        super().__init__(errors)
        self.errors = errors


def checked(schema: GraphQLSchema, query: str) -> DocumentNode:
    """The document of a query that fits the schema."""
    try:
        document = parse(query)
    except GraphQLError as error:
        raise Rejected([messages.of_syntax(error, query)]) from error
    problem = unsupported(document, query)
    if problem is not None:
        raise Rejected([problem])
    problems = validate(schema, document, rules_for(query))
    if problems:
        raise Rejected([messages.of_validation(error) for error in problems])
    return document


def executed(
    schema: GraphQLSchema,
    document: DocumentNode,
    root: Root,
    variables: Mapping[str, Any],
    operation: str | None,
    vectors: list[list[float]],
) -> dict[str, Any]:
    """The result of a document in the server's form."""
    result = execute_sync(
        schema,
        document,
        root,
        vectors,
        dict(variables),
        operation,
        field_resolver=resolve,
        type_resolver=type_of,
    )
    if result.data is None and result.errors and result.errors[0].path is None:
        return {"errors": [messages.of_validation(error) for error in result.errors]}
    shown: dict[str, Any] = {"data": whole(result.data)}
    if result.errors:
        shown["errors"] = [messages.located(error) for error in result.errors]
    return shown


def resolve(source: Any, info: GraphQLResolveInfo[Any], **arguments: Any) -> Any:
    """Every field asks the value it belongs to."""
    return source.resolve(info.field_name, info, put_back(arguments, info.context))


def type_of(value: Any, _info: Any, _type: Any) -> str:
    """The type of a value in a union."""
    name: str = value.type_name
    return name


def whole(value: Any) -> Any:
    """JSON with whole numbers written without a fraction, as the server writes them."""
    if type(value) is float:
        return int(value) if value.is_integer() and abs(value) < 10**18 else value
    if is_object(value):
        return {name: whole(each) for name, each in value.items()}
    if is_list(value):
        return [whole(each) for each in value]
    return value


class Modern(Visitor):
    """Finds what the server's GraphQL library is too old for: null literals and empty selections."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[tuple[Node, str]] = []

    def enter_null_value(self, node: NullValueNode, *_: Any) -> None:
        """A null literal."""
        self.found.append((node, 'Unexpected Name "null"'))

    def enter_selection_set(self, node: SelectionSetNode, *_: Any) -> None:
        """A selection of nothing."""
        if not node.selections:
            self.found.append((node, messages.EMPTY))


def unsupported(document: DocumentNode, query: str) -> dict[str, Any] | None:
    """What graphql-core takes and the server does not."""
    if MODERN.search(query):
        modern = Modern()
        visit(document, modern)
        for node, description in modern.found:
            if node.loc is not None:
                return messages.syntax(description, query, node.loc.start_token.line, node.loc.start_token.column)
    for definition in document.definitions:
        if isinstance(definition, OperationDefinitionNode) and definition.operation is not OperationType.QUERY:
            message = f"Schema is not configured for {definition.operation.value}s"
            token = definition.loc.start_token if definition.loc else None
            place = [{"line": token.line, "column": token.column}] if token else []
            return messages.plain(message, locations=place)
    return None
