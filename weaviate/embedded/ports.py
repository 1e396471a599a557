"""Ports that are free, and those that somebody listens at."""

from __future__ import annotations

import socket
from contextlib import ExitStack

LOOPBACK = "127.0.0.1"
WILDCARDS = {"", "0.0.0.0", "::", "localhost"}  # noqa: S104 - compared with, never bound


def reached_at(hostname: str) -> str:
    """Where a server that listens at `hostname` is reached from this machine."""
    return LOOPBACK if hostname in WILDCARDS else hostname


def is_taken(host: str, port: int) -> bool:
    """Does somebody listen there?"""
    try:
        socket.create_connection((host, port), timeout=1).close()
    except OSError:
        return False
    return True


def free_ports(count: int) -> list[int]:
    """Ports that are free now and follow each other: the server wants its data port right after its gossip port."""
    while True:
        with ExitStack() as held:
            first = held.enter_context(socket.create_server((LOOPBACK, 0))).getsockname()[1]
            ports = list(range(first, first + count))
            try:
                for port in ports[1:]:
                    held.enter_context(socket.create_server((LOOPBACK, port)))
            except (OSError, OverflowError):
                continue
            return ports
