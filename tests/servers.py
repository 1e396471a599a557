"""Real Weaviate servers for tests: where one of a version is found, and how it is started on loopback and stopped.

A version is its first two numbers ("1.39"). It is looked for, in this order, in

* `WEAVIATE_URL_1_39`: a server that runs already, and is left running;
* `WEAVIATE_BINARY_1_39`: a server's binary;
* the folder where the embedded mode keeps binaries.

Variables may be spelled with the dot as well.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    from collections.abc import Mapping

VERSIONS = ("1.24", "1.30", "1.39")

_CACHED_BINARY = re.compile(r"weaviate-v(\d+)\.(\d+)\.(\d+)-[0-9a-f]{64}")
_STARTS = 3
_SECONDS_TO_START = 60.0
_GUARD = Path(__file__).with_name("server_guard.py")
# Tests talk to loopback only, whatever proxy the environment names.
_open = urllib.request.build_opener(urllib.request.ProxyHandler({})).open


class ServerError(Exception):
    """A server that was asked for by name cannot be used."""


@dataclass(eq=False)
class Server:
    """A server that answers at `url`. One that was started here has a `log`, and stops when its `with` block ends."""

    version: str
    url: str
    log: Path | None = None
    _guard: subprocess.Popen[bytes] | None = field(default=None, repr=False)

    @property
    def stopped(self) -> bool:
        """Whether this one was started here and has been stopped."""
        return self.log is not None and self._guard is None

    def stop(self) -> None:
        """Kill the server and remove its data; its log stays. Does nothing the second time, or to a server found by URL."""
        if self._guard is None:
            return
        guard, self._guard = self._guard, None
        guard.communicate(timeout=30)
        shutil.rmtree(self.log.parent / "data", ignore_errors=True)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()


def find_url(version: str, environ: Mapping[str, str]) -> str | None:
    """The URL of a running server, if the environment names one."""
    url = _variable("WEAVIATE_URL", version, environ)
    return url.rstrip("/") if url else None


def find_binary(version: str, environ: Mapping[str, str]) -> Path | None:
    """The binary that the environment names, or the newest of that version in the embedded mode's cache."""
    if named := _variable("WEAVIATE_BINARY", version, environ):
        if not os.access(named, os.X_OK):
            raise ServerError(f"{named}, which the environment names as its binary, cannot be executed")
        return Path(named)
    cached = [
        (tuple(map(int, match.groups())), path)
        for folder in _cache_folders(environ)
        for path in folder.glob(f"weaviate-v{version}.*")
        if (match := _CACHED_BINARY.fullmatch(path.name)) and os.access(path, os.X_OK)
    ]
    return max(cached)[1] if cached else None


def attach(version: str, url: str) -> Server:
    """A server that runs already; refused when it is of another version than its variable says."""
    try:
        with _open(f"{url}/v1/meta", timeout=10) as answer:
            found = json.load(answer)["version"]
    except urllib.error.HTTPError as error:
        error.close()
        raise ServerError(f"the server at {url} answers {error.code} to /v1/meta") from error
    except OSError as error:
        raise ServerError(f"the server at {url} cannot be reached: {error}") from error
    except (ValueError, KeyError) as error:
        raise ServerError(f"what answers at {url} is not Weaviate") from error
    if not found.startswith(f"{version}."):
        raise ServerError(f"the server at {url} is {found}, and not {version} as the environment says")
    return Server(version, url)


def start(version: str, binary: Path, folder: Path, env: Mapping[str, str] | None = None) -> Server:
    """Start `binary` with its data and log in `folder`, which must be empty, and wait until it is ready.

    `env` goes over the settings that every test server has; a value of "" takes one away.
    """
    for attempt in range(_STARTS):
        own = folder / f"start-{attempt}"
        server = _spawn(version, binary, own, env or {})
        complaint = _wait_until_ready(server)
        if complaint is None:
            return server
        server.stop()
        # Another process may have taken one of the ports since they were chosen: that alone is worth another start.
        if "address already in use" not in log_tail(server.log):
            break
    raise ServerError(f"{binary} {complaint}\nThe end of its log:\n{log_tail(server.log)}")


def log_tail(log: Path, start: int = 0, size: int = 4000) -> str:
    """The last `size` bytes that were written to a log after the position `start`."""
    with log.open("rb") as file:
        end = file.seek(0, os.SEEK_END)
        file.seek(max(start, end - size))
        return file.read().decode("utf-8", "replace")


