"""One item of a batch on its way: what was added, in the bytes that will be sent, and what became of it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import Literal, TypeAlias

from weaviate.batch.result import FailedItem

Kind: TypeAlias = Literal["object", "reference"]


class State(Enum):
    """Where a record is between `add` and its end."""

    PENDING = "pending"
    """Queued, not sent or to be sent again."""

    SENT = "sent"
    """Part of a request whose answer is awaited."""

    STORED = "stored"
    """The server said so."""

    FAILED = "failed"
    """The server refused it, or it was never taken."""

    UNKNOWN = "unknown"
    """Sent, and no answer tells whether it was stored."""


FINAL_STATES = frozenset({State.STORED, State.FAILED, State.UNKNOWN})


@dataclass(slots=True, eq=False)
class DeliveryRecord:
    """The fate of one item.

    `payload` is the item's JSON, encoded when it was added, so that later changes by the caller can't leak in. `target`
    is what a reference points to, a class (None when it was not said) and a uuid. `doubtful` says that an attempt ended
    without an answer that tells whether the item is stored; `plain` that its echo in an answer can't be mistaken for a
    result. Records are changed only by the queue that owns them, under its lock, and by the one delivery that they are
    part of.
    """

    sequence: int
    kind: Kind
    class_name: str
    uuid: str
    tenant: str | None
    payload: bytes
    target: tuple[str | None, str] | None = None
    plain: bool = True
    attempts: int = 0
    state: State = State.PENDING
    doubtful: bool = False
    status: int | None = None
    reason: str | None = None

    @property
    def size(self) -> int:
        """How many bytes the item has; a cap in bytes counts these."""
        return len(self.payload)

    def as_failed(self) -> FailedItem:
        """What the caller is told of a record that was not stored, or perhaps not."""
        return FailedItem(
            kind=self.kind,
            class_name=self.class_name,
            uuid=self.uuid,
            tenant=self.tenant,
            payload=self.payload,
            reason=self.reason or "not sent",
            status=self.status,
            attempts=self.attempts,
            stored=None if self.state is State.UNKNOWN else False,
        )
