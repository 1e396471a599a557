"""`EmbeddedDB`: finds the binary, starts it, waits for it, and stops it with this process."""

from __future__ import annotations

import http.client
import logging
import os
import subprocess
import sys
import threading
import time
import weakref
from pathlib import Path
from typing import TYPE_CHECKING

from weaviate.embedded import guard
from weaviate.embedded.download import install
from weaviate.embedded.ports import LOOPBACK, free_ports, is_taken, reached_at
from weaviate.embedded.release import Sources, archive_of, check_platform, file_name
from weaviate.exceptions import WeaviateStartUpError

if TYPE_CHECKING:
    from collections.abc import Callable

    from weaviate.embedded import EmbeddedOptions

BINARY_VARIABLE = "WEAVIATE_BINARY"
SECONDS_TO_START = 60.0
STARTS = 3
PAUSE = 0.05
LOG = "weaviate-embedded.log"
MODULES = (
    "text2vec-openai,text2vec-cohere,text2vec-huggingface,ref2vec-centroid,generative-openai,qna-openai,reranker-cohere"
)
TAKEN = "address already in use"


class EmbeddedDB:
    """The server of an `EmbeddedOptions`; v3's names.

    Who listens at the port already is taken for the server and never stopped. One that was started here ends with
    `stop`, with this object, and with this process, however that ends. `url` and `log` say where it is reached and
    what it wrote; `sources` is where releases come from.
    """

    def __init__(self, options: EmbeddedOptions, *, sources: Sources | None = None) -> None:
        self.options = options
        self.sources = sources or Sources()
        self.host = reached_at(options.hostname)
        self.port = options.port or free_ports(1)[0]
        self.binary: Path | None = None
        self.process: subprocess.Popen[bytes] | None = None
        self._end: Callable[[], object] | None = None
        self._lock = threading.Lock()
        self._owner = os.getpid()

    @property
    def url(self) -> str:
        """Where the server is reached."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"http://{host}:{self.port}"

    @property
    def log(self) -> Path:
        """What the server writes; the log of the start before has `.1` at its end."""
        return Path(self.options.persistence_data_path, LOG)

    def check_supported_platform(self) -> None:
        """`WeaviateStartUpError` where no server runs."""
        check_platform()

    def ensure_paths_exist(self) -> None:
        """Make the folders for binaries and data."""
        for folder in (self.options.binary_path, self.options.persistence_data_path):
            try:
                Path(folder).mkdir(parents=True, exist_ok=True)
            except OSError as error:
                raise WeaviateStartUpError(
                    f"the folder {folder} of the embedded server can't be made: {error}"
                ) from error

    def ensure_weaviate_binary_exists(self) -> None:
        """Find the binary in the environment or in the cache, or download it."""
        named = os.environ.get(BINARY_VARIABLE)
        if named:
            self.binary = Path(named)
            if not (self.binary.is_file() and os.access(named, os.X_OK)):
                raise WeaviateStartUpError(f"{BINARY_VARIABLE} names {named}, which is no file that can be executed")
            return
        version = self.options.version
        self.binary = Path(self.options.binary_path, file_name(version))
        if not self.binary.exists():
            install(archive_of(version, self.sources), self.binary)

    def is_listening(self) -> bool:
        """Does somebody listen at the port?"""
        return is_taken(self.host, self.port)

    def wait_till_listening(self) -> None:
        """Wait until the server is ready; `WeaviateStartUpError` when it ends before, or takes too long."""
        give_up = time.monotonic() + SECONDS_TO_START
        while time.monotonic() < give_up:
            if self.process is not None and self.process.poll() is not None:
                raise self._failure(f"ended with exit code {self.process.returncode} before it was ready")
            if self._is_ready():
                return
            time.sleep(PAUSE)
        self.stop()
        raise self._failure(f"was not ready after {SECONDS_TO_START:.0f} s")

    def start(self) -> None:
        """Start the server, unless somebody listens at its port; it is ready afterwards."""
        self.check_supported_platform()
        if self.options.port and self.is_listening():
            logging.getLogger("weaviate").debug("embedded: %s is in use already, and is used as it is", self.url)
            return
        self.ensure_paths_exist()
        self.ensure_weaviate_binary_exists()
        for attempt in range(1, STARTS + 1):
            try:
                self._spawn()
                self.wait_till_listening()
            except WeaviateStartUpError:
                # Somebody may have taken a port since it was chosen: that alone is worth another start.
                if attempt == STARTS or TAKEN not in tail(self.log):
                    raise
            except BaseException:
                self.stop()
                raise
            else:
                return

    def stop(self) -> None:
        """Stop a server that was started here, and wait for its end; may be called twice."""
        if self._end is not None:
            self._end()

    def ensure_running(self) -> None:
        """Start the server again if it was started here and has ended."""
        if self.process is None or self._owner != os.getpid():
            return
        with self._lock:
            if self.process.poll() is not None:
                logging.getLogger("weaviate").debug("embedded: the server ended with %s", self.process.returncode)
                self.stop()
                self.start()

    def settings(self) -> dict[str, str]:
        """The environment of the server: that of this process over defaults, and the options' own over both."""
        options = self.options
        grpc, gossip, data, raft, raft_rpc = map(str, free_ports(5))
        defaults = {
            "AUTHENTICATION_ANONYMOUS_ACCESS_ENABLED": "true",
            "CLUSTER_ADVERTISE_ADDR": LOOPBACK,
            "CLUSTER_BIND_ADDR": LOOPBACK,
            "CLUSTER_DATA_BIND_PORT": data,
            "CLUSTER_GOSSIP_BIND_PORT": gossip,
            "CLUSTER_HOSTNAME": f"Embedded_at_{options.port}",
            "DISABLE_TELEMETRY": "true",
            "ENABLE_MODULES": MODULES,
            "GO_PROFILING_DISABLE": "true",
            "GRPC_PORT": str(options.grpc_port) if options.grpc_port else grpc,
            "PERSISTENCE_DATA_PATH": options.persistence_data_path,
            "QUERY_DEFAULTS_LIMIT": "20",
            "RAFT_BOOTSTRAP_EXPECT": "1",
            "RAFT_INTERNAL_RPC_PORT": raft_rpc,
            "RAFT_PORT": raft,
            # One node elects itself: the multiplier is for clusters, and costs seconds at every start.
            "RAFT_TIMEOUTS_MULTIPLIER": "1",
        }
        return defaults | dict(os.environ) | (options.additional_env_vars or {})

    def _spawn(self) -> None:
        assert self.binary is not None
        command = [str(self.binary), "--host", self.options.hostname, "--port", str(self.port), "--scheme", "http"]
        if self.log.exists():
            self.log.replace(f"{self.log}.1")
        try:
            with self.log.open("wb") as output:
                # Ctrl-C is for this process, so the guard has a session of its own.
                self.process = subprocess.Popen(  # noqa: S603 - the binary is the user's, or was checked
                    [sys.executable, "-I", "-S", guard.__file__, *command],
                    env=self.settings(),
                    stdin=subprocess.PIPE,
                    stdout=output,
                    stderr=subprocess.STDOUT,
                    start_new_session=True,
                )
        except OSError as error:
            raise WeaviateStartUpError(f"the embedded server can't be started: {error}") from error
        self._owner = os.getpid()
        self._end = weakref.finalize(self, end, self.process, self._owner)

    def _is_ready(self) -> bool:
        connection = http.client.HTTPConnection(self.host, self.port, timeout=5)
        try:
            connection.request("GET", "/v1/.well-known/ready")
            return connection.getresponse().status == 200
        except (OSError, http.client.HTTPException):
            return False
        finally:
            connection.close()

    def _failure(self, what: str) -> WeaviateStartUpError:
        return WeaviateStartUpError(
            f"the embedded server ({self.binary}) {what}. Its log is {self.log}, and ends with:\n{tail(self.log)}"
        )


def end(process: subprocess.Popen[bytes], owner: int) -> None:
    """Let the guard stop its server, and wait; a forked child has nothing to stop."""
    if os.getpid() != owner or process.stdin is None:
        return
    process.stdin.close()
    process.wait()


def tail(log: Path, size: int = 2000) -> str:
    """The end of a log."""
    try:
        with log.open("rb") as file:
            file.seek(max(0, file.seek(0, os.SEEK_END) - size))
            return file.read().decode("utf-8", "replace")
    except OSError:
        return ""
