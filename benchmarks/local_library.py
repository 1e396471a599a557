"""A library of objects in local mode that measures itself; one process for each run.

    local_library.py OBJECTS DIMENSIONS [FILE]     imports and asks; with FILE it is kept there
    local_library.py FILE                          opens the file again

Prints JSON: milliseconds, megabytes, and seconds of CPU, by what was done.
"""

from __future__ import annotations

import json
import os
import random
import resource
import sys
import time
from functools import partial
from statistics import median
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

    from weaviate import Client
    from weaviate.gql.get import GetBuilder

ONE_THREAD = ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS")
DIFFERENT = 1000
"""How many different vectors and texts there are; objects share them in turn."""
BLOCK = 10_000
"""Objects whose import is timed together."""
QUERIES = 15
PROPERTIES = {"title": "text", "wordCount": "int", "price": "number"}

Figures = dict[str, Any]


def main() -> None:
    """Run what the arguments ask for."""
    os.environ.update(dict.fromkeys(ONE_THREAD, "1"))
    if len(sys.argv) == 2:
        figures = opened(sys.argv[1])
    else:
        count, dimensions, *path = sys.argv[1:]
        figures = library(int(count), int(dimensions), *path)
    print(json.dumps(figures))


def library(count: int, dimensions: int, path: str | None = None) -> Figures:
    """Import so many objects, ask for them, and compare with what others take for parts of it."""
    import weaviate

    vectors, titles = material(dimensions)
    client = weaviate.Client(":memory:") if path is None else weaviate.Client(path=path)
    client.schema.create_class(
        {"class": "Article", "properties": [{"name": name, "dataType": [kind]} for name, kind in PROPERTIES.items()]}
    )
    figures = imported(client, count, vectors, titles) | asked(client, count, vectors)
    if path is None:
        figures |= peers(count, vectors)
    return figures


def material(dimensions: int) -> tuple[list[list[float]], list[str]]:
    """Vectors, and texts of eight words of a thousand."""
    draw = random.Random(1)
    vectors = [[draw.uniform(-1, 1) for _ in range(dimensions)] for _ in range(DIFFERENT)]
    words = [f"word{number}" for number in range(DIFFERENT)]
    return vectors, [" ".join(draw.choices(words, k=8)) for _ in range(DIFFERENT)]


def imported(client: Client, count: int, vectors: list[list[float]], titles: list[str]) -> Figures:
    """Import through the batch, and how much of that each block of objects took."""
    before, blocks = memory(), list[float]()
    started, cpu = time.perf_counter(), time.process_time()
    lap = cpu
    with client.batch as batch:
        for number in range(count):
            values = {"title": titles[number % DIFFERENT], "wordCount": number, "price": number / 8}
            batch.add_data_object(values, "Article", vector=vectors[number % DIFFERENT])
            if number % BLOCK == BLOCK - 1:
                blocks.append(time.process_time() - lap)
                lap += blocks[-1]
    took, cpu = time.perf_counter() - started, time.process_time() - cpu
    return {"import, s": took, "import, CPU s": cpu, "blocks, CPU s": blocks, "memory, MB": memory() - before}


def asked(client: Client, count: int, vectors: list[list[float]]) -> Figures:
    """Queries of each kind; the first one, which may build an index, by itself."""

    def get() -> GetBuilder:
        return client.query.get("Article", "title")

    def where(name: str, operator: str, **value: object) -> GetBuilder:
        return get().with_where({"path": name, "operator": operator, **value})

    kinds: dict[str, Callable[[int], GetBuilder]] = {
        "nearVector": lambda n: get().with_near_vector({"vector": vectors[n]}),
        "filter on a word": lambda n: where("title", "Equal", valueText=f"word{n}"),
        "filter on an int": lambda n: where("wordCount", "Equal", valueInt=n),
        "filter on a number": lambda n: where("price", "GreaterThan", valueNumber=(count - 100 - n) / 8),
        "bm25": lambda n: get().with_bm25(f"word{n} word{n + 50}"),
    }
    figures: Figures = {}
    for kind, query in kinds.items():
        figures |= timed(kind, partial(found, query))
    counting = client.query.aggregate("Article").with_meta_count()
    return figures | timed("Aggregate count", lambda _: counting.do()["data"]["Aggregate"]["Article"])


def found(query: Callable[[int], GetBuilder], number: int) -> list[Any]:
    """The first objects of a query."""
    rows: list[Any] = query(number).with_limit(10).do()["data"]["Get"]["Article"]
    return rows


def timed(what: str, work: Callable[[int], list[Any]]) -> Figures:
    """Milliseconds of the first run, the median of the others, and their CPU time."""
    laps: list[float] = []
    for number in range(QUERIES + 1):
        started, cpu = time.perf_counter(), time.process_time()
        if not work(number):
            sys.exit(f"{what} found nothing")
        laps.append(1000 * (time.perf_counter() - started))
        if number == 0:
            first = time.process_time()
    cpu = time.process_time() - first
    return {f"{what}, first": laps[0], what: median(laps[1:]), f"{what}, CPU": 1000 * cpu / QUERIES}


def peers(count: int, vectors: list[list[float]]) -> Figures:
    """What the same takes without a server around it: numbers read from JSON, and a product of a matrix."""
    import numpy as np
    import orjson

    body = orjson.dumps({"objects": [{"class": "Article", "vector": vector} for vector in vectors]})
    matrix = np.array([vectors[number % DIFFERENT] for number in range(count)], dtype=np.float32)
    figures = timed("orjson.loads", lambda _: orjson.loads(body)["objects"])
    figures |= timed("product", lambda n: (matrix @ matrix[n]).tolist())
    return {"orjson.loads, s": figures["orjson.loads"] * count / DIFFERENT / 1000, "product": figures["product"]}


def opened(path: str) -> Figures:
    """Open a file, and ask a first query."""
    import weaviate

    weaviate.Client(":memory:")
    before, started, cpu = memory(), time.perf_counter(), time.process_time()
    weaviate.Client(path=path)
    took, cpu = time.perf_counter() - started, time.process_time() - cpu
    return {"open, s": took, "open, CPU s": cpu, "open, MB": memory() - before}


def memory() -> float:
    """The peak of the memory so far, in MB."""
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / 2**20 if sys.platform == "darwin" else peak / 2**10


if __name__ == "__main__":
    main()
