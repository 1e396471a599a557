"""The queue of delivery records: whatever is done to it, every record is in exactly one state, and none is lost."""

import dis
import itertools
import sys
import threading
from collections import Counter
from concurrent.futures import ThreadPoolExecutor

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from weaviate.batch import queue as queue_module
from weaviate.batch.queue import DeliveryQueue
from weaviate.batch.record import FINAL_STATES, State

KINDS = ("object", "reference")


def names(records):
    return [record.uuid for record in records]


def add(queue, *uuids, kind="object", size=10):
    return [queue.add(kind, "Article", uuid, None, b"x" * size) for uuid in uuids]


class QueueMachine(RuleBasedStateMachine):
    """The queue beside a model of it that is made of lists."""

    @initialize()
    def start(self):
        self.queue = DeliveryQueue()
        self.waiting = {kind: [] for kind in KINDS}
        self.sent = []
        self.ended = {state: [] for state in FINAL_STATES}
        self.failed = {kind: [] for kind in KINDS}
        self.added = 0

    @rule(kind=st.sampled_from(KINDS), size=st.integers(0, 20), tenant=st.sampled_from([None, "a"]))
    def add(self, kind, size, tenant):
        self.added += 1
        record = self.queue.add(kind, "Article", f"u{self.added}", tenant, b"x" * size)
        assert (record.sequence, record.state, record.attempts, record.tenant) == (self.added, State.PENDING, 0, tenant)
        self.waiting[kind].append(record)

    @rule(kind=st.sampled_from(KINDS), max_count=st.integers(1, 6), max_bytes=st.integers(0, 60))
    def take(self, kind, max_count, max_bytes):
        attempts = [record.attempts for record in self.waiting[kind]]
        taken = self.queue.take(kind, max_count, max_bytes)
        assert taken == self.waiting[kind][: len(taken)]
        assert [record.attempts for record in taken] == [number + 1 for number in attempts[: len(taken)]]
        assert all(record.state is State.SENT for record in taken)
        size = sum(len(record.payload) for record in taken)
        rest = self.waiting[kind][len(taken) :]
        assert len(taken) <= max_count
        assert len(taken) <= 1 or size <= max_bytes
        if rest and len(taken) < max_count:
            assert taken
            assert size + len(rest[0].payload) > max_bytes
        self.waiting[kind] = rest
        self.sent.extend(taken)

    @precondition(lambda self: self.sent)
    @rule(data=st.data(), state=st.sampled_from(sorted(FINAL_STATES, key=str)), together=st.booleans())
    def settle(self, data, state, together):
        records = data.draw(st.lists(st.sampled_from(self.sent), min_size=1, unique_by=id))
        if together:
            self.queue.settle_all(records, state, reason="why", status=200)
        else:
            for record in records:
                self.queue.settle(record, state, reason="why", status=200)
        for record in records:
            self.sent.remove(record)
            self.ended[state].append(record)
            assert record.state is state
            if state is not State.STORED:
                assert (record.reason, record.status) == ("why", 200)
                self.failed[record.kind].append(record)

    @precondition(lambda self: self.sent)
    @rule(data=st.data())
    def put_back(self, data):
        chosen = data.draw(st.lists(st.sampled_from(self.sent), min_size=1, unique_by=id))
        records = [record for record in self.sent if record in chosen]
        self.queue.put_back(records)
        for kind in KINDS:
            self.waiting[kind] = [record for record in records if record.kind == kind] + self.waiting[kind]
        self.sent = [record for record in self.sent if record not in chosen]

    @invariant()
    def every_record_is_counted_once(self):
        counts = self.queue.snapshot()
        assert counts.added == counts.stored + counts.failed + counts.unknown + counts.pending + counts.sent
        assert counts.added == self.added
        assert counts.pending == sum(map(len, self.waiting.values()))
        assert counts.sent == len(self.sent)
        assert [counts.stored, counts.failed, counts.unknown] == [
            len(self.ended[state]) for state in (State.STORED, State.FAILED, State.UNKNOWN)
        ]

    @invariant()
    def what_waits_and_what_failed_is_known(self):
        for kind in KINDS:
            assert self.queue.waiting(kind) == len(self.waiting[kind])
            failed = self.queue.failed(kind)
            assert names(failed) == names(self.failed[kind])
            assert [item.stored for item in failed] == [
                None if record.state is State.UNKNOWN else False for record in self.failed[kind]
            ]


