"""What typed classes cost: building a query next to the untyped one, reading rows, importing a module of 100 classes.

Each process measures itself, after a warm-up; rounds of all cases alternate.
"""

from __future__ import annotations

import json
import sys
import tempfile
from pathlib import Path
from statistics import median

from weaviate_codegen.cli import main as codegen

from benchmarks.harness import MEASURE, Case, environment, print_table, run_rounds

ROUNDS = 7

_PRELUDE = """
import sys
from types import SimpleNamespace

sys.path.insert(0, FOLDER)
connection = SimpleNamespace(server_version="1.39.0")
"""
_TYPED = """
from library import Class0
from weaviate.classes.get import TypedGet
"""
_ROWS = """
rows = [{"number": i, "made": "2024-01-01T00:00:00Z", "_additional": {"id": "x"}} for i in range(1000)]
answer = {"data": {"Get": {"Class0": rows}}}
query = TypedGet(Class0, [Class0.number], connection)
"""

CASES = {
    "build, untyped": """
from weaviate.gql.get import GetBuilder
where = {"operator": "And", "operands": [
    {"path": ["number"], "operator": "GreaterThan", "valueInt": 1000},
    {"path": ["title"], "operator": "Like", "valueText": "*ocean*"},
]}
properties = ["title", "number", "next{... on Class1{title}}"]
def work():
    query = GetBuilder("Class0", properties, connection).with_near_text({"concepts": ["sea"], "certainty": 0.7})
    query.with_where(where).with_limit(10).with_additional(["id", "distance"]).build()
measure(work, 3000)
""",
    "build, typed": _TYPED
    + """
from library import Class1
def work():
    added = Class0.additional
    selected = [Class0.title, Class0.number, Class0.next.on(Class1).title, added.id, added.distance]
    query = TypedGet(Class0, selected, connection).with_near_text({"concepts": ["sea"], "certainty": 0.7})
    query.with_where((Class0.number > 1000) & Class0.title.like("*ocean*")).with_limit(10).build()
measure(work, 3000)
""",
    "1000 rows made, none read": _TYPED + _ROWS + "measure(lambda: query._read(answer), 200)\n",
    "1000 rows made, a number and a date of each read": _TYPED
    + _ROWS
    + "measure(lambda: [(row.number, row.made) for row in query._read(answer)], 50)\n",
    "import of 100 classes": """
import weaviate.classes
started = time.process_time()
import library
print(1e6 * (time.process_time() - started))
""",
    "import of weaviate.classes": """
import weaviate
started = time.process_time()
import weaviate.classes
print(1e6 * (time.process_time() - started))
""",
}


def main() -> None:
    """Print a row for each case, and how the typed build compares."""
    python = environment("bench")
    with tempfile.TemporaryDirectory() as folder:
        _generate(Path(folder))
        prelude = MEASURE + _PRELUDE.replace("FOLDER", repr(folder))
        cases = {name: Case(name, [python, "-I", "-c", prelude + code]) for name, code in CASES.items()}
        run_rounds(list(cases.values()), ROUNDS)
    medians = {name: median(float(printed) for printed in case.printed) for name, case in cases.items()}
    print(f"CPU in microseconds, median of {ROUNDS} rounds")
    print_table(["", "us"], [[name, f"{value:.1f}"] for name, value in medians.items()])
    print(f"typed build / untyped build: {medians['build, typed'] / medians['build, untyped']:.2f}")


def _generate(folder: Path) -> None:
    types = {"title": "text", "body": "text", "number": "int", "share": "number", "made": "date", "key": "uuid"}
    types |= {"on": "boolean", "place": "geoCoordinates", "tags": "text[]"}
    plain = [{"name": name, "dataType": [kind]} for name, kind in types.items()]
    classes = [
        {"class": f"Class{i}", "properties": [*plain, {"name": "next", "dataType": [f"Class{(i + 1) % 100}"]}]}
        for i in range(100)
    ]
    schema = folder / "schema.json"
    schema.write_text(json.dumps({"classes": classes}))
    if codegen(["classes", "--schema", str(schema), "--out", str(folder / "library.py")]):
        sys.exit(1)


if __name__ == "__main__":
    main()
