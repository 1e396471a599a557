"""The servers that one test session shares, and the account of which tests ran on which version and on local mode."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

import pytest

from tests import local_mode, servers
from tests.servers import VERSIONS, Server, ServerError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping
    from pathlib import Path

_NO_BINARY = "no binary"


class ServerPool:
    """Starts a server when it is first asked for, and keeps it until `stop`.

    Around each test the plugin in `conftest.py` calls `begin` and `ran`, so that failures get what the servers logged
    meanwhile, and the session's end says how many tests each version and each form of local mode had.
    """

    def __init__(self, environ: Mapping[str, str]) -> None:
        self._environ = environ
        self._required = _required_versions(environ)
        self._started: list[Server] = []
        self._shared: dict[tuple[str, frozenset[tuple[str, str]]], Server | str] = {}
        self._test = ""
        self._log_positions: dict[Path, int] = {}
        self._users: dict[str, set[str]] = defaultdict(set)
        self._ran: set[str] = set()
        self._fell_short: set[str] = set()
        self._reasons: dict[str, str] = {}

    def get(self, version: str, env: Mapping[str, str], make_folder: Callable[[], Path], *, fresh: bool) -> Server:
        """A running server; skips or fails the test that asks when there is none."""
        if version not in VERSIONS:
            raise ValueError(f"no server {version}: the tests know {', '.join(VERSIONS)}")
        self._users[version].add(self._test)
        key = (version, frozenset(env.items()))
        found = None if fresh else self._shared.get(key)
        if found is None or (isinstance(found, Server) and found.stopped):
            found = self._obtain(version, env, make_folder, attach=not env and not fresh)
        if not fresh:
            self._shared[key] = found
        if isinstance(found, Server):
            return found
        self._reasons[version] = found
        if self._may_skip(version):
            pytest.skip(f"server {version}: {found}")
        pytest.fail(f"server {version}: {found}", pytrace=False)

    def begin(self, test: str, used: Iterable[str]) -> None:
        """A test starts that runs on servers of these versions or forms of local mode, and perhaps asks for more."""
        self._test = test
        self._log_positions = {server.log: server.log.stat().st_size for server in self._started}
        for name in used:
            self._users[name].add(test)

    def ran(self, test: str) -> None:
        """A test got to its end, or failed on the way."""
        self._ran.add(test)

    def fell_short(self, test: str) -> None:
        """A test failed as it was expected to."""
        self._fell_short.add(test)

    def logged(self, test: str) -> Iterator[tuple[str, str]]:
        """What the servers that a test used wrote to their logs since it began, with where the whole log is."""
        for server in self._started:
            text = servers.log_tail(server.log, self._log_positions.get(server.log, 0))
            if test in self._users[server.version] and text:
                yield f"log of server {server.version}, {server.log}", text

    def account(self) -> Iterator[str]:
        """A line for each version that tests asked for, and one for each form of local mode that they ran on."""
        for version in VERSIONS:
            count = len(self._users[version] & self._ran)
            reason = self._reasons.get(version, "").partition("\n")[0]
            if count or (self._users[version] and not reason):
                yield f"server {version}: {count} run"
            elif reason:
                yield f"server {version}: {'skipped' if self._may_skip(version) else 'failed'}: {reason}"
        for name in local_mode.BACK_ENDS:
            if users := self._users[name]:
                excluded = len(users & self._fell_short)
                yield f"{name}: {len(users & self._ran)} run" + (f", {excluded} excluded" if excluded else "")

    def stop(self) -> None:
        """Stop every server that was started here."""
        for server in self._started:
            server.stop()

    def _may_skip(self, version: str) -> bool:
        return self._reasons[version] == _NO_BINARY and version not in self._required

    def _obtain(
        self, version: str, env: Mapping[str, str], make_folder: Callable[[], Path], *, attach: bool
    ) -> Server | str:
        try:
            if attach and (url := servers.find_url(version, self._environ)):
                return servers.attach(version, url)
            binary = servers.find_binary(version, self._environ)
            if binary is None:
                return _NO_BINARY
            server = servers.start(version, binary, make_folder(), env)
        except ServerError as error:
            return str(error)
        self._started.append(server)
        return server


def _required_versions(environ: Mapping[str, str]) -> frozenset[str]:
    required = frozenset(filter(None, environ.get("WEAVIATE_REQUIRE_SERVERS", "").replace(" ", "").split(",")))
    if unknown := sorted(required.difference(VERSIONS)):
        raise pytest.UsageError(
            f"WEAVIATE_REQUIRE_SERVERS names {', '.join(unknown)}; the tests know {', '.join(VERSIONS)}"
        )
    return required
