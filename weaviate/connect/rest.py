"""Carries out operations of the generated REST facade, so that it shares authentication, retries and errors."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from weaviate.connect.answers import expect
from weaviate.connect.flow import send_operation
from weaviate.exceptions import ResponseCannotBeDecodedException

if TYPE_CHECKING:
    from weaviate.connect.connection import Connection
    from weaviate.connect.operations import Operation

T = TypeVar("T")


class RestTransport:
    """What `RestApi` needs: an operation in, its typed result out, or one of the SDK's exceptions."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def execute(self, operation: Operation[T]) -> T:
        """Send the operation; any status that its specification does not call a success raises."""
        context = f"{operation.method} {operation.path}"
        response = expect(send_operation(self._connection, operation), context, *operation.success)
        try:
            value = response.json() if response.content.strip() else None
            return operation.parse(response.status_code, value)
        except ValueError as error:
            raise ResponseCannotBeDecodedException(context, response) from error
