"""What it costs to build queries and to read their answers, next to weaviate-client 3.26.7.

Ours checks every value against the server's description while it builds; v3 joins strings and checks little. Each
process measures itself, after a warm-up, and prints microseconds; rounds of both clients alternate.
"""

from __future__ import annotations

from statistics import median
from typing import TYPE_CHECKING

from benchmarks.harness import MEASURE, Case, environment, print_table, run_rounds, stub_server

if TYPE_CHECKING:
    from pathlib import Path

ROUNDS = 9

_PRELUDE = """
import random
from types import SimpleNamespace
from weaviate.gql.get import GetBuilder

connection = SimpleNamespace(server_version="1.39.0")
random.seed(1)
vector = [random.random() for _ in range(1536)]
where = {"operator": "And", "operands": [
    {"path": ["wordCount"], "operator": "GreaterThan", "valueInt": 1000},
    {"path": ["title"], "operator": "Equal", "valueText": "ocean"},
]}
properties = ["title", "wordCount", "hasAuthor{... on Author{name}}"]
"""

CASES = {
    "build: where, nearText, limit, 3 properties, _additional": """
def work():
    query = GetBuilder("Article", properties, connection).with_near_text({"concepts": ["sea"], "certainty": 0.7})
    query.with_where(where).with_limit(10).with_additional(["id", "distance"]).build()
measure(work, 3000)
""",
    "build: nearVector of 1536 floats": """
def work():
    GetBuilder("Article", ["title"], connection).with_near_vector({"vector": vector}).with_limit(10).build()
measure(work, 300)
""",
    "build: title, limit": """
def work():
    GetBuilder("Article", ["title"], connection).with_limit(10).build()
measure(work, 5000)
""",
    "do: 100 rows with vectors of 1536 floats": """
import weaviate
client = weaviate.Client(URL)
def work():
    client.query.get("Vectors", ["title"]).with_additional("vector").with_limit(100).do()
measure(work, 20)
""",
    "do: 1 row": """
import weaviate
client = weaviate.Client(URL)
def work():
    client.query.get("Article", ["title"]).with_limit(1).do()
measure(work, 300)
""",
}


def main() -> None:
    """Print a row for each case: ours, v3's, and the ratio of the medians."""
    clients: dict[str, Path] = {"ours": environment("bench"), "v3": environment("v3")}
    with stub_server() as url:
        cases = {
            (name, client): Case(
                f"{name} ({client})", [python, "-I", "-c", MEASURE + _PRELUDE + code.replace("URL", repr(url))]
            )
            for name, code in CASES.items()
            for client, python in clients.items()
        }
        run_rounds(list(cases.values()), ROUNDS)
    rows: list[list[str]] = []
    for name in CASES:
        ours, v3 = (median(float(printed) for printed in cases[name, client].printed) for client in clients)
        rows.append([name, f"{ours:.1f}", f"{v3:.1f}", f"{ours / v3:.2f}"])
    print(f"CPU of the client in microseconds, median of {ROUNDS} rounds")
    print_table(["", "ours", "v3", "ratio"], rows)


if __name__ == "__main__":
    main()
