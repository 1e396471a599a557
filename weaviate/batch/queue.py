"""The queue of delivery records: the only place where their state changes, all under one lock."""

from __future__ import annotations

import threading
from collections import deque
from typing import TYPE_CHECKING

from weaviate.batch.record import FINAL_STATES, DeliveryRecord, Kind, State
from weaviate.batch.result import BatchSnapshot

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from weaviate.batch.result import FailedItem


class DeliveryQueue:
    """Records in the order of their adding, taken in batches, settled one by one.

    Safe for any number of threads. The invariant, at every moment: added = stored + failed + unknown + pending + sent.
    `changed` is notified whenever records end, come back or are let go.

    Ctrl-C doesn't break the invariant: CPython raises it at calls and jumps only, so whatever changes several counts
    does it in lines without either.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self.changed = threading.Condition(self._lock)
        self._waiting: dict[Kind, deque[DeliveryRecord]] = {"object": deque(), "reference": deque()}
        self._bytes: dict[Kind, int] = {"object": 0, "reference": 0}
        self._stored = 0
        self._unknown = 0
        self._sequence = 0
        # Every record without an end: an interruption between two other steps can't make one disappear from here.
        self._open: dict[int, DeliveryRecord] = {}
        self._flights: dict[int, Sequence[DeliveryRecord]] = {}
        self._flying: set[str] = set()
        self._failed: list[DeliveryRecord] = []
        self._failed_uuids: dict[str, set[str]] = {}

    def add(
        self,
        kind: Kind,
        class_name: str,
        uuid: str,
        tenant: str | None,
        payload: bytes,
        target: tuple[str | None, str] | None = None,
        plain: bool = True,
    ) -> DeliveryRecord:
        """Queue one item."""
        with self._lock:
            self._sequence += 1
            record = DeliveryRecord(self._sequence, kind, class_name, uuid, tenant, payload, target, plain)
            size = len(payload)
            self._bytes[kind] += size
            self._open[record.sequence] = record
            self._waiting[kind].append(record)
        return record

    def waiting(self, kind: Kind) -> int:
        """How many items of a kind wait to be sent."""
        return len(self._waiting[kind])

    def waiting_bytes(self, kind: Kind) -> int:
        """How many bytes they have."""
        return self._bytes[kind]

    def take(self, kind: Kind, max_count: int, max_bytes: int) -> list[DeliveryRecord]:
        """The next records to send, oldest first: up to `max_count`, up to `max_bytes` of payload, at least one.

        Ends before an object whose uuid is on its way already, so that of two with one uuid the later stays.
        """
        with self._lock:
            return self.take_locked(kind, max_count, max_bytes)

    def take_locked(self, kind: Kind, max_count: int, max_bytes: int, *, ordered: bool = False) -> list[DeliveryRecord]:
        """`take` for callers that hold the lock of `changed`. `ordered` leaves references behind objects that wait."""
        objects = self._waiting["object"]
        end = objects[0].sequence if ordered and kind == "reference" and objects else self._sequence + 1
        taken = self._next(kind, max_count, max_bytes, end)
        if taken:
            self._flights[taken[0].sequence] = taken
            if kind == "object":
                self._flying.update([record.uuid for record in taken])
        return taken

    def _next(self, kind: Kind, max_count: int, max_bytes: int, end: int) -> list[DeliveryRecord]:
        taken: list[DeliveryRecord] = []
        room = max_bytes
        waiting = self._waiting[kind]
        flying = self._flying if kind == "object" else ()
        while waiting and len(taken) < max_count and waiting[0].sequence < end:
            record = waiting[0]
            size = record.size
            room -= size
            if (taken and room < 0) or record.uuid in flying:
                break
            del waiting[0]
            self._bytes[kind] -= size
            record.attempts += 1
            record.state = State.SENT
            taken.append(record)
        return taken

    def release(self, records: Sequence[DeliveryRecord]) -> None:
        """Say that nobody works any more on records that were taken together."""
        with self.changed:
            if records and self._flights.pop(records[0].sequence, None) is not None and records[0].kind == "object":
                self._flying.difference_update(record.uuid for record in records)
            self.changed.notify_all()

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
        """End records that were sent, all in the same way. Those that were given up meanwhile stay as they are."""
        if state not in FINAL_STATES:
            msg = f"{state} is no end of a record"
            raise ValueError(msg)
        with self.changed:
            ended = [record for record in records if record.state is State.SENT]
            self._end(ended, state, reason, status)
            self.changed.notify_all()

    def _end(self, records: Iterable[DeliveryRecord], state: State, reason: str | None, status: int | None) -> None:
        if state is State.STORED:
            for record in records:
                if self._failed_uuids:
                    self._forget_failure(record)
                record.state = state
                del self._open[record.sequence]
                self._stored += 1
            return
        unknown = 1 if state is State.UNKNOWN else 0
        for record in records:
            if not unknown and record.kind == "object":
                self._failed_uuids.setdefault(record.uuid, set()).add(record.class_name)
            record.reason, record.status = reason, status
            record.state = state
            del self._open[record.sequence]
            self._failed += [record]
            self._unknown += unknown

    def _forget_failure(self, record: DeliveryRecord) -> None:
        """An object that failed is there after all."""
        if record.kind == "object" and (classes := self._failed_uuids.get(record.uuid)):
            classes.discard(record.class_name)
            if not classes:
                del self._failed_uuids[record.uuid]

    def lacks_an_end(self, record: DeliveryRecord) -> str | None:
        """Which of the two objects that a reference connects was not stored, None when nothing is known of that."""
        if not self._failed_uuids:
            return None
        with self._lock:
            if record.class_name in self._failed_uuids.get(record.uuid, ()):
                return f"{record.class_name} {record.uuid}"
            class_name, uuid = record.target or (None, "")
            classes = self._failed_uuids.get(uuid, set())
            if classes and (class_name is None or class_name in classes):
                return f"{class_name or min(classes)} {uuid}"
        return None

    def put_back(self, records: Sequence[DeliveryRecord]) -> None:
        """Queue sent records again, before everything that waits, in their old order."""
        with self.changed:
            for record in reversed(records):
                if record.state is State.SENT:
                    self._flying.discard(record.uuid)
                    size = record.size
                    self._bytes[record.kind] += size
                    record.state = State.PENDING
                    self._waiting[record.kind].appendleft(record)
            self.changed.notify_all()

    def pop(self, kind: Kind, index: int) -> DeliveryRecord:
        """Remove one waiting record; it counts as never added."""
        with self.changed:
            waiting = self._waiting[kind]
            if not waiting:
                msg = f"pop from an empty batch: no {kind} is waiting"
                raise IndexError(msg)
            record = self._remove(kind, index)
            self.changed.notify_all()
        return record

    def empty(self, kind: Kind) -> None:
        """Remove all waiting records of a kind; they count as never added."""
        with self.changed:
            while self._waiting[kind]:
                self._remove(kind, -1)
            self.changed.notify_all()

    def _remove(self, kind: Kind, index: int) -> DeliveryRecord:
        waiting = self._waiting[kind]
        record = waiting[index]
        size = record.size
        del waiting[index]
        self._bytes[kind] -= size
        del self._open[record.sequence]
        return record

    def give_up(self, reason: str) -> int:
        """Name everything that has no end yet as failed, and return how many that were.

        What was sent may have been stored.
        """
        with self.changed:
            given_up = list(self._open.values())
            self._flights.clear()
            self._flying.clear()
            for kind, waiting in self._waiting.items():
                self._bytes[kind] = 0
                waiting.clear()
            for record in given_up:
                doubtful = record.doubtful or record.state is State.SENT
                self._end([record], State.UNKNOWN if doubtful else State.FAILED, reason, None)
            self.changed.notify_all()
        return len(given_up)

    @property
    def sequence(self) -> int:
        """The number of the record that was added last."""
        return self._sequence

    def is_done(self, sequence: int) -> bool:
        """Whether all records up to this number have an end and nobody works on them. Needs the lock."""
        return all(not waiting or waiting[0].sequence > sequence for waiting in self._waiting.values()) and all(
            first > sequence for first in self._flights
        )

    def is_idle(self) -> bool:
        """Whether nobody works on records. Needs the lock."""
        return not self._flights

    def objects_are_out(self) -> bool:
        """Whether somebody works on objects. Needs the lock."""
        return any(flight[0].kind == "object" for flight in self._flights.values())

    def reference_is_next(self) -> bool:
        """Whether no object that was added before the first waiting reference is waiting. Needs the lock."""
        objects, references = self._waiting["object"], self._waiting["reference"]
        return bool(references) and (not objects or references[0].sequence < objects[0].sequence)

    def number_failed(self) -> int:
        """How many items were not stored, or perhaps not."""
        return len(self._failed)

    def failed(self, kind: Kind | None = None, start: int = 0) -> list[FailedItem]:
        """The items of a kind that were not stored, or perhaps not, in the order in which that was learnt."""
        with self._lock:
            chosen = self._failed[start:]
        return [record.as_failed() for record in chosen if kind is None or record.kind == kind]

    def snapshot(self) -> BatchSnapshot:
        """All counts of one moment."""
        with self._lock:
            pending = sum(map(len, self._waiting.values()))
            return BatchSnapshot(
                added=self._stored + len(self._failed) + len(self._open),
                stored=self._stored,
                failed=len(self._failed) - self._unknown,
                unknown=self._unknown,
                pending=pending,
                sent=len(self._open) - pending,
            )
