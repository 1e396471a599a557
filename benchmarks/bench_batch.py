"""What an import costs the client, next to weaviate-client 3.26.7: CPU per object, memory, requests in flight.

The server is a process of its own made of raw sockets, which echoes batches without reading them; it is Python, but its
time is not counted. Each process of a client measures itself after a warm-up; rounds of both clients alternate. numpy
is measured where the environment has it.
"""

from __future__ import annotations

import http.client
import subprocess
import sys
from contextlib import contextmanager
from statistics import median
from typing import TYPE_CHECKING

from benchmarks.harness import ROOT, Case, environment, print_table, run_rounds

if TYPE_CHECKING:
    from collections.abc import Generator
    from pathlib import Path

ROUNDS = 5

_MEASURE = """
import random, resource, sys, time, warnings
warnings.simplefilter("ignore")
url, kind, dimensions, count, workers = sys.argv[1], sys.argv[2], *map(int, sys.argv[3:])
import weaviate
random.seed(1)
vectors = [[random.uniform(-1, 1) for _ in range(dimensions)] for _ in range(50)]
if kind == "numpy":
    import numpy
    vectors = [numpy.array(vector, dtype="float32") for vector in vectors]
batch = weaviate.Client(url).batch
batch.configure(batch_size=100, dynamic=False, num_workers=workers)
SOURCE, TARGET = "6f1c3e8a-3c1d-4d7e-9f6a-2b8a8d5e4c11", "00000000-0000-0000-0000-00000000000a"

def add(number):
    if kind == "references":
        batch.add_reference(SOURCE, "Article", "hasAuthor", TARGET, "Author")
        return
    properties = {"title": f"title {number}", "wordCount": number, "tags": ["a", "b"]}
    batch.add_data_object(properties, "Article", vector=vectors[number % 50] if dimensions else None)

def run(count):
    with batch:
        for number in range(count):
            add(number)

peak = lambda: resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
before = peak()
run(500)
cpu, wall = time.process_time(), time.perf_counter()
run(count)
print(1e6 * (time.process_time() - cpu) / count, 1e6 * (time.perf_counter() - wall) / count, peak() - before)
"""

CASES = {
    "no vector": ("list", 0, 20_000, 1),
    "768 floats, list": ("list", 768, 4_000, 1),
    "768 floats, numpy": ("numpy", 768, 4_000, 1),
    "1536 floats, list": ("list", 1536, 2_000, 1),
    "references": ("references", 0, 20_000, 1),
}
SLOW_CASES = {
    "no vector, 20 ms, 1 worker": ("list", 0, 4_000, 1),
    "no vector, 20 ms, 4 workers": ("list", 0, 8_000, 4),
    "768 floats, 20 ms, 4 workers": ("list", 768, 4_000, 4),
}


def main() -> None:
    """Print a row for each case: ours, v3's, and v3's over ours."""
    clients: dict[str, Path] = {"ours": environment("bench"), "v3": environment("v3")}
    with sink(0) as url:
        measure(CASES, clients, url)
    for name, arguments in SLOW_CASES.items():
        for client, python in clients.items():
            with sink(20) as url:
                measure({name: arguments}, {client: python}, url)
                print("requests at once, at most:", most_at_once(url))


def measure(cases: dict[str, tuple[str, int, int, int]], clients: dict[str, Path], url: str) -> None:
    """Run the cases with each client and print medians."""
    runs = {
        (name, client): Case(f"{name} ({client})", [python, "-I", "-c", _MEASURE, url, *map(str, arguments)])
        for name, arguments in cases.items()
        for client, python in clients.items()
        if arguments[0] != "numpy" or _has_numpy(python)
    }
    run_rounds(list(runs.values()), ROUNDS)
    rows: list[list[str]] = []
    for (name, client), case in runs.items():
        cpu, wall, memory = (
            median(values) for values in zip(*(map(float, text.split()) for text in case.printed), strict=True)
        )
        rows.append([name, client, f"{cpu:.1f}", f"{wall:.1f}", f"{memory:.1f}"])
    print(f"microseconds per object, median of {ROUNDS} rounds; growth of the peak in MB")
    print_table(["", "client", "CPU", "wall", "peak"], rows)
    for name in cases:
        both = [float(row[2]) for row in rows if row[0] == name]
        if len(both) == 2:
            print(f"{name}: v3 takes {both[1] / both[0]:.1f} times the CPU")


def most_at_once(url: str) -> str:
    """How many requests the server had at once."""
    connection = http.client.HTTPConnection(url.removeprefix("http://"))
    connection.request("GET", "/most")
    answer = connection.getresponse().read().decode()
    connection.close()
    return answer


def _has_numpy(python: Path) -> bool:
    return subprocess.run([python, "-I", "-c", "import numpy"], capture_output=True, check=False).returncode == 0


@contextmanager
def sink(delay: int) -> Generator[str]:
    """The URL of a server that takes so many milliseconds for each batch."""
    command = [sys.executable, "-m", "benchmarks.batch_sink", "--delay", str(delay)]
    with subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        try:
            yield process.stdout.readline().strip()
        finally:
            process.stdin.close()


if __name__ == "__main__":
    main()
