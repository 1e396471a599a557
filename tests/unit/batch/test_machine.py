"""Whatever happens, in whatever order: what was added is stored, named as failed, or still on its way."""

from collections import Counter
from contextlib import suppress
from uuid import UUID

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from tests.unit.batch.fault_server import FAULTS, FaultServer
from tests.unit.support import Clock, connection_over
from weaviate.batch import Batch
from weaviate.batch.engine import Engine
from weaviate.batch.record import State
from weaviate.batch.settings import BatchSettings
from weaviate.config import Retry
from weaviate.exceptions import WeaviateBaseError

pytestmark = pytest.mark.filterwarnings("ignore:The workers of this batch", "ignore:.*of the batch were not stored")
BEACON = "weaviate://localhost"


class ScheduledWorkers:
    """Workers that work when they are told to: each step of one is a choice of the test."""

    lead = 2

    def __init__(self, engine, most, choose):
        self.engine, self.most, self.choose = engine, most, choose
        self.jobs = []

    def wake(self):
        pass

    def take(self):
        with self.engine.queue.changed:
            job = self.engine.next_job() if len(self.jobs) < self.most else None
        if job is not None:
            self.jobs.append(job)
        return job is not None

    def finish(self, number):
        self.engine.carry_out_quietly(self.jobs.pop(number % len(self.jobs)))

    def wait(self, done, until):
        while not self._asked(done):
            if until is not None and self.engine.clock() >= until:
                return False
            if not self.take() or self.choose(2):
                self.finish(self.choose(len(self.jobs)))
        return True

    def stop(self, until):
        pass

    def _asked(self, done):
        with self.engine.queue.changed:
            return done()


