"""Many threads at one batch: nothing is lost, nothing goes twice, no failure is unseen."""

import re
import sys
import threading
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress

import pytest

from tests.unit.support import connection_over
from weaviate.batch import Batch
from weaviate.connect import Response
from weaviate.exceptions import BatchError, UnexpectedStatusCodeException
from weaviate.util import generate_uuid5

UUID = re.compile(rb'"id":"([^"]+)"')
RESULT = b'{"result":{"status":"SUCCESS"}}'


class Sink:
    """Stores everything, and knows how many requests it had at once."""

    def __init__(self):
        self.uuids, self.current, self.most = Counter(), 0, 0
        self.lock = threading.Lock()
        self.before = lambda: None

    def send(self, request, deadline):
        with self.lock:
            self.current += 1
            self.most = max(self.most, self.current)
        try:
            self.before()
            found = UUID.findall(request.content)
            with self.lock:
                self.uuids.update(found)
            return Response(200, {}, b"[" + b",".join([RESULT] * len(found)) + b"]")
        finally:
            with self.lock:
                self.current -= 1

    def close(self):
        pass


@pytest.fixture
def hectic():
    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-5)
    yield
    sys.setswitchinterval(before)


@pytest.mark.usefixtures("hectic")
@pytest.mark.parametrize("workers", [1, 4])
def test_sixteen_threads_add_five_thousand_objects_each(workers):
    sink = Sink()
    batch = Batch(connection_over(sink)).configure(100, dynamic=False, num_workers=workers)

    def add(thread):
        return [batch.add_data_object({"n": number}, "Article") for number in range(5000)]

    with batch, ThreadPoolExecutor(16) as pool:
        added = Counter(uuid.encode() for uuids in pool.map(add, range(16)) for uuid in uuids)

    assert len(added) == 80_000
    assert sink.uuids == added
    assert sink.most <= workers
    counts = batch.snapshot()
    assert (counts.added, counts.stored, counts.pending, counts.sent) == (80_000, 80_000, 0, 0)


def test_four_workers_have_four_requests_on_their_way():
    sink = Sink()
    together = threading.Barrier(4)
    sink.before = lambda: together.wait(20)
    batch = Batch(connection_over(sink))

    with batch.configure(10, dynamic=False, num_workers=4):
        for number in range(80):
            batch.add_data_object({"n": number}, "Article")

    assert sink.most == 4
    assert batch.snapshot().stored == 80


@pytest.mark.filterwarnings("ignore:.*of the batch were not stored")
@pytest.mark.parametrize("workers", [1, 3])
def test_two_blocks_at_once_lose_nothing_and_no_failure_is_unseen(workers):
    sink = Sink()
    batch = Batch(connection_over(sink)).configure(7, dynamic=False, num_workers=workers, raise_on_error=True)
    refused = iter([True, False, True] + [False] * 1000)

    def send(request, deadline, store=sink.send):
        return Response(422) if next(refused) else store(request, deadline)

    sink.send = send
    told = Counter()

    def work(thread):
        try:
            with batch:
                return [batch.add_data_object({}, "Article", generate_uuid5((thread, number))) for number in range(50)]
        except BatchError as error:
            told.update(item.uuid for item in error.failed)
            return [generate_uuid5((thread, number)) for number in range(50)]

    with ThreadPoolExecutor(2) as pool:
        added = {uuid for uuids in pool.map(work, range(2)) for uuid in uuids}

    named = {item.uuid for item in batch.failed_objects}
    assert named == set(told)
    assert len(named) == 14
    assert added == named | {uuid.decode() for uuid in sink.uuids}


def test_an_error_of_a_worker_is_raised_once_and_later_rounds_go_on():
    sink = Sink()
    fail = [True]
    store = sink.send
    sink.send = lambda request, deadline: Response(422) if fail and fail.pop() else store(request, deadline)
    batch = Batch(connection_over(sink)).configure(2, dynamic=False, num_workers=2)

    errors = 0
    for number in range(20):
        try:
            batch.add_data_object({"n": number}, "Article")
        except UnexpectedStatusCodeException:
            errors += 1
    try:
        batch.flush()
    except UnexpectedStatusCodeException:
        errors += 1

    assert errors == 1
    assert (batch.snapshot().stored, len(batch.failed_objects)) == (18, 2)
    batch.shutdown()


def test_a_worker_survives_what_nobody_expects():
    sink = Sink()
    store, broken = sink.send, [ZeroDivisionError("a bug")]

    def send(request, deadline):
        if broken:
            raise broken.pop()
        return store(request, deadline)

    sink.send = send
    batch = Batch(connection_over(sink)).configure(2, dynamic=False, num_workers=2)
    with suppress(ZeroDivisionError):
        for number in range(2):
            batch.add_data_object({"n": number}, "Article")
        batch.flush()

    assert [item.reason for item in batch.failed_objects] == ["ZeroDivisionError('a bug')"] * 2
    batch.add_data_object({}, "Article")
    batch.flush()
    assert batch.snapshot().stored == 1
    batch.shutdown()


def test_the_threads_end_with_the_block():
    batch = Batch(connection_over(Sink()))

    with batch.configure(1, dynamic=False, num_workers=3):
        for _ in range(20):
            batch.add_data_object({}, "Article")
        assert [thread for thread in threading.enumerate() if thread.name.startswith("weaviate-batch")]

    for thread in threading.enumerate():
        if thread.name.startswith("weaviate-batch"):
            thread.join(5)
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("weaviate-batch")]


@pytest.mark.parametrize("workers", [1, 4])
def test_a_callback_may_add_and_flush(workers):
    sink = Sink()
    left = list(range(30))

    def callback(results):
        if left:
            batch.add_data_object({"n": left.pop()}, "Article")
            batch.flush()

    batch = Batch(connection_over(sink)).configure(2, dynamic=False, num_workers=workers, callback=callback)
    with batch:
        for number in range(20):
            batch.add_data_object({"n": number}, "Article")

    assert batch.snapshot().stored == 50 - len(left)
    assert left == []


def test_all_adders_wait_for_a_slow_server_instead_of_filling_the_memory():
    sink = Sink()
    may_answer = threading.Event()
    sink.before = lambda: may_answer.wait(20)
    batch = Batch(connection_over(sink)).configure(5, dynamic=False, num_workers=2)

    with ThreadPoolExecutor(4) as pool:
        futures = [pool.submit(lambda: [batch.add_data_object({}, "Article") for _ in range(50)]) for _ in range(4)]
        for future in futures:
            with suppress(TimeoutError):
                future.result(0.05)
        counts = batch.snapshot()
        may_answer.set()
        for future in futures:
            future.result(20)
    batch.flush()
    batch.shutdown()

    assert counts.pending + counts.sent <= 2 * 5 + 2 * 5 + 4
    assert batch.snapshot().stored == 200
