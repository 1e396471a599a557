"""Local mode as a server for tests: in memory, in a file, in a file that is opened again for every answer, over HTTP.

None of these needs anything but this checkout.
"""

from __future__ import annotations

import threading
from contextlib import ExitStack, contextmanager
from functools import partial
from typing import TYPE_CHECKING, Self

import weaviate
from weaviate.local import LocalTransport
from weaviate.local.environment import settings_from
from weaviate.local.http_front import HttpFront
from weaviate.local.server import Server

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from pathlib import Path

    from weaviate.connect.transport import Deadline, Request, Response

VERSION = "1.39"
"""The version of the server that local mode behaves as."""

BACK_ENDS = ("memory", "file", "reopened", "http")
IN_PROCESS = BACK_ENDS[:3]


class Reopening:
    """A transport that closes the file after each request that may have written, so that what is read was stored."""

    def __init__(self, path: str) -> None:
        self._open: Callable[[], LocalTransport] = partial(LocalTransport, path)
        self._current: LocalTransport | None = None
        self._lock = threading.Lock()

    def send(self, request: Request, deadline: Deadline) -> Response:
        with self._lock:
            self._current = self._current or self._open()
            answer = self._current.send(request, deadline)
            if request.method != "GET" and not request.target.startswith("/v1/graphql"):
                self._close()
            return answer

    def close(self) -> None:
        with self._lock:
            self._close()

    def _close(self) -> None:
        if self._current is not None:
            self._current.close()
            self._current = None


def connected(back_end: str, folder: Path) -> Callable[..., weaviate.Client]:
    """What makes a client of local mode inside this process, given the other arguments of a client."""
    path = str(folder / "library.db")
    if back_end == "memory":
        return partial(weaviate.Client, ":memory:")
    if back_end == "file":
        return partial(weaviate.Client, path=path)
    return partial(weaviate.Client, path=path, transport=Reopening(path))


@contextmanager
def serving(environ: Mapping[str, str]) -> Iterator[str]:
    """Local mode over HTTP on a free port of loopback, with the settings that a server would read there; its URL."""
    with HttpFront("127.0.0.1", 0) as front:
        front.server = Server(settings=settings_from(environ, front.url))
        threading.Thread(target=front.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()
        try:
            yield front.url
        finally:
            front.shutdown()
            front.server.close()


class HttpServers:
    """Local mode over HTTP, one server for each set of settings that is asked for, until the `with` block ends."""

    def __init__(self, backups: Path) -> None:
        self._common = {"BACKUP_FILESYSTEM_PATH": str(backups), "CLUSTER_HOSTNAME": "node1"}
        self._running = ExitStack()
        self._urls: dict[frozenset[tuple[str, str]], str] = {}

    def url(self, env: Mapping[str, str]) -> str:
        key = frozenset(env.items())
        if key not in self._urls:
            self._urls[key] = self._running.enter_context(serving({**self._common, **env}))
        return self._urls[key]

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._running.close()