class BatchMachine(RuleBasedStateMachine):
    @initialize(retries=st.integers(0, 2), workers=st.integers(1, 3), seed=st.randoms(use_true_random=False))
    def start(self, retries, workers, seed):
        self.server = FaultServer()
        self.server.before_batch = self.no_reference_is_early
        self.clock = Clock()
        connection = connection_over(self.server, clock=self.clock, retry=Retry())
        self.batch = Batch(connection)
        self.batch._engine = self.engine = Engine(
            connection,
            BatchSettings(2.0, 3, retries, retries, dynamic=False, callback=None),
            clock=self.clock,
            sleep=self.clock.sleep,
            now=self.clock,
            jitter=lambda: 0.0,
            make_workers=lambda engine: ScheduledWorkers(engine, workers, seed.randrange),
        )
        self.records = []
        add = self.engine.queue.add
        self.engine.queue.add = lambda *arguments: self.records.append(add(*arguments)) or self.records[-1]

    def teardown(self):
        self.engine.give_up("the test is over")

    @property
    def workers(self):
        return self.engine._workers

    @rule(number=st.integers(0, 2), tenant=st.sampled_from([None, "a"]), value=st.integers())
    def add(self, number, tenant, value):
        uuid = str(UUID(int=number))
        with suppress(WeaviateBaseError):
            self.batch.add_data_object({"value": value % 1000}, "Article", uuid, tenant=tenant)

    @rule(source=st.integers(0, 2), points_to=st.integers(0, 2), tenant=st.sampled_from([None, "a"]))
    def add_reference(self, source, points_to, tenant):
        with suppress(WeaviateBaseError):
            self.batch.add_reference(
                str(UUID(int=source)), "Article", "by", str(UUID(int=points_to)), "Article", tenant
            )

    @rule(faults=st.lists(st.sampled_from(FAULTS), max_size=6))
    def the_server_will_fail(self, faults):
        self.server.plan.extend(faults)

    @rule(most=st.sampled_from([150, 400, 10**9]))
    def the_server_takes_less(self, most):
        self.server.most_bytes = most

    @rule()
    def a_worker_takes(self):
        self.workers.take()

    @precondition(lambda self: self.workers.jobs)
    @rule(number=st.integers(0, 5))
    def a_worker_finishes(self, number):
        self.workers.finish(number)

    @rule(timeout=st.sampled_from([None, None, 0, 3, 30]))
    def flush(self, timeout):
        left = -1
        with suppress(WeaviateBaseError):
            left = self.batch.flush(timeout=timeout)
        counts = self.batch.snapshot()
        assert left in {-1, counts.pending + counts.sent}
        if timeout is None:
            assert counts.pending == counts.sent == 0

    @rule(
        batch_size=st.integers(1, 3),
        retries=st.integers(0, 3),
        dynamic=st.booleans(),
        max_bytes=st.sampled_from([100, 10**6]),
        loud=st.booleans(),
    )
    def configure(self, batch_size, retries, dynamic, max_bytes, loud):
        with suppress(WeaviateBaseError):
            self.batch.configure(
                batch_size,
                None,
                retries,
                retries,
                dynamic=dynamic,
                max_bytes=max_bytes,
                raise_on_error=loud,
                callback=None,
            )

    @rule(crash=st.booleans(), number=st.integers(0, 2))
    def a_block(self, crash, number):
        with suppress(ZeroDivisionError, WeaviateBaseError), self.batch:
            self.batch.add_data_object({"value": 1}, "Article", str(UUID(int=number)))
            if crash:
                raise ZeroDivisionError
        counts = self.batch.snapshot()
        assert counts.pending == counts.sent == 0

    @rule(interruption=st.sampled_from([KeyboardInterrupt, MemoryError]))
    def interrupted_while_creating(self, interruption):
        def interrupt(_):
            raise interruption

        with pytest.MonkeyPatch.context() as patch, suppress(interruption, WeaviateBaseError):
            patch.setattr("weaviate.warnings.Warnings.manual_batching", lambda: None)
            patch.setattr(self.server, "before_batch", interrupt)
            self.batch.create_objects()

    @invariant()
    def every_item_has_one_place(self):
        counts = self.batch.snapshot()
        assert counts.added == counts.stored + counts.failed + counts.unknown + counts.pending + counts.sent
        assert counts.added == len(self.records)
        states = Counter(record.state for record in self.records)
        assert states == +Counter(
            {
                State.STORED: counts.stored,
                State.FAILED: counts.failed,
                State.UNKNOWN: counts.unknown,
                State.PENDING: counts.pending,
                State.SENT: counts.sent,
            }
        )
        waiting = [record for queue in self.engine.queue._waiting.values() for record in queue]
        sent = [record for job in self.workers.jobs for record in job.records]
        assert Counter(map(key, waiting)) == Counter(map(key, self.of(State.PENDING)))
        assert not Counter(map(key, self.of(State.SENT))) - Counter(map(key, sent))
        named = [*self.batch.failed_objects, *self.batch.failed_references]
        assert Counter(map(key, named)) == Counter(map(key, [*self.of(State.FAILED), *self.of(State.UNKNOWN)]))

    @invariant()
    def what_is_said_to_be_stored_is_there(self):
        for record in self.of(State.STORED):
            if record.kind == "object":
                assert key(record)[1:] in self.server.objects

    @invariant()
    def no_reference_is_stored_more_often_than_it_was_added(self):
        added = Counter((*key(record)[1:], record.target) for record in self.records if record.kind == "reference")
        for (class_name, tenant, uuid, _, beacon), count in self.server.references.items():
            target = tuple(beacon.removeprefix(f"{BEACON}/").split("/"))
            assert count <= added[class_name, tenant, uuid, target]

    @invariant()
    def the_last_of_one_uuid_is_the_one_that_stays(self):
        by_uuid = {}
        for record in self.records:
            if record.kind == "object":
                by_uuid.setdefault(key(record)[1:], []).append(record)
        for identity, records in by_uuid.items():
            if records[-1].state is State.STORED:
                sent = self.server.objects[identity]
                assert sent["properties"] == records[-1].as_failed().item["properties"]

    def of(self, state):
        return [record for record in self.records if record.state is state]

    def no_reference_is_early(self, items):
        if "from" not in items[0]:
            return
        references = [record for record in self.of(State.SENT) if record.kind == "reference"]
        last = max(record.sequence for record in references)
        open_objects = [*self.of(State.SENT), *self.of(State.PENDING)]
        assert not [record for record in open_objects if record.kind == "object" and record.sequence < last]


def key(record):
    return record.kind, record.class_name, record.tenant, record.uuid


TestBatch = BatchMachine.TestCase
TestBatch.settings = settings(max_examples=100, stateful_step_count=50, deadline=None)