TestQueue = QueueMachine.TestCase
TestQueue.settings = settings(max_examples=60, stateful_step_count=30)


def test_records_are_taken_oldest_first_and_by_kind():
    queue = DeliveryQueue()
    add(queue, "a", "b", "c")
    add(queue, "r", kind="reference")

    assert names(queue.take("object", 2, 1000)) == ["a", "b"]
    assert names(queue.take("reference", 2, 1000)) == ["r"]
    assert names(queue.take("object", 2, 1000)) == ["c"]
    assert queue.take("object", 2, 1000) == []


@pytest.mark.parametrize(
    ("sizes", "max_bytes", "taken"),
    [
        ([10, 10, 10], 30, 3),
        ([10, 10, 10], 29, 2),
        ([10, 10, 10], 5, 1),
        ([100, 1], 50, 1),
        ([1, 100], 50, 1),
        ([0, 0], 0, 2),
    ],
)
def test_a_cap_in_bytes_takes_at_least_one(sizes, max_bytes, taken):
    queue = DeliveryQueue()
    for size in sizes:
        add(queue, "x", size=size)

    assert len(queue.take("object", 9, max_bytes)) == taken


def test_what_is_put_back_comes_first_in_its_old_order():
    queue = DeliveryQueue()
    add(queue, "a", "b", "c", "d")

    queue.put_back(queue.take("object", 3, 1000))

    again = queue.take("object", 9, 1000)
    assert names(again) == ["a", "b", "c", "d"]
    assert [record.attempts for record in again] == [2, 2, 2, 1]


@pytest.mark.parametrize("state", [State.PENDING, State.SENT])
def test_a_record_can_t_end_without_an_end(state):
    queue = DeliveryQueue()
    add(queue, "a")

    with pytest.raises(ValueError, match="is no end of a record"):
        queue.settle(queue.take("object", 1, 100)[0], state)
    assert queue.snapshot().sent == 1


def test_what_failed_is_told_in_full():
    queue = DeliveryQueue()
    queue.add("object", "Article", "u", "tenant", b'{"class":"Article"}')
    (record,) = queue.take("object", 1, 100)
    queue.settle(record, State.FAILED, reason="no such class", status=200)

    (failed,) = queue.failed("object")

    assert (failed.kind, failed.class_name, failed.uuid, failed.tenant) == ("object", "Article", "u", "tenant")
    assert (failed.reason, failed.status, failed.attempts, failed.stored) == ("no such class", 200, 1, False)
    assert failed.item == {"class": "Article"}
    assert "payload" not in repr(failed)


def test_a_record_without_a_reason_was_not_sent():
    queue = DeliveryQueue()

    assert add(queue, "a")[0].as_failed().reason == "not sent"


@pytest.fixture
def hectic():
    """Threads that are switched all the time."""
    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-5)
    yield
    sys.setswitchinterval(before)


@pytest.mark.usefixtures("hectic")
def test_threads_lose_nothing_and_take_nothing_twice():
    queue = DeliveryQueue()
    done = threading.Event()
    taken = []

    def produce(thread):
        for number in range(150):
            add(queue, f"{thread}-{number}")

    def consume(_):
        while not done.is_set() or queue.waiting("object"):
            records = queue.take("object", 7, 1000)
            taken.extend(names(records))
            queue.settle_all(records, State.STORED)
            counts = queue.snapshot()
            assert counts.added == counts.stored + counts.failed + counts.unknown + counts.pending + counts.sent

    with ThreadPoolExecutor(8) as pool:
        consumers = [pool.submit(consume, number) for number in range(4)]
        list(pool.map(produce, range(4)))
        done.set()
        for consumer in consumers:
            consumer.result()

    assert sorted(taken) == sorted(f"{thread}-{number}" for thread in range(4) for number in range(150))
    assert queue.snapshot().stored == 600


