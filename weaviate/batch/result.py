"""What a batch tells of its work: counts, and each item that was not stored with its reason."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal, cast

if TYPE_CHECKING:
    from weaviate.types import JsonObject


@dataclass(frozen=True, slots=True)
class FailedItem:
    """One object or reference that was not stored, or of which nobody knows.

    `stored` is False when it is not on the server, None when no answer told. `uuid` and `class_name` are those of the
    object, or of the object that the reference starts from.
    """

    kind: Literal["object", "reference"]
    class_name: str
    uuid: str
    tenant: str | None
    payload: bytes = field(repr=False)
    reason: str
    status: int | None
    attempts: int
    stored: bool | None

    @property
    def item(self) -> JsonObject:
        """The item as it was added, in the form of the batch endpoint."""
        import orjson

        return cast("dict[str, Any]", orjson.loads(self.payload))


@dataclass(frozen=True, slots=True)
class BatchSnapshot:
    """Counts of one moment; `added` is always the sum of the others."""

    added: int
    stored: int
    failed: int
    unknown: int
    pending: int
    sent: int
