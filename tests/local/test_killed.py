"""A process that is killed while it imports: its file opens, and holds every object that was acknowledged."""

from __future__ import annotations

import random
import subprocess
import sys
from pathlib import Path

import pytest

from weaviate.local import LocalTransport

from .conftest import exchange_with
from .processes import environment
from .scenarios.step import uid

ROUNDS = 10
KILLS = 5

# Each round writes batches for ever, and says after each answer how many objects the file has to hold.
WRITER = """
import json, sys
from weaviate.connect.transport import Deadline, Request
from weaviate.local import LocalTransport

path, count = sys.argv[1], int(sys.argv[2])
transport = LocalTransport(path)

def post(path, body):
    headers = (("Content-Type", "application/json"),)
    return transport.send(Request("POST", path, headers, json.dumps(body).encode()), Deadline())

post("/v1/schema", {"class": "A", "properties": [{"name": "t", "dataType": ["text"]}]})
while True:
    objects = [
        {"class": "A", "id": f"{n:08d}-1111-4111-8111-000000000001", "vector": [n, 1], "properties": {"t": f"number {n}"}}
        for n in range(count, count + 20)
    ]
    for each in post("/v1/batch/objects", {"objects": objects}).json():
        assert each["result"]["status"] == "SUCCESS", each
    count += 20
    sys.stdout.write(f"{count:08d}\\n")
    sys.stdout.flush()
"""


@pytest.mark.parametrize("seed", range(ROUNDS))
def test_nothing_that_was_acknowledged_is_lost(seed: int, tmp_path: Path) -> None:
    """Each seed kills five processes, one after the other, on the same file."""
    chance = random.Random(seed)
    path = str(tmp_path / "library.db")
    acknowledged = 0
    for _ in range(KILLS):
        writer = subprocess.Popen(
            [sys.executable, "-c", WRITER, path, str(acknowledged)],
            stdout=subprocess.PIPE,
            env=environment(),
        )
        assert writer.stdout is not None
        said = [writer.stdout.readline() for _ in range(chance.randint(1, 40))]
        assert all(said), "the writer ended by itself"
        writer.kill()
        said += writer.stdout.read().splitlines(keepends=True)
        writer.wait()
        writer.stdout.close()

        transport = LocalTransport(path)
        exchange = exchange_with(transport)
        partition = transport.server.store.collections["A"].partitions[""]
        acknowledged = int([line for line in said if line.endswith(b"\n")][-1])
        missing = [number for number in range(acknowledged) if uid(number) not in partition.objects]
        held = len(partition.objects)
        assert missing == []
        last = exchange("GET", f"/v1/objects/A/{uid(acknowledged - 1)}?include=vector")[1]
        transport.close()
        assert last["vector"] == [acknowledged - 1, 1]
        assert last["properties"] == {"t": f"number {acknowledged - 1}"}
        assert held % 20 == 0, "part of a batch was stored"
        acknowledged = held
