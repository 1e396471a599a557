"""Runs the command given to it until that ends, or until standard input does, which it does when the client is gone.

It stands between a client's process and its server, so that no end of that process, not even SIGKILL, leaves a server
running. On Linux the server also ends with this guard. Started as a script, it imports nothing of the package.
"""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
import threading
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

SECONDS_TO_STOP = 10.0
PR_SET_PDEATHSIG = 1


def bound_to_parent() -> Callable[[], None] | None:
    """What a new process calls to be killed with the one that made it; None where the platform has no such thing."""
    if sys.platform != "linux":
        return None
    import ctypes

    prctl = ctypes.CDLL(None).prctl
    return lambda: prctl(PR_SET_PDEATHSIG, signal.SIGKILL)


def stop(process: subprocess.Popen[bytes]) -> None:
    """Ask a process to end, and end it if it takes too long."""
    process.terminate()
    try:
        process.wait(SECONDS_TO_STOP)
    except subprocess.TimeoutExpired:
        process.kill()


def stop_at_end_of_input(process: subprocess.Popen[bytes]) -> None:
    """Wait for the client to go away."""
    with contextlib.suppress(OSError):
        while os.read(0, 1):
            pass
    stop(process)


def run(command: Sequence[str]) -> int:
    """The exit code of the command."""
    process = subprocess.Popen(  # noqa: S603 - the command is the one that was asked for
        command,
        stdin=subprocess.DEVNULL,
        preexec_fn=bound_to_parent(),  # noqa: PLW1509 - this process has one thread until here
    )

    def pass_on(*_: object) -> None:
        process.terminate()

    signal.signal(signal.SIGTERM, pass_on)
    threading.Thread(target=stop_at_end_of_input, args=(process,), daemon=True).start()
    return process.wait()


if __name__ == "__main__":
    code = run(sys.argv[1:])
    # A server that a signal ended is told apart from one that ended by itself, as shells do.
    os._exit(128 - code if code < 0 else code)
