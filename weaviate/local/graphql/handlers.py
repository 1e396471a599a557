"""POST /v1/graphql and /v1/graphql/batch."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from weaviate.local.errors import ServerError, refused
from weaviate.local.exchange import Answer
from weaviate.local.golang import type_name
from weaviate.local.jsonvalues import is_object, mapping, objects

if TYPE_CHECKING:
    from weaviate.local.exchange import Call
    from weaviate.local.server import Server

NO_SCHEMA = "no graphql provider present, this is most likely because no schema is present. Import a schema first!"
BATCH_FAILURE = "422: The request is well-formed but was unable to be followed due to semantic errors."


def execute(server: Server, call: Call) -> Answer:
    """One query."""
    return Answer(200, result(server, call.body or {}))


def execute_batch(server: Server, call: Call) -> Answer:
    """Several queries; what is wrong with one is in its place."""
    bodies = objects(call.body)
    if not bodies:
        raise ServerError(422, {"error": None})
    return Answer(200, [result_or_failure(server, body) for body in bodies])


def result_or_failure(server: Server, body: dict[str, Any]) -> dict[str, Any]:
    """The result of one query of a batch."""
    try:
        return result(server, body)
    except ServerError:
        return {"errors": [{"locations": None, "message": BATCH_FAILURE, "path": None}]}


def result(server: Server, body: dict[str, Any]) -> dict[str, Any]:
    """What a query gives: `data`, `errors` or both."""
    query: str = body.get("query") or ""
    variables: Any = body.get("variables")
    if not query:
        raise refused(422, "query cannot be empty")
    if not server.store.collections:
        raise refused(422, NO_SCHEMA)
    if variables is not None and not is_object(variables):
        raise refused(422, f"variables must be a JSON object, got {type_name(variables)}")
    from weaviate.local.graphql.execution import Queries

    queries = server.queries
    if not isinstance(queries, Queries):
        queries = server.queries = Queries(server)
    return queries.run(query, mapping(variables), body.get("operationName") or None)
