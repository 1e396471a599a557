"""Imports objects while their server is killed and restarted twice, and counts by reading back what became of them.

    python -m tests.server.import_under_faults VERSION [COUNT]

VERSION is one of real servers, as in 1.39, or "local" for `python -m weaviate.local` with a file. Every object must be
stored or named as failed. Run by hand: it takes a minute or two per version.
"""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
import tempfile
import threading
import time
import urllib.request
from pathlib import Path
from random import Random

import weaviate
from tests.servers import _free_ports, _settings, find_binary
from weaviate.exceptions import WeaviateBaseError
from weaviate.util import generate_uuid5

KILL_AT = (0.3, 0.6)
"""Shares of the import after which the server is killed."""

DOWN_SECONDS = 2.0


class FragileServer:
    """A server on fixed ports and data, which can be killed and started again."""

    def __init__(self, version: str, folder: Path) -> None:
        http, *others = _free_ports(7)
        self.url = f"http://127.0.0.1:{http}"
        self._command = [*self._program(version), "--host", "127.0.0.1", "--port", str(http)]
        self._env = {"HOME": os.environ["HOME"], "PATH": os.environ["PATH"], **_settings(folder / "data", others)}
        self._log = (folder / "server.log").open("ab")

    def _program(self, version: str) -> list[str]:
        if version == "local":
            return [sys.executable, "-m", "weaviate.local"]
        binary = find_binary(version, os.environ)
        if binary is None:
            sys.exit(f"no binary of Weaviate {version} was found")
        return [str(binary), "--scheme", "http"]

    def start(self) -> None:
        self._process = subprocess.Popen(self._command, env=self._env, stdout=self._log, stderr=self._log)

    def kill(self) -> None:
        self._process.send_signal(signal.SIGKILL)
        self._process.wait()

    def wait_until_ready(self) -> None:
        for _ in range(1200):
            with contextlib.suppress(OSError):
                urllib.request.urlopen(f"{self.url}/v1/.well-known/ready", timeout=2).close()
                return
            time.sleep(0.05)
        sys.exit("the server was not ready in time")


def torment(server: FragileServer, batch: weaviate.batch.Batch, count: int) -> None:
    """Kill the server when the import has come so far, and start it again a moment later."""
    for share in KILL_AT:
        while batch.snapshot().stored < share * count:
            time.sleep(0.01)
        print(f"killed with {batch.snapshot()}", flush=True)
        server.kill()
        time.sleep(DOWN_SECONDS)
        server.start()


def read_back(client: weaviate.Client, class_name: str) -> set[str]:
    found: set[str] = set()
    after = "00000000-0000-0000-0000-000000000000"
    while page := client.data_object.get(class_name=class_name, limit=1000, after=after)["objects"]:
        found.update(item["id"] for item in page)
        after = page[-1]["id"]
    return found


def main() -> None:
    version, count = sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 100_000
    with tempfile.TemporaryDirectory() as folder:
        server = FragileServer(version, Path(folder))
        server.start()
        try:
            server.wait_until_ready()
            report(server, version, count)
        finally:
            server.kill()


def report(server: FragileServer, version: str, count: int) -> None:
    client = weaviate.Client(server.url)
    client.schema.create_class({"class": "Article", "properties": [{"name": "number", "dataType": ["int"]}]})
    batch = client.batch.configure(batch_size=100, dynamic=False, num_workers=4, connection_error_retries=8)
    killer = threading.Thread(target=torment, args=(server, batch, count), daemon=True)
    killer.start()
    numbers = Random(1)
    vectors = [[numbers.uniform(-1, 1) for _ in range(8)] for _ in range(count)]
    uuids = [generate_uuid5(number) for number in range(count)]
    started = time.monotonic()
    raised = 0
    with contextlib.suppress(WeaviateBaseError), batch:
        for number, uuid in enumerate(uuids):
            try:
                batch.add_data_object({"number": number}, "Article", uuid, vector=vectors[number])
            except WeaviateBaseError:
                raised += 1
    seconds = time.monotonic() - started
    killer.join(60)
    server.wait_until_ready()
    named = {item.uuid for item in batch.failed_objects}
    refused = {item.uuid for item in batch.failed_objects if item.stored is False}
    there = read_back(client, "Article")
    lost = set(uuids) - there - named
    print(f"{version}: {count} objects in {seconds:.1f} s, {batch.snapshot()}, errors raised: {raised}")
    print(
        f"read back {len(there)}, named {len(named)}, neither {len(lost)}, said to be missing but there {len(refused & there)}"
    )
    acknowledged = batch.snapshot().stored
    print(f"acknowledged {acknowledged}, of these missing on the server: {len(lost)}")
    sys.exit(1 if lost else 0)


if __name__ == "__main__":
    main()
