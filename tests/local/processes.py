"""Starts `python -m weaviate.local` for tests, and ends it with them."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass

READY = re.compile(r"Weaviate 1\.39\.0 in local mode is ready at (http://\S+) \((.+)\)\n")


@dataclass
class Served:
    """A process that serves at `url`; `where` says what keeps its objects."""

    process: subprocess.Popen[str]
    url: str
    where: str


def environment(more: Mapping[str, str] | None = None) -> dict[str, str]:
    """This environment without settings of a server, and with the packages of this process."""
    kept = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("QUERY_", "AUTHENTICATION_", "CLUSTER_", "BACKUP_", "PERSISTENCE_"))
    }
    return {**kept, "PYTHONPATH": os.pathsep.join(each for each in sys.path if each), **(more or {})}


def command(*arguments: str) -> list[str]:
    return [sys.executable, "-m", "weaviate.local", *arguments]


@contextmanager
def serving(*arguments: str, env: Mapping[str, str] | None = None) -> Iterator[Served]:
    """A server on a free port, killed at the end if it is still there."""
    process = subprocess.Popen(
        command("--port", "0", *arguments), stdout=subprocess.PIPE, env=environment(env), text=True
    )
    assert process.stdout is not None
    try:
        line = process.stdout.readline()
        ready = READY.fullmatch(line)
        assert ready is not None, f"it printed {line!r} and ended with {process.poll()}"
        yield Served(process, ready[1], ready[2])
    finally:
        process.kill()
        process.wait()
        process.stdout.close()


def run(*arguments: str, env: Mapping[str, str] | None = None) -> subprocess.CompletedProcess[str]:
    """The command to its end, which is to come by itself."""
    return subprocess.run(command(*arguments), capture_output=True, env=environment(env), text=True, timeout=30)
