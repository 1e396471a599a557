"""What local mode costs: its start, an import and queries of a library, and how these grow with it.

No other client of this server has a local mode; so figures stand beside a budget, and beside what a part of the same
work takes without a server around it, measured in the same run. Nothing here passes or fails.

Wall time is what a user waits, and what a busy machine multiplies; CPU time is in the tables for that. Linear algebra
has one thread.
"""

from __future__ import annotations

import json
import sys
import tempfile
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING, Any

from benchmarks.harness import ROOT, Case, environment, print_table, run_rounds

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

Figures = dict[str, Any]

START_ROUNDS = 15
LIBRARY_ROUNDS = 3
SIZES = (12_500, 25_000, 50_000, 100_000)
SEARCHED = 128
"""The dimensions of the vectors of libraries that grow."""
LIBRARY: str | Path = ROOT / "benchmarks" / "local_library.py"

_FIRST_QUERY = """
import weaviate
client = weaviate.Client(":memory:")
client.schema.create_class({"class": "Article", "properties": [{"name": "title", "dataType": ["text"]}]})
with client.batch as batch:
    for number in range(5):
        batch.add_data_object({"title": f"title {number}"}, "Article", vector=[number] * 767 + [1])
query = client.query.get("Article", "title").with_near_vector({"vector": [1] * 768}).with_limit(2)
assert len(query.do()["data"]["Get"]["Article"]) == 2
"""
_STARTS = {
    "import weaviate": "import weaviate",
    "+ Client(':memory:')": "import weaviate; weaviate.Client(':memory:')",
    "+ class, 5 objects of 768 floats, nearVector": _FIRST_QUERY,
}
_SECOND_CLIENT = """
import time, weaviate
first = weaviate.Client(":memory:")
started = time.perf_counter()
second = weaviate.Client(":memory:")
second.is_ready()
print(1000 * (time.perf_counter() - started))
"""

BUDGETS = {
    "import, s": "3",
    "memory, MB": "1024",
    "nearVector": "20",
    "filter on a word": "5",
    "filter on an int": "5",
    "filter on a number": "5",
}
ASKED = ("nearVector", "filter on a word", "filter on an int", "filter on a number", "bm25", "Aggregate count")
GROWING = ("import, s", "import, CPU s", "memory, MB", *ASKED, *(f"{kind}, CPU" for kind in ASKED))
KEPT = ("import, s", "import, CPU s", "open, s", "open, CPU s", "open, MB", "file, MB")


def start() -> None:
    """Fresh processes, in the environment of a user, and in one that has numpy too."""
    pythons = {"": environment("bench"), ", numpy there": Path(sys.executable)}
    bare = Case("bare interpreter", [pythons[""], "-I", "-c", "pass"])
    second = Case("second client", [pythons[""], "-I", "-c", _SECOND_CLIENT])
    starts = [
        Case(f"{name}{where}", [python, "-I", "-c", code])
        for name, code in _STARTS.items()
        for where, python in pythons.items()
    ]
    run_rounds([bare, second, *starts], START_ROUNDS)
    print(f"fresh processes, ms, median of {START_ROUNDS} rounds; the last line's budget is 400")
    print_table(
        ["", "wall", "least", "CPU", "x bare, wall", "x bare, CPU"],
        [
            [
                case.name,
                f"{1000 * median(case.wall):.0f}",
                f"{1000 * min(case.wall):.0f}",
                f"{1000 * median(case.cpu):.0f}",
                f"{median(case.wall) / median(bare.wall):.1f}",
                f"{median(case.cpu) / median(bare.cpu):.1f}",
            ]
            for case in (bare, *starts)
        ],
    )
    print(f"a second client in a process, ready: {median(map(float, second.printed)):.1f} ms; the budget is 15")


def one_library() -> None:
    """Ten thousand objects, in memory."""
    case = Case("library", [sys.executable, "-I", LIBRARY, "10000", "768"])
    run_rounds([case], LIBRARY_ROUNDS)
    found = medians([json.loads(text) for text in case.printed])
    del found["blocks, CPU s"]
    peers = {"import, s": "orjson.loads, s", "nearVector": "product"}
    print(f"\n10000 objects of 768 floats, in memory; ms where nothing is said, median of {LIBRARY_ROUNDS} rounds")
    print_table(
        ["", "took", "budget", "x peer"],
        [
            [name, f"{value:.2f}", BUDGETS.get(name, ""), f"{value / found[peers[name]]:.1f}" if name in peers else ""]
            for name, value in found.items()
            if name not in peers.values()
        ],
    )
    print("peers: orjson.loads of the same vectors; the product of a numpy matrix of them and a vector")


def growth() -> None:
    """Libraries of growing size, in memory and in a file."""
    in_memory = in_rounds(lambda size: run("library", str(size), str(SEARCHED)))
    in_files = in_rounds(kept)
    rounds = f"median of {LIBRARY_ROUNDS} rounds"
    print_growth(f"in memory, vectors of {SEARCHED} floats; ms where nothing is said, {rounds}", GROWING, in_memory)
    print_growth("the same in a file", KEPT, in_files)
    for where, runs in (("memory", in_memory), ("a file", in_files)):
        print(
            f"CPU s of each 10000 objects, in {where}: {' '.join(f'{each:.2f}' for each in runs[-1]['blocks, CPU s'])}"
        )


def run(name: str, *arguments: str) -> Figures:
    """What one process measured."""
    case = Case(name, [sys.executable, "-I", LIBRARY, *arguments])
    case.run()
    found: Figures = json.loads(case.printed[0])
    return found


def in_rounds(measured: Callable[[int], Figures]) -> list[Figures]:
    """What was measured for each size; rounds over all sizes, so that what slows the machine down meets all of them."""
    rounds = [[measured(size) for size in SIZES] for _ in range(LIBRARY_ROUNDS)]
    return [medians(runs) for runs in zip(*rounds, strict=True)]


def kept(size: int) -> Figures:
    """A library in a file, which is then opened again."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "library.db"
        found = run("library in a file", str(size), str(SEARCHED), str(path))
        return found | run("opening", str(path)) | {"file, MB": path.stat().st_size / 2**20}


def medians(runs: Sequence[Figures]) -> Figures:
    """The median over rounds of each figure, block by block where it has a value for each block of objects."""
    return {
        name: list(map(median, zip(*(run[name] for run in runs), strict=True)))
        if isinstance(value, list)
        else median(run[name] for run in runs)
        for name, value in runs[0].items()
    }


def print_growth(title: str, names: Sequence[str], runs: Sequence[Figures]) -> None:
    """A row for each figure, and how many times more the largest library takes than the smallest."""
    larger = SIZES[-1] / SIZES[0]
    print(f"\n{title}; {larger:.0f} times is as much as the library grows")
    print_table(
        ["", *map(str, SIZES), "times"],
        [[name, *(f"{run[name]:.2f}" for run in runs), f"{runs[-1][name] / runs[0][name]:.1f}"] for name in names],
    )


def main() -> None:
    start()
    one_library()
    growth()


if __name__ == "__main__":
    main()
