"""The queue of delivery records: the only place where their state changes, all under one lock."""

from __future__ import annotations

import threading
from collections import Counter, deque
from typing import TYPE_CHECKING

from weaviate.batch.record import FINAL_STATES, DeliveryRecord, Kind, State
from weaviate.batch.result import BatchSnapshot

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from weaviate.batch.result import FailedItem


class DeliveryQueue:
    """Records in the order of their adding, taken in batches, settled one by one.

    Safe for any number of threads. The invariant, at every moment: added = stored + failed + unknown + pending + sent.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._waiting: dict[Kind, deque[DeliveryRecord]] = {"object": deque(), "reference": deque()}
        self._counts: Counter[State] = Counter()
        self._added = 0
        self._failed: list[DeliveryRecord] = []

    def add(self, kind: Kind, class_name: str, uuid: str, tenant: str | None, payload: bytes) -> DeliveryRecord:
        """Queue one item."""
        with self._lock:
            self._added += 1
            record = DeliveryRecord(self._added, kind, class_name, uuid, tenant, payload)
            self._counts[State.PENDING] += 1
            self._waiting[kind].append(record)
        return record

    def waiting(self, kind: Kind) -> int:
        """How many items of a kind wait to be sent."""
        return len(self._waiting[kind])

    def take(self, kind: Kind, max_count: int, max_bytes: int) -> list[DeliveryRecord]:
        """The next records to send, oldest first: up to `max_count`, up to `max_bytes` of payload, at least one."""
        taken: list[DeliveryRecord] = []
        size = 0
        with self._lock:
            waiting = self._waiting[kind]
            while waiting and len(taken) < max_count:
                size += len(waiting[0].payload)
                if taken and size > max_bytes:
                    break
                record = waiting.popleft()
                record.attempts += 1
                self._move(record, State.SENT)
                taken.append(record)
        return taken

    def settle(
        self, record: DeliveryRecord, state: State, *, reason: str | None = None, status: int | None = None
    ) -> None:
        """End a record that was sent."""
        self.settle_all([record], state, reason=reason, status=status)

    def settle_all(
        self,
        records: Iterable[DeliveryRecord],
        state: State,
        *,
        reason: str | None = None,
        status: int | None = None,
    ) -> None:
        """End records that were sent, all in the same way."""
        if state not in FINAL_STATES:
            msg = f"{state} is no end of a record"
            raise ValueError(msg)
        with self._lock:
            for record in records:
                self._move(record, state)
                record.reason, record.status = reason, status
                if state is not State.STORED:
                    self._failed.append(record)

    def put_back(self, records: Sequence[DeliveryRecord]) -> None:
        """Queue sent records again, before everything that waits, in their old order."""
        with self._lock:
            for record in reversed(records):
                self._move(record, State.PENDING)
                self._waiting[record.kind].appendleft(record)

    def failed(self, kind: Kind) -> list[FailedItem]:
        """The items of a kind that were not stored, or perhaps not, in the order in which that was learnt."""
        with self._lock:
            return [record.as_failed() for record in self._failed if record.kind == kind]

    def snapshot(self) -> BatchSnapshot:
        """All counts of one moment."""
        with self._lock:
            return BatchSnapshot(
                added=self._added,
                stored=self._counts[State.STORED],
                failed=self._counts[State.FAILED],
                unknown=self._counts[State.UNKNOWN],
                pending=self._counts[State.PENDING],
                sent=self._counts[State.SENT],
            )

    def _move(self, record: DeliveryRecord, state: State) -> None:
        self._counts[record.state] -= 1
        self._counts[state] += 1
        record.state = state
