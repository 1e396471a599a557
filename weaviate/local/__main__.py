"""`python -m weaviate.local --port 8080`: a local server for other processes and other languages."""

from __future__ import annotations

import argparse
import os
import signal
import sys
import threading
from typing import TYPE_CHECKING

from weaviate.exceptions import WeaviateBaseError
from weaviate.local.environment import EnvironmentProblem, file_from, settings_from
from weaviate.local.http_front import HttpFront
from weaviate.local.meta import VERSION
from weaviate.local.server import Server

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

POLL = 0.05
"""Seconds until the end of serving is noticed."""


def parsed(arguments: Sequence[str] | None) -> argparse.Namespace:
    """The arguments of the command."""
    parser = argparse.ArgumentParser(
        prog="python -m weaviate.local",
        description=f"A local server that behaves as Weaviate {VERSION}, without modules. It honours the variables of"
        " a server that are listed in weaviate.local.environment.",
    )
    parser.add_argument("--port", type=int, default=8080, help="8080 without it; 0 takes a free one")
    parser.add_argument("--host", default="127.0.0.1", help="the address to listen at; 127.0.0.1 without it")
    parser.add_argument("--path", help="the file that keeps everything; without it, PERSISTENCE_DATA_PATH, or memory")
    return parser.parse_args(arguments)


def serve(host: str, port: int, path: str | None, environ: Mapping[str, str]) -> None:
    """Answer requests until SIGTERM or SIGINT; one line of output says that it is ready."""
    with HttpFront(host, port) as front:
        path = path or file_from(environ)
        front.server = Server(path, settings_from(environ, front.url))
        try:
            stop_at_signals(front)
            where = f"in {path}" if path else "in memory"
            sys.stdout.write(f"Weaviate {VERSION} in local mode is ready at {front.url} ({where})\n")
            sys.stdout.flush()
            front.serve_forever(POLL)
        finally:
            front.server.close()


def stop_at_signals(front: HttpFront) -> None:
    """End serving at the signals that ask for it; `shutdown` waits for the loop, so another thread calls it."""

    def stop(*_: object) -> None:
        threading.Thread(target=front.shutdown, daemon=True).start()

    signal.signal(signal.SIGINT, stop)
    signal.signal(signal.SIGTERM, stop)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; the exit code."""
    given = parsed(arguments)
    try:
        serve(given.host, given.port, given.path, os.environ)
    except OSError as error:
        reason = f"can't listen at {given.host}:{given.port}: {error.strerror or error}"
        if isinstance(error, WeaviateBaseError):
            reason = error.message
    except (EnvironmentProblem, OverflowError) as error:
        reason = str(error)
    else:
        return 0
    sys.stderr.write(f"python -m weaviate.local: {reason}\n")
    return 1


if __name__ == "__main__":
    sys.exit(main())
