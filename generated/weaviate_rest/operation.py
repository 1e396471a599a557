# Made by `weaviate-codegen rest` for Weaviate 1.39.0. Not to be edited: run it again instead.

"""One call of the REST API as data, and the Protocol of what carries it out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeAlias, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

T = TypeVar("T")

QueryValue: TypeAlias = "str | int | float | bool | Sequence[str] | Sequence[int] | Sequence[float]"


class Operation(Generic[T]):
    """What to send, and how to read the answer. Immutable.

    Names and values are as they stand in the document and as the caller gave them: whoever executes the operation
    encodes them. A list in `query` is one value, joined by commas. `body` is a model (it has `to_dict()`), a list of
    models, or plain JSON; None is no body. `parse` takes a status of `success` and the decoded JSON of the answer
    (None when there is none), and raises `ValueError` when that is not what the document promises.
    """

    __slots__ = ("body", "headers", "method", "operation_id", "parse", "path", "path_values", "query", "success")

    operation_id: str
    method: str
    path: str
    path_values: Mapping[str, str]
    query: Mapping[str, QueryValue]
    headers: Mapping[str, str | bool | int]
    body: object
    success: tuple[int, ...]
    parse: Callable[[int, Any], T]

    def __init__(
        self,
        *,
        operation_id: str,
        method: str,
        path: str,
        path_values: Mapping[str, str],
        query: Mapping[str, QueryValue],
        headers: Mapping[str, str | bool | int],
        body: object,
        success: tuple[int, ...],
        parse: Callable[[int, Any], T],
    ) -> None:
        put = object.__setattr__
        put(self, "operation_id", operation_id)
        put(self, "method", method)
        put(self, "path", path)
        put(self, "path_values", path_values)
        put(self, "query", query)
        put(self, "headers", headers)
        put(self, "body", body)
        put(self, "success", success)
        put(self, "parse", parse)

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError(f"{name!r} cannot be set: an Operation is immutable")

    def __delattr__(self, name: str) -> None:
        raise AttributeError(f"{name!r} cannot be deleted: an Operation is immutable")

    def __repr__(self) -> str:
        return f"<Operation {self.operation_id}: {self.method} {self.path}>"


class Transport(Protocol):
    """What `RestApi` needs of an SDK: it encodes and sends an operation, maps errors, and returns what `parse` makes."""

    def execute(self, operation: Operation[T]) -> T: ...


def expect(operation_id: str, status: int, value: Any, kind: type) -> Any:
    """The value, which must be a JSON object (`dict`) or array (`list`)."""
    if not isinstance(value, kind):
        found = "has no body" if value is None else f"holds a {type(value).__name__}"
        due = "object" if kind is dict else "array"
        raise ValueError(f"{operation_id}: a JSON {due} is due, but the answer with status {status} {found}")
    return value
