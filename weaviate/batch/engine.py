"""The engine of a batch: brings the queue, the settings and the workers together."""

from __future__ import annotations

import contextlib
import random
import threading
import time
from typing import TYPE_CHECKING, Any, NamedTuple

from weaviate.batch.delivery import Delivery
from weaviate.batch.queue import DeliveryQueue
from weaviate.batch.record import Kind, State
from weaviate.batch.repetition import Repetition
from weaviate.batch.schedule import is_full, next_kind
from weaviate.batch.sizing import POLL_SECONDS, Sizer, seconds_queued
from weaviate.batch.workers import InlineWorkers, ThreadWorkers, Workers
from weaviate.exceptions import WeaviateBaseError

if TYPE_CHECKING:
    from collections.abc import Callable

    from weaviate.batch.delivery import Report
    from weaviate.batch.record import DeliveryRecord
    from weaviate.batch.settings import BatchSettings
    from weaviate.connect.connection import Connection

    MakeWorkers = Callable[["Engine"], Workers]


class Job(NamedTuple):
    """Records to send together."""

    kind: Kind
    records: list[DeliveryRecord]


class _Depth(threading.local):
    """How many deliveries the current thread is inside of: callbacks may use the batch."""

    value = 0


class Engine:
    """Sends what is queued, by as many workers as the settings say; safe for any number of threads.

    `clock`, `sleep`, `jitter` and `make_workers` stand for the world in tests.
    """

    def __init__(
        self,
        connection: Connection,
        settings: BatchSettings,
        *,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], object] | None = None,
        now: Callable[[], float] = time.time,
        jitter: Callable[[], float] = random.random,
        make_workers: MakeWorkers | None = None,
    ) -> None:
        self.connection = connection
        self.clock = clock
        self._given_sleep = sleep
        self._now = now
        self._jitter = jitter
        self._make_workers = make_workers
        self.settings = settings
        self._depth = _Depth()
        self.reset()

    def reset(self) -> None:
        """Begin anew with nothing queued: a forked child does, whose parent sends what was queued before."""
        self.queue = DeliveryQueue()
        self._callback_lock = threading.RLock()
        self._hurry = threading.Event()
        self._forced = 0
        self._errors: list[Exception] = []
        self._polled_at: float | None = self.clock()
        self._workers: Workers = InlineWorkers(self)
        self._number_of_workers = 0
        self.use(self.settings)

    def use(self, settings: BatchSettings) -> None:
        """Take over settings. Sizes and budgets begin anew."""
        self.settings = settings
        self.sizer = Sizer(settings)
        self._repetition = Repetition(self.connection.retry, settings, now=self._now, jitter=self._jitter)
        if self._number_of_workers != settings.num_workers:
            self._number_of_workers = settings.num_workers
            self._workers = self._new_workers()

    def adjust(self, settings: BatchSettings) -> None:
        """Take over settings of repetitions; sizes stay as they are."""
        self.settings = settings
        self._repetition = Repetition(self.connection.retry, settings, now=self._now, jitter=self._jitter)

    def is_full(self) -> bool:
        """Whether enough waits for a request."""
        return is_full(self.queue, self.settings, self.sizer)

    def has_errors(self) -> bool:
        """Whether `raise_errors` would raise."""
        return bool(self._errors)

    def send_full(self) -> None:
        """Send, or have sent, what makes full requests; return when so little waits that more may be added."""
        self._workers.wake()
        lead = self._workers.lead
        if is_full(self.queue, self.settings, self.sizer, lead):
            self._wait(lambda: not is_full(self.queue, self.settings, self.sizer, lead), None)

    def flush(self, until: float | None = None) -> int:
        """Send everything that is queued now, and return how many items have no end yet."""
        last = self.queue.sequence
        inside = self._depth.value > 0
        with self.queue.changed:
            self._forced += 1
        try:
            self._wait(lambda: self.queue.is_done(last) or (inside and self._only_sent()), until)
        finally:
            with self.queue.changed:
                self._forced -= 1
        counts = self.queue.snapshot()
        return counts.pending + counts.sent

    def send_all(self, kind: Kind) -> list[Any]:
        """Send all waiting items of a kind in the current thread, and return the server's results in their order."""
        results: list[Any] = []
        while True:
            with self.queue.changed:
                count = self.queue.waiting(kind)
                records = self.queue.take_locked(kind, max(1, count), self.sizer.max_bytes)
            if not records:
                return results
            report = self.carry_out(Job(kind, records), keep_results=True)
            results += [_result_of(record, report) for record in records]

    def next_job(self) -> Job | None:
        """Records to send next, None when there is nothing to send now. Needs the queue's lock."""
        kind = next_kind(self.queue, self.settings, self.sizer, forced=self._forced > 0)
        if kind is None:
            return None
        records = self.queue.take_locked(kind, self.sizer.size(kind), self.sizer.max_bytes, ordered=True)
        return Job(kind, records) if records else None

    def carry_out(self, job: Job, *, until: float | None = None, keep_results: bool = False) -> Report:
        """Deliver a job's records and call the callback. When the thread is interrupted they are queued again."""
        self._depth.value += 1
        try:
            try:
                report = self._delivery(until, keep_results).run(job.kind, job.records)
            except BaseException:
                self.queue.put_back(job.records)
                raise
            finally:
                self.queue.release(job.records)
            self._tell(report)
        finally:
            self._depth.value -= 1
        return report

    def carry_out_quietly(self, job: Job) -> None:
        """Deliver a job's records in a thread that nobody waits for: whatever goes wrong is told to the next caller."""
        self._depth.value += 1
        try:
            report = self._delivery(None, keep_results=False).run(job.kind, job.records)
            self._tell(report)
        except Exception as error:  # noqa: BLE001 - a thread that dies would take its records with it
            self.queue.settle_all(job.records, State.UNKNOWN, reason=repr(error))
            self._errors.append(error)
        finally:
            self._depth.value -= 1
            self.queue.release(job.records)

    def raise_errors(self) -> None:
        """Raise what went wrong since the last time, once: the first of it, with a note of how much there was."""
        if not self._errors:
            return
        errors, self._errors = self._errors, []
        first = errors[0]
        if len(errors) > 1:
            first.add_note(f"It is the first of {len(errors)} errors of this batch.")
        if isinstance(first, WeaviateBaseError):
            first.add_note("The items are named in batch.failed_objects and batch.failed_references.")
        raise first

    def drop_request_errors(self) -> None:
        """Forget errors of requests, because their items are told in another way."""
        self._errors = [error for error in self._errors if not isinstance(error, WeaviateBaseError)]

    def give_up(self, reason: str) -> int:
        """Name everything that has no end as failed, at once, and return how many that were."""
        hurry, self._hurry = self._hurry, threading.Event()
        hurry.set()
        return self.queue.give_up(reason)

    def end(self, until: float) -> int:
        """Send what is left where that is the batch's own task, name the rest as failed, and count those."""
        before = self.queue.number_failed()
        if self.settings.mode != "manual" and self.queue.snapshot().pending:
            self._depth.value += 1
            with contextlib.suppress(Exception):
                self.flush(until)
            self._depth.value -= 1
        self.give_up("not sent before the program ended")
        return self.queue.number_failed() - before

    def stop(self, until: float | None = None) -> None:
        """End the threads."""
        self._workers.stop(until)

    def _new_workers(self) -> Workers:
        if self._make_workers is not None:
            return self._make_workers(self)
        number = self.settings.num_workers
        return ThreadWorkers(self, number) if number > 1 else InlineWorkers(self)

    def _wait(self, done: Callable[[], bool], until: float | None) -> None:
        """Let the workers work; a thread inside of a delivery, which may be the last of them, works itself."""
        workers = InlineWorkers(self, alone=False) if self._depth.value > 0 else self._workers
        workers.wait(done, until)

    def _only_sent(self) -> bool:
        """Whether what is left is on its way by other threads. Needs the lock."""
        return not self.queue.waiting("object") and not self.queue.waiting("reference")

    def _delivery(self, until: float | None, keep_results: bool) -> Delivery:
        return Delivery(
            self.connection,
            self.queue,
            self.settings,
            self.sizer,
            self._repetition,
            self.clock,
            self._given_sleep or self._hurry.wait,
            until,
            keep_results,
        )

    def _tell(self, report: Report) -> None:
        """Hand over what a delivery brought: results to the callback, errors to the next caller."""
        self._errors += report.errors
        callback = self.settings.callback
        if callback is not None and report.results:
            with self._callback_lock:
                for results in report.results:
                    try:
                        callback(results)
                    except Exception as error:  # noqa: BLE001 - the caller's own: raised from its next call
                        self._errors.append(error)
        self._ask_nodes()

    def _ask_nodes(self) -> None:
        """Learn from the nodes' statistics how busy they are, now and then, as long as they tell."""
        at = self._polled_at
        if at is None or self.settings.mode != "dynamic" or self.clock() - at < POLL_SECONDS:
            return
        self._polled_at = self.clock()
        try:
            seconds = self.connection.run(seconds_queued())
        except WeaviateBaseError:
            seconds = None
        if seconds is None:
            self._polled_at = None
        else:
            self.sizer.queued(seconds)


def _result_of(record: DeliveryRecord, report: Report) -> Any:
    """The server's result of a record; one that was not given, or not in the last answer, is made up from its end."""
    if record.sequence in report.by_record:
        return report.by_record[record.sequence]
    import orjson

    item: dict[str, Any] = orjson.loads(record.payload)
    if record.state is State.STORED:
        return {**item, "result": {"status": "SUCCESS"}}
    return {**item, "result": {"status": "FAILED", "errors": {"error": [{"message": record.reason}]}}}
