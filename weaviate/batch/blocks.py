"""The life of a batch: `with` blocks, `flush`, and how failures are told at their ends."""

from __future__ import annotations

import threading
import warnings
from typing import TYPE_CHECKING, Self

from weaviate.batch.base import BatchBase
from weaviate.exceptions import BatchError
from weaviate.warnings import Warnings

if TYPE_CHECKING:
    from types import TracebackType

    from weaviate.connect.connection import Connection

INTERRUPT_SECONDS = 1.5
"""How long the end of a `with` block goes on sending after Ctrl-C."""


class BatchBlocks(BatchBase):
    """A batch that is used in `with` blocks, by several threads at once if need be."""

    def __init__(self, connection: Connection) -> None:
        super().__init__(connection)
        self._lifecycle_lock = threading.Lock()
        self._blocks = 0
        self._entries = threading.local()
        self._shut_down = False

    def flush(self, timeout: float | None = None) -> int:
        """Send everything that is queued: objects first, then references. Return how many items are left.

        That is 0, unless `timeout` seconds were not enough; what is left stays queued. What went wrong with requests,
        in this call or since the last one, is raised once all has been tried.
        """
        self._restart_if_needed()
        until = None if timeout is None else self._engine.clock() + timeout
        left = self._engine.flush(until)
        self._raise_errors()
        return left

    def start(self) -> Self:
        """Get ready to send again after `shutdown`; a `with` block does it."""
        self._shut_down = False
        return self

    def shutdown(self, *, timeout: float | None = None) -> None:
        """End the threads that send, and wait for them at most `timeout` seconds. What is queued stays queued."""
        self._shut_down = True
        self._engine.stop(None if timeout is None else self._engine.clock() + timeout)

    def __enter__(self) -> Self:
        with self._lifecycle_lock:
            self._blocks += 1
        self._entered().append(self._engine.queue.number_failed())
        return self.start()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        try:
            if error is None:
                self.flush()
            else:
                self._flush_after(error)
        except BaseException as interruption:
            if not isinstance(interruption, Exception):
                self._flush_after(interruption)
            raise
        finally:
            before = self._entered().pop()
            with self._lifecycle_lock:
                self._blocks -= 1
                last = self._blocks == 0
            if last:
                self.shutdown(timeout=0)  # other threads may go on with the batch, so nobody waits for its threads
        if error is None:
            self._tell_of_failures(before)

    def _flush_after(self, error: BaseException) -> None:
        """Send what can be sent in a bounded time, and name the rest: the block's own error is the one to be raised."""
        seconds = INTERRUPT_SECONDS if isinstance(error, KeyboardInterrupt) else self._connection.timeouts.read
        try:
            self.flush(timeout=seconds)
        except Exception:  # noqa: BLE001 - its items are named, and the block's error goes first
            self._engine.drop_request_errors()
        if self._blocks == 1:
            self._engine.give_up(f"not sent, because the block was left with {type(error).__name__}")

    def _tell_of_failures(self, before: int) -> None:
        number = self._engine.queue.number_failed()
        if self._engine.settings.raise_on_error and number > before:
            self._looked_at = number
            raise BatchError(self._engine.queue.failed(start=before))
        unseen = number - max(before, self._looked_at)
        if unseen > 0 and self._engine.settings.own_callback is None:
            self._looked_at = number
            warnings.warn(
                f"{unseen} item(s) of the batch were not stored: see batch.failed_objects and batch.failed_references",
                stacklevel=3,
            )

    def _send_full(self) -> None:
        if self._engine.is_full():
            self._restart_if_needed()
            self._engine.send_full()
        if self._engine.has_errors():
            self._raise_errors()

    def _raise_errors(self) -> None:
        """Raise what went wrong, except for requests whose items the end of the block will raise."""
        if self._entered() and self._engine.settings.raise_on_error:
            self._engine.drop_request_errors()
        self._engine.raise_errors()

    def _restart_if_needed(self) -> None:
        if self._shut_down and self._engine.queue.snapshot().pending:
            Warnings.batch_restarted()
            self._shut_down = False

    def _entered(self) -> list[int]:
        """How many items had failed when each of this thread's blocks began."""
        entries: list[int] | None = getattr(self._entries, "failed", None)
        if entries is None:
            entries = self._entries.failed = []
        return entries
