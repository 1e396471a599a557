"""What it costs to import the package, to make a client, and to ask a first query, next to weaviate-client 3.26.7.

Both clients run in environments of their own, which hold what they need at run time and nothing else. Every figure is
above a bare interpreter of the same environment.
"""

from __future__ import annotations

import json
import subprocess
from statistics import median
from typing import TYPE_CHECKING

from benchmarks.harness import Case, above, clean_environ, environment, print_table, run_rounds, stub_server

if TYPE_CHECKING:
    from pathlib import Path

ROUNDS = 15

STAGES = {
    "import weaviate": "import weaviate",
    "+ Client(url)": "import weaviate; client = weaviate.Client({url!r})",
    "+ first query": "import weaviate; client = weaviate.Client({url!r}); "
    "assert client.query.get('Article', ['title']).with_limit(1).do()['data']['Get']['Article'][0]['title'] == 'Tides'",
}
LATE = ("attrs", "graphql", "gql", "http.client", "httpx", "orjson", "ssl", "weaviate_rest.models")
LOADED = "import json, sys, weaviate; print(json.dumps(sorted(sys.modules)))"
MODEL = """
import attrs, time
started = time.perf_counter()
from weaviate_rest.models import {name}
print(time.perf_counter() - started)
"""


def compare_clients(ours: Path, v3: Path) -> None:
    """The three stages of a program's start, of both clients."""
    with stub_server() as url:
        bare = {python: Case("bare interpreter", [python, "-I", "-c", "pass"]) for python in (ours, v3)}
        stages = {
            (name, python): Case(name, [python, "-I", "-c", code.format(url=url)])
            for name, code in STAGES.items()
            for python in (ours, v3)
        }
        run_rounds([*bare.values(), *stages.values()], ROUNDS)
    rows: list[list[str]] = []
    for name in STAGES:
        wall = [above(stages[name, python], bare[python]) for python in (ours, v3)]
        cpu = [above(stages[name, python], bare[python], "cpu") for python in (ours, v3)]
        rows.append([name, *(f"{value:.1f}" for value in wall), f"{wall[0] / wall[1]:.2f}", f"{cpu[0] / cpu[1]:.2f}"])
    interpreter = 1000 * median(bare[ours].wall)
    print(f"median of {ROUNDS} rounds, ms above a bare interpreter ({interpreter:.1f} ms)")
    print_table(["", "weaviate-typed", "v3", "ratio", "ratio of CPU"], rows)


def show_what_import_loads(python: Path) -> None:
    """Which of the packages that a call can load later `import weaviate` loads already."""
    command: list[str | Path] = [python, "-I", "-c", LOADED]
    loaded: list[str] = json.loads(subprocess.check_output(command, env=clean_environ()))
    for package in LATE:
        state = "LOADED" if package in loaded else "not loaded"
        print(f"  {package}: {state}")
    own = [name for name in loaded if name.partition(".")[0].startswith("weaviate")]
    print(f"  modules of ours: {', '.join(own)}")


def time_models(python: Path) -> None:
    """One model and all that it refers to, in a process that has loaded attrs."""
    cases = [Case(name, [python, "-I", "-c", MODEL.format(name=name)]) for name in ("Object", "Class")]
    run_rounds(cases, ROUNDS)
    print_table(
        ["import of a generated model", "ms"],
        [[case.name, f"{1000 * median(map(float, case.printed)):.1f}"] for case in cases],
    )


def main() -> None:
    ours, v3 = environment("bench"), environment("v3")
    compare_clients(ours, v3)
    print("\nafter `import weaviate`:")
    show_what_import_loads(ours)
    print()
    time_models(ours)


if __name__ == "__main__":
    main()
