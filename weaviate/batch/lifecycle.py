"""What happens to batches when the process ends or forks."""

from __future__ import annotations

import atexit
import logging
import os
import time
import weakref
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from weaviate.batch.engine import Engine

_LOG = logging.getLogger("weaviate")

EXIT_SECONDS = 5.0
"""How long the end of the process waits for what batches still have to send."""

_engines: weakref.WeakSet[Engine] = weakref.WeakSet()


def watch(engine: Engine) -> None:
    """Take care of an engine at the end of the process, in forked children, and when nobody has it any more."""
    _engines.add(engine)


def tell_of_loss(number: int, when: str) -> None:
    """Say aloud that items were never stored; without any configuration the log's warnings go to the standard error."""
    _LOG.warning(
        "%d item(s) of a batch were not stored %s: use `with client.batch`, or call flush() at the end", number, when
    )


@atexit.register
def _at_exit() -> None:
    started = time.monotonic()
    for engine in list(_engines):
        left = max(0.0, EXIT_SECONDS - (time.monotonic() - started))
        if lost := engine.end(engine.clock() + left):
            tell_of_loss(lost, "before the program ended")


def _after_fork() -> None:
    for engine in list(_engines):
        engine.reset()


os.register_at_fork(after_in_child=_after_fork)