def _variable(name: str, version: str, environ: Mapping[str, str]) -> str:
    return environ.get(f"{name}_{version.replace('.', '_')}") or environ.get(f"{name}_{version}") or ""


def _cache_folders(environ: Mapping[str, str]) -> list[Path]:
    """As the embedded mode has it, `XDG_CACHE_HOME` is the folder of the binaries itself."""
    if cache := environ.get("XDG_CACHE_HOME"):
        return [Path(cache), Path(cache, "weaviate-embedded")]
    return [Path.home() / ".cache" / "weaviate-embedded"]


def _spawn(version: str, binary: Path, folder: Path, env: Mapping[str, str]) -> Server:
    folder.mkdir(parents=True)
    http, *others = _free_ports(7)
    settings = {name: value for name, value in (_settings(folder / "data", others) | env).items() if value}
    command = [binary, "--host", "127.0.0.1", "--port", str(http), "--scheme", "http"]
    log = folder / "server.log"
    with log.open("wb") as output:
        guard = subprocess.Popen(
            [sys.executable, "-I", _GUARD, *command],
            env={name: os.environ[name] for name in ("PATH", "HOME", "TMPDIR") if name in os.environ} | settings,
            stdin=subprocess.PIPE,
            stdout=output,
            stderr=subprocess.STDOUT,
            start_new_session=True,  # Ctrl-C is for the tests; the server ends when they close the guard's input
        )
    return Server(version, f"http://127.0.0.1:{http}", log, guard)


def _settings(data: Path, ports: list[int]) -> dict[str, str]:
    grpc, gossip, gossip_data, raft, raft_rpc, profiling = map(str, ports)
    return {
        "API_BASED_MODULES_DISABLED": "true",
        "AUTHENTICATION_ANONYMOUS_ACCESS_ENABLED": "true",
        "BACKUP_FILESYSTEM_PATH": str(data / "backups"),
        "CLUSTER_ADVERTISE_ADDR": "127.0.0.1",
        # A node takes part in its own backups through the port behind the one that it advertises.
        "CLUSTER_ADVERTISE_PORT": gossip,
        "CLUSTER_BIND_ADDR": "127.0.0.1",
        "CLUSTER_DATA_BIND_PORT": gossip_data,
        "CLUSTER_GOSSIP_BIND_PORT": gossip,
        "CLUSTER_HOSTNAME": "node1",
        "DEFAULT_VECTORIZER_MODULE": "none",
        "DISABLE_TELEMETRY": "true",
        # A full disk of the developer's must not turn the server read-only.
        "DISK_USE_READONLY_PERCENTAGE": "0",
        "DISK_USE_WARNING_PERCENTAGE": "0",
        "ENABLE_MODULES": "backup-filesystem",
        "GO_PROFILING_DISABLE": "true",
        "GO_PROFILING_PORT": profiling,
        "GRPC_PORT": grpc,
        "LOG_LEVEL": "error",
        "PERSISTENCE_DATA_PATH": str(data),
        "RAFT_BOOTSTRAP_EXPECT": "1",
        "RAFT_INTERNAL_RPC_PORT": raft_rpc,
        "RAFT_PORT": raft,
    }


def _free_ports(count: int) -> list[int]:
    """Ports that are free now, all consecutive: servers want the data port right after the gossip port."""
    while True:
        with ExitStack() as held:
            first = held.enter_context(socket.create_server(("127.0.0.1", 0))).getsockname()[1]
            ports = list(range(first, first + count))
            try:
                for port in ports[1:]:
                    held.enter_context(socket.create_server(("127.0.0.1", port)))
            except (OSError, OverflowError):
                continue
            return ports


def _wait_until_ready(server: Server) -> str | None:
    """None once the server is ready, else what went wrong."""
    give_up = time.monotonic() + _SECONDS_TO_START
    while time.monotonic() < give_up:
        if server._guard.poll() is not None:
            return f"ended with exit code {server._guard.returncode} before it was ready"
        try:
            with _open(f"{server.url}/v1/.well-known/ready", timeout=5):
                return None
        except urllib.error.HTTPError as error:
            error.close()
        except OSError:
            pass
        time.sleep(0.05)
    return f"was not ready after {_SECONDS_TO_START:.0f} s"
