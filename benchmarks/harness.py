"""What the benchmarks share: environments, interleaved rounds of fresh processes, medians and ratios.

Times of one machine at one moment say little. Rounds run every case once, in an order that turns, so that whatever
slows the machine down meets all of them; a case is then given as its median and as a ratio to another of the same run.
"""

from __future__ import annotations

import os
import resource
import subprocess
import sys
import time
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Generator, Sequence

ROOT = Path(__file__).parents[1]

MEASURE = """
import time

def measure(work, count):
    for _ in range(count // 4 + 1):
        work()
    best = []
    for _ in range(5):
        started = time.process_time()
        for _ in range(count):
            work()
        best.append((time.process_time() - started) / count)
    print(1e6 * min(best))
"""
"""How a program that measures itself begins: `measure` prints the CPU time of `work`, warmed up, in microseconds."""


def environment(name: str) -> Path:
    """The interpreter of an environment of `scripts/install`: "bench" holds what a user gets, "v3" the v3 client."""
    return installed(name) / "bin" / "python"


def installed(name: str) -> Path:
    """The folder of an environment of `scripts/install`."""
    subprocess.run([ROOT / "scripts" / "install", name], check=True)
    return ROOT / f".venv-{name}"


@dataclass
class Case:
    """A program to run in a fresh process, and what its rounds took: wall and CPU time, in seconds."""

    name: str
    command: Sequence[str | Path]
    wall: list[float] = field(default_factory=list[float])
    cpu: list[float] = field(default_factory=list[float])
    printed: list[str] = field(default_factory=list[str])

    def run(self) -> None:
        """One round. A process that fails ends the benchmark with what it wrote."""
        cpu, started = _cpu_of_children(), time.perf_counter()
        done = subprocess.run(self.command, cwd=ROOT, env=clean_environ(), capture_output=True, text=True, check=False)
        self.wall.append(time.perf_counter() - started)
        self.cpu.append(_cpu_of_children() - cpu)
        self.printed.append(done.stdout)
        if done.returncode:
            sys.exit(f"{self.name} failed:\n{done.stdout}{done.stderr}")


def run_rounds(cases: Sequence[Case], rounds: int) -> None:
    """Run every case once per round, starting each round with another one; a first round is for caches and not kept."""
    for case in cases:
        case.run()
        for record in (case.wall, case.cpu, case.printed):
            record.clear()
    for number in range(rounds):
        turn = number % len(cases)
        for case in [*cases[turn:], *cases[:turn]]:
            case.run()


def above(case: Case, base: Case, what: str = "wall") -> float:
    """What a case took above another one, round by round: the median of the differences, in milliseconds."""
    mine: list[float] = getattr(case, what)
    theirs: list[float] = getattr(base, what)
    return 1000 * median(a - b for a, b in zip(mine, theirs, strict=True))


def _cpu_of_children() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def clean_environ() -> dict[str, str]:
    """An environment in which only the interpreter decides what is imported, and no proxy stands in between."""
    keep = ("HOME", "LANG", "PATH", "TMPDIR")
    return {name: os.environ[name] for name in keep if name in os.environ} | {"PYTHONHASHSEED": "0"}


@contextmanager
def stub_server() -> Generator[str]:
    """The URL of a loopback server in its own process that answers what clients ask at their start, and queries."""
    with serving([sys.executable, "-m", "benchmarks.stub_server"]) as url:
        yield url


@contextmanager
def serving(command: Sequence[str | Path]) -> Generator[str]:
    """What a server prints when it is ready, its URL or port; it ends when its standard input does."""
    with subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        try:
            yield process.stdout.readline().strip()
        finally:
            process.stdin.close()


def print_table(header: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    """Columns wide enough for what they hold, the first to the left and the others to the right."""
    widths = [max(map(len, column)) for column in zip(header, *rows, strict=True)]
    for row in (header, *rows):
        first, *others = (cell.rjust(width) for cell, width in zip(row, widths, strict=True))
        print(row[0].ljust(len(first)), *others, sep="  ")