CHECKS = ("CALL", "RESUME", "JUMP_BACKWARD")
"""What the instructions are called after which CPython looks whether there is a signal."""


def places_of_signals(code):
    """Offsets in a function's code before which a signal may be handled.

    The exception belongs to the instruction before, so those are left out where the two have not the same handler.
    """
    entries = dis.Bytecode(code).exception_entries
    handlers = lambda offset: [entry.target for entry in entries if entry.start <= offset < entry.end]
    instructions = list(dis.get_instructions(code))
    return {
        after.offset
        for before, after in itertools.pairwise(instructions)
        if before.opname.startswith(CHECKS) and handlers(before.offset) == handlers(after.offset)
    }


def interrupted(action, number):
    """Run an action, with Ctrl-C at the place in the queue's code with this number; whether there is such a place."""
    places = {}

    def step(frame, event, argument):
        nonlocal number
        if event == "opcode" and frame.f_lasti in places[frame.f_code]:
            number -= 1
            if number < 0:
                raise KeyboardInterrupt
        return step

    def trace(frame, event, argument):
        if frame.f_code.co_filename != queue_module.__file__:
            return None
        if frame.f_code not in places:
            places[frame.f_code] = places_of_signals(frame.f_code)
        frame.f_trace = step  # Python 3.13 looks for it when the next line is set
        frame.f_trace_lines, frame.f_trace_opcodes = False, True
        return step

    before = sys.gettrace()
    sys.settrace(trace)
    try:
        action()
    except KeyboardInterrupt:
        return True
    finally:
        sys.settrace(before)
    return False


@pytest.mark.parametrize(
    ("added", "action"),
    [
        ({4}, lambda queue, taken: queue.settle_all(taken, State.STORED)),
        ({4}, lambda queue, taken: queue.settle_all(taken, State.FAILED, reason="why")),
        ({4}, lambda queue, taken: queue.settle_all(taken, State.UNKNOWN, reason="why")),
        ({4}, lambda queue, taken: queue.put_back(taken)),
        ({4}, lambda queue, taken: queue.release(taken)),
        ({4}, lambda queue, taken: queue.take("object", 2, 100)),
        ({4, 5}, lambda queue, taken: queue.add("object", "Article", "e", None, b"x" * 10)),
        ({3, 4}, lambda queue, taken: queue.pop("object", 0)),
        ({2, 3, 4}, lambda queue, taken: queue.empty("object")),
        ({4}, lambda queue, taken: queue.give_up("why")),
    ],
)
def test_wherever_ctrl_c_strikes_no_record_is_lost_or_counted_twice(added, action):
    places = 0
    while True:
        queue = DeliveryQueue()
        add(queue, *"abcd")
        taken = queue.take("object", 2, 100)

        again = interrupted(lambda: action(queue, taken), places)

        counts = queue.snapshot()
        assert counts.added in added
        assert Counter(item.stored for item in queue.failed()) == Counter({False: counts.failed, None: counts.unknown})
        assert counts.sent >= 0
        assert queue.waiting_bytes("object") == 10 * counts.pending
        queue.put_back(taken)
        queue.settle_all(queue.take("object", 9, 100), State.STORED)
        queue.give_up("the rest")
        rest = queue.snapshot()
        assert (rest.added, rest.pending, rest.sent) == (counts.added, 0, 0)
        assert rest.failed + rest.unknown == len(queue.failed())
        if not again:
            break
        places += 1
    assert places
