"""The one place that turns a server's answer into a value or an exception."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from weaviate.exceptions import ResponseCannotBeDecodedException, UnexpectedStatusCodeException

if TYPE_CHECKING:
    from weaviate.connect.transport import Response


def expect(response: Response, context: str, *statuses: int) -> Response:
    """`response` when its status is one of `statuses`; `context` says in an error what was tried."""
    if response.status_code in statuses:
        return response
    raise UnexpectedStatusCodeException(context, response)


def expect_success(response: Response, context: str) -> Response:
    """`response` when its status is any 2xx."""
    if 200 <= response.status_code < 300:
        return response
    raise UnexpectedStatusCodeException(context, response)


def decode(response: Response, context: str) -> Any:
    """The JSON value of a successful answer. An empty body is an error: servers send one after a panic."""
    try:
        return expect_success(response, context).json()
    except ValueError as error:
        raise ResponseCannotBeDecodedException(context, response) from error


def decode_object(response: Response, context: str) -> dict[str, Any]:
    """The JSON object of a successful answer."""
    value = decode(response, context)
    if isinstance(value, dict):
        return value  # pyright: ignore[reportUnknownVariableType]
    raise ResponseCannotBeDecodedException(context, response)


def decode_list(response: Response, context: str) -> list[Any]:
    """The JSON list of a successful answer."""
    value = decode(response, context)
    if isinstance(value, list):
        return value  # pyright: ignore[reportUnknownVariableType]
    raise ResponseCannotBeDecodedException(context, response)
