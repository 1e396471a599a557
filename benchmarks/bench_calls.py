"""What single calls cost, next to weaviate-client 3.26.7: one thread, eight threads on one client, and a new client.

The server is a stub that answers at once, so what is measured is the client. Rounds of both clients alternate.
"""

from __future__ import annotations

import json
from statistics import median
from typing import TYPE_CHECKING

from benchmarks.harness import Case, environment, print_table, run_rounds, stub_server

if TYPE_CHECKING:
    from pathlib import Path

ROUNDS = 7

_MEASURE = """
import json, random, sys, threading, time, warnings
import weaviate
warnings.simplefilter("ignore")
client = weaviate.Client(URL)
uuid = "6f1c3e8a-3c1d-4d7e-9f6a-2b8a8d5e4c11"
random.seed(1)
vector = [random.random() for _ in range(768)]
objects = client.data_object
calls = {
    "create": lambda: objects.create({"title": "Tides"}, "Article", uuid=uuid),
    "create with 768 floats": lambda: objects.create({"title": "Tides"}, "Article", uuid=uuid, vector=vector),
    "get_by_id": lambda: objects.get_by_id(uuid, class_name="Article"),
    "exists": lambda: objects.exists(uuid, "Article"),
}

def one_thread(call, count=400):
    for _ in range(100):
        call()
    walls, cpu = [], time.process_time()
    for _ in range(count):
        started = time.perf_counter()
        call()
        walls.append(time.perf_counter() - started)
    return sorted(walls)[count // 2] * 1e6, (time.process_time() - cpu) / count * 1e6

def threads(call, number, total=1600):
    count = total // number

    def work():
        for _ in range(count):
            call()
    crew = [threading.Thread(target=work) for _ in range(number)]
    started, cpu = time.perf_counter(), time.process_time()
    for each in crew:
        each.start()
    for each in crew:
        each.join()
    return (time.perf_counter() - started) / total * 1e6, (time.process_time() - cpu) / total * 1e6

results = {name: one_thread(call) for name, call in calls.items()}
results["get_by_id, all calls of 1 thread"] = threads(calls["get_by_id"], 1)
results["get_by_id, all calls of 8 threads"] = threads(calls["get_by_id"], 8)
results["Client(url), warm"] = one_thread(lambda: weaviate.Client(URL), 30)
print(json.dumps(results))
"""


def main() -> None:
    """Print a row for each call: microseconds of ours and v3's, and the ratios."""
    clients: dict[str, Path] = {"ours": environment("bench"), "v3": environment("v3")}
    with stub_server() as url:
        code = _MEASURE.replace("URL", repr(url))
        cases = {name: Case(name, [python, "-I", "-c", code]) for name, python in clients.items()}
        run_rounds(list(cases.values()), ROUNDS)
    runs = {name: [json.loads(text) for text in case.printed] for name, case in cases.items()}
    rows: list[list[str]] = []
    for call in runs["ours"][0]:
        (wall, cpu), (v3_wall, v3_cpu) = (
            (median(run[call][0] for run in runs[name]), median(run[call][1] for run in runs[name])) for name in clients
        )
        rows.append([call, f"{wall:.0f}", f"{v3_wall:.0f}", f"{wall / v3_wall:.2f}", f"{cpu / v3_cpu:.2f}"])
    print(f"p50 in microseconds, median of {ROUNDS} rounds; all calls: wall time by their number")
    print_table(["", "ours", "v3", "wall ratio", "CPU ratio"], rows)
    one, eight = (f"get_by_id, all calls of {number}" for number in ("1 thread", "8 threads"))
    growth = {name: median(run[eight][0] / run[one][0] for run in runs[name]) for name in clients}
    print(f"a call of 8 threads by one of 1: ours {growth['ours']:.2f}, v3 {growth['v3']:.2f}")


if __name__ == "__main__":
    main()
