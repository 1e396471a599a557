"""Every exception that the SDK raises, one family.

WeaviateBaseError
├── WeaviateConnectionError            (ConnectionError)   no complete response
│   └── WeaviateTimeoutError           (TimeoutError)      not in time
├── UnexpectedStatusCodeException                          the server answered with an error status
├── ResponseCannotBeDecodedException   (ValueError)        the answer is not what it should be
├── WeaviateQueryError                                     a query was refused before it was sent
│   ├── QueryValueError                (ValueError)
│   ├── QueryTypeError                 (TypeError)
│   ├── QueryKeyError                  (KeyError)
│   └── QueryAttributeError            (AttributeError)
├── WeaviateGraphQLError                                   the server answered a query with errors
├── BatchError                                             items of a batch were not stored
├── ObjectAlreadyExistsException
├── AuthenticationFailedException
├── MissingScopeException
├── SchemaValidationException
├── BackupFailedException
├── EmptyResponseException
├── AdditionalPropertiesException
├── WeaviateStartUpError
└── WeaviateEmbeddedInvalidVersion
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol, cast

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from weaviate.batch.result import FailedItem

SNIPPET_LENGTH = 500
"""How many characters of a body that is not JSON are shown in a message."""

ERROR_CODE_EXPLANATION: Mapping[int, str] = {
    413: "The request was larger than the server or a proxy before it allows: send smaller batches.",
}
"""What `UnexpectedStatusCodeException` adds to its message, by status."""


class HasStatusAndBody(Protocol):
    """What an exception needs of a response: our `Response` has it, and so has that of `requests`."""

    @property
    def status_code(self) -> int:
        """The HTTP status."""
        ...

    @property
    def text(self) -> str:
        """The body as text."""
        ...

    def json(self) -> Any:
        """The decoded body; `ValueError` when it is not JSON."""
        ...


class WeaviateBaseError(Exception):
    """The base of all errors of this package."""

    def __init__(self, message: str = "") -> None:
        super().__init__(message)
        self.message = message

    def __str__(self) -> str:
        return self.message


class WeaviateConnectionError(WeaviateBaseError, ConnectionError):
    """There is no complete response: refused, reset, cut off, not resolvable, TLS not agreed on.

    `sent` is False when nothing of the request can have reached the server, since there was no connection to it.
    """

    sent: bool = True


RequestsConnectionError = WeaviateConnectionError
"""The name by which programs for older clients catch it."""


class WeaviateTimeoutError(WeaviateConnectionError, TimeoutError):
    """The response did not come in time."""


def _decoded_or_none(response: HasStatusAndBody) -> Any:
    try:
        return response.json()
    except ValueError:
        return None


class UnexpectedStatusCodeException(WeaviateBaseError):
    """The server answered with a status that the call does not expect.

    `status_code`, `json` (decoded body or None) and `response` tell what came.
    """

    def __init__(self, message: str, response: HasStatusAndBody) -> None:
        self.response = response
        self.context = message
        self.json: Any = _decoded_or_none(response)
        shown: Any = self.json
        if shown is None and response.text:
            shown = repr(response.text[:SNIPPET_LENGTH])
        text = f"{message}! Unexpected status code: {response.status_code}, with response body: {shown}."
        if explanation := ERROR_CODE_EXPLANATION.get(response.status_code):
            text += f" {explanation}"
        super().__init__(text)

    @property
    def status_code(self) -> int:
        """The HTTP status of the answer."""
        return self.response.status_code

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.context, self.response)


class ResponseCannotBeDecodedException(WeaviateBaseError, ValueError):
    """The answer is not the JSON that the call needs: cut, empty, HTML of a proxy, too deeply nested."""

    def __init__(self, location: str, response: HasStatusAndBody) -> None:
        self.location = location
        self.response = response
        super().__init__(
            f"{location}: the response (status {response.status_code}) is not the JSON that was expected, "
            f"it begins with {response.text[:SNIPPET_LENGTH]!r}"
        )

    @property
    def status_code(self) -> int:
        """The HTTP status of the answer."""
        return self.response.status_code

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.location, self.response)


class WeaviateQueryError(WeaviateBaseError):
    """A query or filter was refused before it was sent; the message names the path of the value."""


class QueryValueError(WeaviateQueryError, ValueError):
    """A value of a query breaks a rule."""


class QueryTypeError(WeaviateQueryError, TypeError):
    """A value of a query has the wrong type."""


class QueryKeyError(WeaviateQueryError, KeyError):
    """A key that a query needs is missing."""


class QueryAttributeError(WeaviateQueryError, AttributeError):
    """A clause was used in a combination that does not exist."""


def message_of(error: Any) -> str:
    """What one of a server's errors says; those that have no message say all that they hold."""
    if isinstance(error, dict):
        return str(cast("dict[str, Any]", error).get("message", error))  # pyright: ignore[reportUnknownArgumentType]
    return str(error)


class WeaviateGraphQLError(WeaviateBaseError):
    """The server answered a query with `errors`; `data` holds what it answered beside them (or None)."""

    def __init__(self, errors: Sequence[Mapping[str, Any]], data: Any = None) -> None:
        self.errors = errors
        self.data = data
        super().__init__("; ".join(message_of(error) for error in errors))

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.errors, self.data)


class BatchError(WeaviateBaseError):
    """Objects or references of a batch were not stored; `failed` lists each with its reason."""

    def __init__(self, failed: Sequence[FailedItem]) -> None:
        self.failed = failed
        first = f", first: {failed[0].reason}" if failed else ""
        super().__init__(f"{len(failed)} item(s) of the batch failed{first}")

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.failed,)


class ObjectAlreadyExistsException(WeaviateBaseError):
    """An object with this uuid is already there; `str()` is the uuid."""


class AuthenticationFailedException(WeaviateBaseError):
    """The credentials were refused, or none were given to a server that needs them."""


class MissingScopeException(WeaviateBaseError):
    """The identity provider needs a scope for client credentials."""


class SchemaValidationException(WeaviateBaseError):
    """A class definition lacks what the call needs."""


class BackupFailedException(WeaviateBaseError):
    """A backup or a restore ended without success."""


class EmptyResponseException(WeaviateBaseError):
    """A successful answer lacks the body that the call needs."""


class AdditionalPropertiesException(WeaviateBaseError):
    """`AdditionalProperties` was mixed with another form of `with_additional`."""

    def __init__(self, additional_dict: str, additional_dataclass: str) -> None:
        self.additional_dict = additional_dict
        self.additional_dataclass = additional_dataclass
        super().__init__(
            "AdditionalProperties can't be mixed with the other forms of with_additional: "
            f"{additional_dict} and {additional_dataclass} were given, use one form for all"
        )

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.additional_dict, self.additional_dataclass)


class WeaviateStartUpError(WeaviateBaseError):
    """The server did not become ready."""


class WeaviateEmbeddedInvalidVersion(WeaviateBaseError):
    """The version given for the embedded server is no version."""

    def __init__(self, url: str) -> None:
        self.url = url
        super().__init__(
            f"{url!r} names no version of the server: give 'x.y.z', 'latest' or a URL that ends in .tar.gz or .zip"
        )

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.url,)
