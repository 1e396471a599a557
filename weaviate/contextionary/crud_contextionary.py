"""`client.contextionary`: v3's methods over routes that a module adds, which no OpenAPI document describes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from weaviate.connect.answers import decode_object, expect
from weaviate.connect.operations import Operation

if TYPE_CHECKING:
    from weaviate.connect.connection import Connection
    from weaviate.connect.flow import Flow
    from weaviate.types import JsonObject

_MODULE = "/modules/text2vec-contextionary"


class Contextionary:
    """Concepts that the module text2vec-contextionary knows."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def extend(self, concept: str, definition: str, weight: float = 1.0) -> None:
        """Teach the module a concept by a definition in words that it knows, and how much that counts: 0.0 to 1.0."""
        _check_type("concept", concept, str)
        _check_type("definition", definition, str)
        _check_type("weight", weight, float)
        if not 0.0 <= weight <= 1.0:
            msg = f"weight must be between 0.0 and 1.0, {weight} was given"
            raise ValueError(msg)
        self._connection.run(_extend({"concept": concept, "definition": definition, "weight": weight}))

    def get_concept_vector(self, concept: str) -> JsonObject:
        """What the module knows of a concept: its vector, and concepts close to it."""
        _check_type("concept", concept, str)
        return self._connection.run(_concept(concept))


def _check_type(argument: str, value: object, kind: type) -> None:
    if not isinstance(value, kind):
        msg = f"{argument} must be {kind.__name__}, {type(value).__name__} was given"
        raise TypeError(msg)


def _extend(extension: JsonObject) -> Flow[None]:
    response = yield _operation("POST", f"{_MODULE}/extensions", body=extension)
    expect(response, "Extend text2vec-contextionary", 200)


def _concept(concept: str) -> Flow[JsonObject]:
    response = yield _operation("GET", f"{_MODULE}/concepts/{{concept}}", path_values={"concept": concept})
    return decode_object(response, "Get concept of text2vec-contextionary")


def _operation(
    method: str, path: str, *, path_values: dict[str, str] | None = None, body: object = None
) -> Operation[Any]:
    return Operation(
        operation_id=f"text2vec-contextionary {method} {path}",
        method=method,
        path=path,
        path_values=path_values or {},
        query={},
        headers={},
        body=body,
        success=(200,),
        parse=lambda _status, value: value,
    )
