"""Batches when programs are interrupted, fork, or end."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.unit.batch.test_faults import stored
from tests.unit.connect.loopback import Loopback, respond, silence

ROOT = Path(__file__).parents[3]
START = """
import os, sys, time
import weaviate
client = weaviate.Client(sys.argv[1], startup_period=None)
def add(count):
    for number in range(count):
        client.batch.add_data_object({"n": number}, "Article")
"""


def server_of(*behaviours):
    """A server that answers the client's first question by heart, and batches as they are told."""
    rest = list(behaviours)

    def behave(exchange):
        if "openid" in exchange.line:
            return respond(status=404)(exchange)
        if "/batch/" not in exchange.line:
            return respond(b'{"version":"1.39.0"}')(exchange)
        return (rest.pop(0) if len(rest) > 1 else rest[0])(exchange)

    return Loopback(behave)


def python(program, server):
    environ = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path), "PYTHONUNBUFFERED": "1"}
    return subprocess.Popen(
        [sys.executable, "-c", START + program, server.url],
        env=environ,
        cwd=ROOT,
        text=True,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )


def batches(server):
    return [exchange for exchange in server.exchanges if "/batch/" in exchange.line]


@pytest.mark.parametrize("workers", [1, 4])
def test_ctrl_c_while_the_server_stalls_returns_soon_and_names_the_rest(workers):
    program = f"""
try:
    with client.batch(batch_size=5, dynamic=False, num_workers={workers}):
        add(8)
        client.batch.flush()
except KeyboardInterrupt:
    counts = client.batch.snapshot()
    print(counts.added, len(client.batch.failed_objects), counts.pending, counts.sent)
"""
    with server_of(silence) as server:
        process = python(program, server)
        while not batches(server):
            assert process.poll() is None
        interrupted = time.monotonic()
        process.send_signal(signal.SIGINT)
        output, errors = process.communicate(timeout=20)
        seconds = time.monotonic() - interrupted

    assert process.returncode == 0, errors
    added, failed, pending, sent = map(int, output.split())
    assert added == failed >= 5
    assert pending == sent == 0
    assert seconds < 3


def test_what_is_left_when_the_program_ends_is_sent():
    with server_of(stored) as server:
        process = python("add(30)", server)
        _, errors = process.communicate(timeout=20)

    assert (process.returncode, errors) == (0, "")
    assert len(batches(server)) == 1


@pytest.mark.parametrize(
    ("program", "when"),
    [
        ("from weaviate.batch import lifecycle; lifecycle.EXIT_SECONDS = 0.2\nadd(30)", "before the program ended"),
        ("client.batch.configure(None, dynamic=False)\nadd(30)", "before the program ended"),
        ("add(30)\ndel client", "before the batch was dropped"),
    ],
)
def test_what_can_t_be_sent_at_the_end_is_told_aloud(program, when):
    with server_of(silence) as server:
        process = python(program, server)
        _, errors = process.communicate(timeout=20)

    assert f"30 item(s) of a batch were not stored {when}" in errors


def test_what_the_server_refuses_at_the_end_is_told_aloud():
    with server_of(respond(b"{}", 422)) as server:
        process = python("add(3)", server)
        _, errors = process.communicate(timeout=20)

    assert "3 item(s) of a batch were not stored before the program ended" in errors


@pytest.mark.parametrize("workers", [1, 3])
def test_a_forked_child_begins_with_an_empty_batch_and_works(workers):
    program = f"""
import warnings
warnings.simplefilter("ignore", DeprecationWarning)
client.batch.configure(batch_size=10, dynamic=False, num_workers={workers})
add(25)
while client.batch.snapshot().stored < 20:
    time.sleep(0.001)
child = os.fork()
if child == 0:
    assert client.batch.shape == (0, 0)
    assert client.batch.snapshot().added == 0
    add(13)
    assert client.batch.flush() == 0
    print("child", client.batch.snapshot().stored, flush=True)
    os._exit(0)
_, status = os.waitpid(child, 0)
assert status == 0
assert client.batch.flush() == 0
print("parent", client.batch.snapshot().stored, flush=True)
client.batch.shutdown()
"""
    with server_of(stored) as server:
        process = python(program, server)
        output, errors = process.communicate(timeout=30)

    assert process.returncode == 0, errors
    assert output.split("\n")[:2] == ["child 13", "parent 25"]
    sent = [exchange.body.count(b'"id"') for exchange in batches(server)]
    assert sum(sent) == 25 + 13
