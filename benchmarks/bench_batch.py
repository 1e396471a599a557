"""What an import costs the client, next to weaviate-client 3.26.7 and to `insert_many` of weaviate-client 4.

Counted are CPU per object, the growth of the peak in memory, and requests in flight, by `batch_client.py` in processes
of their own; rounds of all clients alternate. The servers are processes too, whose time is not counted: `batch_sink.c`
echoes what it gets as Weaviate does, in C so that it takes little from the client; `grpc_sink.py`, which version 4
sends to, is Python, so for version 4 only the CPU can be compared. It also reads no echo, as gRPC has none.
"""

from __future__ import annotations

import http.client
from contextlib import ExitStack
from itertools import product
from statistics import median
from typing import TYPE_CHECKING, NamedTuple

from benchmarks.harness import ROOT, Case, environment, installed, print_table, run_rounds, serving

if TYPE_CHECKING:
    from pathlib import Path

ROUNDS = 7


class Import(NamedTuple):
    """What is imported: see `batch_client.py`."""

    kind: str
    dimensions: int
    items: int
    workers: int = 1


CASES = {
    "no vector": Import("list", 0, 20_000),
    "768 floats, list": Import("list", 768, 4_000),
    "768 floats, numpy": Import("numpy", 768, 4_000),
    "1536 floats, list": Import("list", 1536, 2_000),
    "references": Import("references", 0, 20_000),
}
SLOW_MS = 20
SLOW_CASES = {
    "no vector, 1 worker": Import("list", 0, 4_000),
    "no vector, 4 workers": Import("list", 0, 8_000, 4),
    "768 floats, 4 workers": Import("list", 768, 4_000, 4),
}


def main() -> None:
    """Print two tables: with a server that answers at once, and with one that takes a while for each request."""
    v3_api = {"ours": environment("bench"), "v3": environment("v3")}
    v4 = environment("v4")
    print(f"microseconds per object, median of {ROUNDS} rounds; growth of the peak in MB; most requests at once")
    with serving([v4, "-I", ROOT / "benchmarks" / "grpc_sink.py"]) as grpc_port:
        measure(CASES, {**v3_api, "v4": v4}, grpc_port, delay_ms=0)
    print(f"\nwith a server that takes {SLOW_MS} ms for each request of 100 objects")
    measure(SLOW_CASES, v3_api, "0", delay_ms=SLOW_MS)


def measure(cases: dict[str, Import], clients: dict[str, Path], grpc_port: str, delay_ms: int) -> None:
    """Run each case with each client, on servers of their own, and print medians and how many times ours they are."""
    sink, numpy = installed("sink") / "batch_sink", installed("numpy")
    program = ROOT / "benchmarks" / "batch_client.py"
    with ExitStack() as servers:
        urls: dict[tuple[str, str], str] = {}
        runs: dict[tuple[str, str], Case] = {}
        for name, client in product(cases, clients):
            if client != "v4" or cases[name].kind != "references":
                url = urls[name, client] = servers.enter_context(serving([sink, str(delay_ms)]))
                command: list[str | Path] = [
                    clients[client],
                    "-I",
                    program,
                    client,
                    url,
                    grpc_port,
                    *map(str, cases[name]),
                    numpy,
                ]
                runs[name, client] = Case(f"{name} ({client})", command)
        run_rounds(list(runs.values()), ROUNDS)
        medians = {key: _medians(case) for key, case in runs.items()}
        rows = [
            [
                name,
                client,
                f"{medians[name, client].cpu:.1f}",
                f"{medians[name, client].cpu / medians[name, 'ours'].cpu:.1f}",
                f"{medians[name, client].wall:.1f}",
                f"{medians[name, client].peak:.1f}",
                "" if client == "v4" else most_at_once(urls[name, client]),
            ]
            for name, client in runs
        ]
    print_table(["", "client", "CPU", "of ours", "wall", "peak", "at once"], rows)


def most_at_once(url: str) -> str:
    """How many requests the server had at once."""
    connection = http.client.HTTPConnection(url.removeprefix("http://"))
    connection.request("GET", "/most")
    answer = connection.getresponse().read().decode()
    connection.close()
    return answer


class Cost(NamedTuple):
    """What a process printed of itself."""

    cpu: float
    wall: float
    peak: float


def _medians(case: Case) -> Cost:
    return Cost(*(median(values) for values in zip(*(map(float, text.split()) for text in case.printed), strict=True)))


if __name__ == "__main__":
    main()
