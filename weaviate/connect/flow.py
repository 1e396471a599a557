"""Operations without I/O: a resource says what to send and what the answers mean, a sender does the sending.

A flow is a generator that yields the operations of the generated half, is sent their responses, and returns its result;
where it has to wait, it yields a `Pause`. It never sees a socket or a clock, so the same flow serves a blocking client
and, with another ten lines, an asynchronous one:

    def _exists(class_name: str) -> Flow[bool]:
        response = yield operations.schema_objects_get.build(class_name)
        return response.status_code == 200
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar

from weaviate.connect.encoding import render_path
from weaviate.exceptions import WeaviateBaseError

if TYPE_CHECKING:
    from collections.abc import Generator, Mapping

    from weaviate.connect.connection import Connection
    from weaviate.connect.operations import Operation
    from weaviate.connect.transport import Response

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Pause:
    """A wait between two operations; whoever carries the flow out does the waiting."""

    seconds: float


Flow: TypeAlias = "Generator[Operation[Any] | Pause, Response, T]"


class OperationPath(str):
    """The rendered path of an operation, which remembers the operation that it came from.

    Everything below a resource takes paths as v3's connection did, as text; retries and logs need to know more.
    """

    __slots__ = ("headers", "repeatable", "template")

    template: str
    repeatable: bool
    headers: Mapping[str, Any]


def asked_once(path: str) -> OperationPath:
    """A path that is asked a single time: a probe is about this moment, and a repetition would tell of a later one."""
    probe = OperationPath(path)
    probe.template = path
    probe.repeatable = False
    probe.headers = {}
    return probe


def run(connection: Connection, flow: Flow[T]) -> T:
    """Carry a flow out on a connection and return its result."""
    try:
        step = next(flow)
        while True:
            if isinstance(step, Pause):
                connection.pause(step.seconds)
                step = next(flow)
                continue
            try:
                response = send_operation(connection, step)
            except WeaviateBaseError as error:
                step = flow.throw(error)
            else:
                step = flow.send(response)
    except StopIteration as stop:
        result: T = stop.value
        return result


def send_operation(connection: Connection, operation: Operation[Any]) -> Response:
    """Send one operation with the connection's method of the same name."""
    path = OperationPath(render_path(operation.path, operation.path_values))
    path.template = operation.path
    path.repeatable = is_repeatable(operation)
    path.headers = operation.headers
    params = operation.query or None
    match operation.method:
        case "GET":
            return connection.get(path=path, params=params)
        case "HEAD":
            return connection.head(path=path, params=params)
        case "POST":
            return connection.post(path=path, weaviate_object=operation.body, params=params)
        case "PUT":
            return connection.put(path=path, weaviate_object=operation.body, params=params)
        case "PATCH":
            return connection.patch(path=path, weaviate_object=operation.body, params=params)
        case "DELETE":
            return connection.delete(path=path, weaviate_object=operation.body, params=params)
        case method:
            msg = f"{operation.operation_id} uses the method {method}, which no server operation had before"
            raise ValueError(msg)


_REPEATABLE_WRITES = frozenset(
    {
        ("PUT", "/objects/{className}/{id}"),
        ("DELETE", "/objects/{className}/{id}"),
        ("POST", "/graphql"),
        ("POST", "/objects/validate"),
    }
)


def is_repeatable(operation: Operation[Any]) -> bool:
    """Whether sending the operation again after an unknown outcome leaves the server as one sending would.

    Reads, whole-object writes by uuid and the SDK's own batches of objects (which always carry uuids, and are encoded
    already). A single create only with the caller's uuid. Never PATCH and references (they append), schema, backups and
    classifications.
    """
    if operation.method in {"GET", "HEAD"}:
        return True
    body = operation.body
    if operation.method == "POST" and operation.path == "/objects":
        return isinstance(body, dict) and bool(body.get("id"))  # pyright: ignore[reportUnknownMemberType, reportUnknownArgumentType]
    if operation.method == "POST" and operation.path == "/batch/objects":
        return isinstance(body, bytes)
    return (operation.method, operation.path) in _REPEATABLE_WRITES
