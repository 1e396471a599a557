"""A server to exchange with: local mode, with a clock that ticks once per look."""

from __future__ import annotations

import itertools
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import hypothesis
import pytest

from weaviate.connect.transport import Deadline, Request
from weaviate.local import LocalTransport
from weaviate.local.settings import Settings

Exchange = Callable[..., tuple[int, Any]]

hypothesis.settings.register_profile("local", deadline=None)
hypothesis.settings.load_profile("local")


def exchange_with(transport: LocalTransport) -> Exchange:
    """A function that sends one request and returns status and decoded body (None when empty)."""

    def exchange(method: str, path: str, body: Any = None) -> tuple[int, Any]:
        content = None if body is None else (body if isinstance(body, str) else json.dumps(body)).encode()
        request = Request(method, path, (("Content-Type", "application/json"),), content)
        response = transport.send(request, Deadline())
        return response.status_code, response.json() if response.content else None

    return exchange


@pytest.fixture
def exchange(tmp_path: Path) -> Iterator[Exchange]:
    """A fresh local server."""
    clock = itertools.count(1_700_000_000_000)
    settings = Settings(backups=str(tmp_path / "backups"))
    transport = LocalTransport(now=lambda: next(clock), settings=settings)
    yield exchange_with(transport)
    transport.close()
