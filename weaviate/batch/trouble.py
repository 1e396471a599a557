"""Requests that brought no answer for their records: what is known of these then, and how it is told; no I/O."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from weaviate.connect.transport import Response
from weaviate.exceptions import (
    SNIPPET_LENGTH,
    ResponseCannotBeDecodedException,
    UnexpectedStatusCodeException,
    WeaviateConnectionError,
)

if TYPE_CHECKING:
    from weaviate.batch.record import Kind
    from weaviate.connect.retry import Outcome
    from weaviate.exceptions import WeaviateBaseError

Trouble: TypeAlias = Response | WeaviateConnectionError | ResponseCannotBeDecodedException

_CONTEXTS: dict[Kind, str] = {"object": "Create objects in batch", "reference": "Create references in batch"}


def undecodable(kind: Kind, response: Response) -> ResponseCannotBeDecodedException:
    """The trouble with an answer that does not tell of all records."""
    return ResponseCannotBeDecodedException(_CONTEXTS[kind], response)


def leaves_doubt(trouble: Trouble) -> bool:
    """Whether the records may have been stored all the same: not without a connection, nor when they were refused."""
    if isinstance(trouble, Response):
        return trouble.status_code >= 500 or trouble.status_code == 408
    return not isinstance(trouble, WeaviateConnectionError) or trouble.sent


def as_outcome(trouble: Trouble) -> Outcome:
    """The trouble as those see it who decide over repetitions: an answer that can't be read is one all the same."""
    return Response(trouble.status_code) if isinstance(trouble, ResponseCannotBeDecodedException) else trouble


def as_error(kind: Kind, trouble: Trouble) -> WeaviateBaseError:
    """What the caller of the batch is told."""
    return UnexpectedStatusCodeException(_CONTEXTS[kind], trouble) if isinstance(trouble, Response) else trouble


def reason_of(trouble: Trouble) -> str:
    """Why the records are not stored, or perhaps not."""
    if isinstance(trouble, Response):
        return f"status {trouble.status_code}: {trouble.text[:SNIPPET_LENGTH]}"
    return str(trouble)


def status_of(trouble: Trouble) -> int | None:
    """The status of the answer, None when there was none."""
    return None if isinstance(trouble, WeaviateConnectionError) else trouble.status_code
