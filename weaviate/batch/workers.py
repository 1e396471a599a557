"""Who sends: the threads that wait, or threads of the batch's own."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable

    from weaviate.batch.engine import Engine

IDLE_SECONDS = 10.0
"""A thread that has had nothing to do for so long ends; the next request starts another."""


class Workers(Protocol):
    """Carries out an engine's jobs, some of them at once.

    `lead` is how many requests may wait, each for a worker, before a thread that adds has to wait too.
    """

    lead: int

    def wake(self) -> None:
        """There is something to send."""
        ...

    def wait(self, done: Callable[[], bool], until: float | None) -> bool:
        """Let the work go on until `done`, which is asked under the queue's lock, or until a moment of the clock."""
        ...

    def stop(self, until: float | None) -> None:
        """End threads that have nothing to do."""
        ...


class InlineWorkers:
    """The threads that wait send, one at a time: what is returned to a caller has happened, as in v3."""

    lead = 1

    def __init__(self, engine: Engine, *, alone: bool = True) -> None:
        self._engine = engine
        self._alone = alone

    def wake(self) -> None:
        """Nobody sleeps here."""

    def wait(self, done: Callable[[], bool], until: float | None) -> bool:
        """Send, or wait for another thread that does."""
        engine = self._engine
        changed = engine.queue.changed
        while True:
            with changed:
                while True:
                    if done():
                        return True
                    left = None if until is None else until - engine.clock()
                    if left is not None and left <= 0:
                        return False
                    job = engine.next_job() if not self._alone or engine.queue.is_idle() else None
                    if job is not None:
                        break
                    changed.wait(left)
            engine.carry_out(job, until=until)

    def stop(self, until: float | None) -> None:
        """Nobody has to end here."""


class ThreadWorkers:
    """Threads that send while others add. They start when there is work, and end when there was none for a while."""

    lead = 2

    def __init__(self, engine: Engine, number: int) -> None:
        self._engine = engine
        self._number = number
        self._threads: set[threading.Thread] = set()
        self._stopped = False

    def wake(self) -> None:
        """Have as many threads as are wanted, awake."""
        changed = self._engine.queue.changed
        with changed:
            self._stopped = False
            changed.notify_all()
            while len(self._threads) < self._number and self._start_one():
                pass

    def wait(self, done: Callable[[], bool], until: float | None) -> bool:
        """Wait for the threads."""
        self.wake()
        changed, clock = self._engine.queue.changed, self._engine.clock
        with changed:
            while not done():
                if not self._threads:
                    break
                left = None if until is None else until - clock()
                if left is not None and left <= 0:
                    return False
                changed.wait(left)
            else:
                return True
        return InlineWorkers(self._engine, alone=False).wait(done, until)

    def stop(self, until: float | None) -> None:
        """End the threads that have nothing to do, and wait for them no longer than `until`."""
        changed, clock = self._engine.queue.changed, self._engine.clock
        with changed:
            self._stopped = True
            threads = [thread for thread in self._threads if thread is not threading.current_thread()]
            changed.notify_all()
        for thread in threads:
            thread.join(None if until is None else max(0.0, until - clock()))

    def _start_one(self) -> bool:
        """Start a thread, unless that can't be done, as at the end of the interpreter. Needs the queue's lock."""
        thread = threading.Thread(target=self._work, name="weaviate-batch", daemon=True)
        try:
            thread.start()
        except RuntimeError:
            return False
        self._threads.add(thread)
        return True

    def _work(self) -> None:
        engine, changed = self._engine, self._engine.queue.changed
        while True:
            with changed:
                while (job := engine.next_job()) is None:
                    if self._stopped or not changed.wait(IDLE_SECONDS):
                        self._threads.discard(threading.current_thread())
                        changed.notify_all()
                        return
                changed.notify_all()  # there is room again for those who add
            engine.carry_out_quietly(job)
