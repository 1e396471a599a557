"""An import that measures itself, run by the interpreter of the client that is measured; imports nothing of ours.

    batch_client.py CLIENT URL GRPC_PORT KIND DIMENSIONS COUNT WORKERS NUMPY

CLIENT is "v4" for weaviate-client 4, anything else for the API of version 3. KIND is "list", "numpy" (from the folder
NUMPY) or "references". Prints microseconds of CPU and of wall time for each item, and the growth of the peak in MB.
"""

from __future__ import annotations

import os
import random
import resource
import sys
import time
import warnings
from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

BATCH_SIZE = 100
WARM_UP = 500
SOURCE, TARGET = "6f1c3e8a-3c1d-4d7e-9f6a-2b8a8d5e4c11", "00000000-0000-0000-0000-00000000000a"


def main() -> None:
    """Import a few items, and then those that are counted."""
    warnings.simplefilter("ignore")
    client, url, grpc_port, kind, dimensions, count, workers, numpy = sys.argv[1:]
    vectors = _vectors(kind, int(dimensions), numpy)
    newer = client == "v4"
    run = _insert_many(url, int(grpc_port), vectors) if newer else _batch(url, kind, vectors, int(workers))
    before = _peak()
    run(WARM_UP)
    cpu, wall = time.process_time(), time.perf_counter()
    run(int(count))
    cpu, wall = time.process_time() - cpu, time.perf_counter() - wall
    print(1e6 * cpu / int(count), 1e6 * wall / int(count), _peak() - before, flush=True)
    os._exit(0)  # nobody waits for what clients do at their end


def _vectors(kind: str, dimensions: int, numpy_folder: str) -> list[Any]:
    random.seed(1)
    vectors: list[Any] = [[random.uniform(-1, 1) for _ in range(dimensions)] or None for _ in range(50)]
    if kind == "numpy":
        os.environ["OPENBLAS_NUM_THREADS"] = "1"  # its threads are busy for a while after the import
        sys.path.append(numpy_folder)
        import numpy

        vectors = [numpy.array(vector, dtype="float32") for vector in vectors]
    return vectors


def _properties(number: int) -> dict[str, Any]:
    return {"title": f"title {number}", "wordCount": number, "tags": ["a", "b"]}


def _batch(url: str, kind: str, vectors: list[Any], workers: int) -> Callable[[int], None]:
    import weaviate

    batch = weaviate.Client(url).batch
    batch.configure(batch_size=BATCH_SIZE, dynamic=False, num_workers=workers)

    def objects(count: int) -> None:
        with batch:
            for number in range(count):
                batch.add_data_object(_properties(number), "Article", vector=vectors[number % 50])

    def references(count: int) -> None:
        with batch:
            for _ in range(count):
                batch.add_reference(SOURCE, "Article", "hasAuthor", TARGET, "Author")

    return references if kind == "references" else objects


def _insert_many(url: str, grpc_port: int, vectors: list[Any]) -> Callable[[int], None]:
    weaviate, data = import_module("weaviate"), import_module("weaviate.classes.data")
    host, _, port = url.removeprefix("http://").partition(":")
    client = weaviate.connect_to_custom(host, int(port), False, host, grpc_port, False, skip_init_checks=True)
    articles = client.collections.use("Article")

    def objects(count: int) -> None:
        for start in range(0, count, BATCH_SIZE):
            numbers = range(start, start + BATCH_SIZE)
            made = [data.DataObject(_properties(number), vector=vectors[number % 50]) for number in numbers]
            result = articles.data.insert_many(made)
            if result.has_errors:
                sys.exit(str(result.errors))

    return objects


def _peak() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


if __name__ == "__main__":
    main()
