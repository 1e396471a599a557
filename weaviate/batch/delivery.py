"""One request of a batch and everything that follows from its outcome, until each of its records has an end."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from weaviate.batch.exchange import all_stored, operation_for, read_answer
from weaviate.batch.group import Group, identity
from weaviate.batch.memory import LARGE, keep_large_blocks
from weaviate.batch.reconciliation import stored_objects, stored_references
from weaviate.batch.record import DeliveryRecord, Kind, State
from weaviate.batch.repetition import is_transient_status
from weaviate.batch.trouble import as_error, as_outcome, leaves_doubt, reason_of, status_of, undecodable
from weaviate.connect.flow import send_operation
from weaviate.connect.retry import RetryPolicy
from weaviate.connect.timeouts import Timeouts
from weaviate.connect.transport import Response
from weaviate.exceptions import (
    ResponseCannotBeDecodedException,
    WeaviateBaseError,
    WeaviateConnectionError,
    WeaviateTimeoutError,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from weaviate.batch.queue import DeliveryQueue
    from weaviate.batch.repetition import Repetition
    from weaviate.batch.settings import BatchSettings
    from weaviate.batch.sizing import Sizer
    from weaviate.batch.trouble import Trouble
    from weaviate.connect.connection import Connection


@dataclass
class Report:
    """What a delivery brought besides the ends of its records."""

    results: list[list[Any]] = field(default_factory=list[list[Any]])
    by_record: dict[int, Any] = field(default_factory=dict[int, Any])
    errors: list[WeaviateBaseError] = field(default_factory=list[WeaviateBaseError])


@dataclass
class Delivery:
    """Carries records that were taken from the queue to their end.

    Whole records are sent again, tenant and all: after errors of the connection, transient statuses, answers that tell
    too little, and item errors that the settings name. `until` is a moment of `clock`: what has no end by then goes
    back to the queue. `keep_results` collects the server's result of each record.
    """

    connection: Connection
    queue: DeliveryQueue
    settings: BatchSettings
    sizer: Sizer
    repetition: Repetition
    clock: Callable[[], float]
    sleep: Callable[[float], object]
    until: float | None = None
    keep_results: bool = False
    report: Report = field(default_factory=Report)

    def run(self, kind: Kind, records: Sequence[DeliveryRecord]) -> Report:
        """Deliver the records. An exception from outside leaves those without an end as they are."""
        groups = [Group(records)]
        while groups:
            group = groups.pop()
            try:
                again = self._deliver(kind, group)
            except WeaviateBaseError as error:
                self.report.errors.append(error)
                self._name(group.records, str(error), None)
                continue
            for following in again:
                for record in following.records:
                    record.attempts += 1
            groups += again
        return self.report

    def _deliver(self, kind: Kind, group: Group) -> list[Group]:
        """Send a group once, settle what its answer tells, and return what is to be sent again.

        What was given up meanwhile is not sent: it would replace what was added under the same uuid since then.
        """
        group = Group([record for record in group.records if record.state is State.SENT], group.tries)
        if kind == "reference":
            try:
                group = Group(self._needed(group.records), group.tries)
            except WeaviateConnectionError as error:
                return self._again(kind, group, error)
        if not group.records:
            return []
        outcome, seconds = self._send(kind, group)
        if isinstance(outcome, ResponseCannotBeDecodedException):  # larger than the client reads: so is the next one
            group.doubt()
            if len(group.records) > 1:
                return self._halves(group)
            self._given_up(kind, group.records, outcome)
            return []
        if not isinstance(outcome, Response):
            return self._again(kind, group, outcome)
        if outcome.status_code == 413 and len(group.records) > 1:
            return self._halves(group)
        if is_transient_status(outcome.status_code):
            return self._again(kind, group, outcome)
        if not 200 <= outcome.status_code < 300:
            self._refused(kind, group, outcome)
            return []
        self.sizer.delivered(kind, len(group.records), seconds)
        return self._answered(kind, group, outcome)

    def _needed(self, records: Sequence[DeliveryRecord]) -> list[DeliveryRecord]:
        """References to send: not those that are stored already, nor those that lack one of their ends."""
        doubtful = [record for record in records if record.doubtful]
        if doubtful:
            there = self._fork().run(stored_references(doubtful, self.settings.consistency_level))
            self._stored(there)
            for record in doubtful:
                record.doubtful = False
        rest: list[DeliveryRecord] = []
        for record in records:
            if record.state is not State.SENT:
                continue
            missing = self.queue.lacks_an_end(record)
            if missing is None:
                rest.append(record)
            else:
                self.queue.settle(record, State.FAILED, reason=f"not sent, because {missing} was not stored")
        return rest

    def _send(self, kind: Kind, group: Group) -> tuple[Trouble, float]:
        if group.size > LARGE:
            keep_large_blocks()
        operation = operation_for(kind, group.records, self.settings.consistency_level)
        started = self.clock()
        outcome: Trouble
        try:
            outcome = send_operation(self._fork(), operation)
        except (WeaviateConnectionError, ResponseCannotBeDecodedException) as error:
            outcome = error
        except WeaviateBaseError:  # no login, for one: nothing was sent
            raise
        except BaseException:
            group.doubt()
            raise
        return outcome, self.clock() - started

    def _fork(self) -> Connection:
        """The connection without retries of its own, and no longer than there is time."""
        timeouts = self.connection.timeouts
        if self.until is not None:
            left = max(0.001, self.until - self.clock())
            total = left if timeouts.total is None else min(left, timeouts.total)
            timeouts = Timeouts(min(timeouts.connect, left), min(timeouts.read, left), total)
        return self.connection.with_options(timeouts=timeouts, retry=RetryPolicy(None))

    def _answered(self, kind: Kind, group: Group, response: Response) -> list[Group]:
        records = group.records
        wanted = self.keep_results or self.settings.own_callback is not None
        if not wanted and all_stored(records, response):
            self._stored(records)
            self.repetition.succeeded()
            return []
        verdicts, results = read_answer(records, response)
        unknown = [verdict for verdict in verdicts if verdict.state is State.UNKNOWN]
        if unknown and not results:
            return self._again(kind, group, undecodable(kind, response))
        self.repetition.succeeded()
        again = group.refused_to_send_again(verdicts, self.settings.weaviate_error_retries)
        repeated = {record.sequence for record in again}
        self._stored([verdict.record for verdict in verdicts if verdict.state is State.STORED])
        for record, state, reason, status in verdicts:
            if state is State.FAILED and record.sequence not in repeated:
                self.queue.settle(record, state, reason=reason, status=status)
        final = [
            result
            for verdict, result in zip(verdicts, results, strict=False)
            if verdict.state is not State.UNKNOWN and verdict.record.sequence not in repeated
        ]
        if final:
            self.report.results.append(final)
        if self.keep_results:
            self.report.by_record.update(zip([record.sequence for record in records], results, strict=False))
        groups = [Group(again, group.tries)] if again else []
        if unknown:
            rest = Group([verdict.record for verdict in unknown], group.tries)
            groups += self._again(kind, rest, undecodable(kind, response))
        return groups

    def _again(self, kind: Kind, group: Group, outcome: Trouble) -> list[Group]:
        """What to do with records of which the outcome tells nothing: wait and send them again, or give up."""
        records = [record for record in group.records if record.state is State.SENT]
        if leaves_doubt(outcome):
            Group(records).doubt()
        timed_out = isinstance(outcome, WeaviateTimeoutError)
        if timed_out or isinstance(outcome, Response):
            self.sizer.failed(kind)
        wait = self.repetition.wait_after(as_outcome(outcome), group.tries)
        if wait is None:
            self._given_up(kind, records, outcome)
            return []
        if self.until is not None and self.clock() + wait >= self.until:
            self.sleep(max(0.0, self.until - self.clock()))
            self.queue.put_back(records)
            return []
        self.sleep(wait)
        if timed_out and kind == "object":
            self._stored(self._confirmed(records))
        records = [record for record in records if record.state is State.SENT]
        return [Group(records, group.tries)] if records else []

    def _confirmed(self, records: Sequence[DeliveryRecord]) -> list[DeliveryRecord]:
        """Objects that are stored; of several with one uuid all or none, so that sending again keeps their order."""
        found = self._fork().run(stored_objects(records, self.settings.consistency_level))
        there = {record.sequence for record in found}
        missing = {identity(record) for record in records if record.sequence not in there}
        return [record for record in found if identity(record) not in missing]

    def _given_up(self, kind: Kind, records: Sequence[DeliveryRecord], outcome: Trouble) -> None:
        self.report.errors.append(as_error(kind, outcome))
        self._name(records, reason_of(outcome), status_of(outcome))

    def _refused(self, kind: Kind, group: Group, response: Response) -> None:
        for record in group.records:
            record.doubtful = False
        self._given_up(kind, group.records, response)

    def _halves(self, group: Group) -> list[Group]:
        """The group in two; the first of them is the last, from where groups are taken."""
        self.sizer.too_large(group.size)
        first, second = group.halves()
        return [second, first]

    def _stored(self, records: Sequence[DeliveryRecord]) -> None:
        if records:
            self.queue.settle_all(records, State.STORED)

    def _name(self, records: Sequence[DeliveryRecord], reason: str, status: int | None) -> None:
        """Name records as failed, or as unknown where an attempt of them may have been carried out."""
        for state, doubtful in ((State.FAILED, False), (State.UNKNOWN, True)):
            named = [record for record in records if record.doubtful is doubtful]
            self.queue.settle_all(named, state, reason=reason, status=status)
