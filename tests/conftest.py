"""What every test can use: real servers by version, and the wheel of this checkout.

`server("1.39")` is the one server of that version that the session shares. `weaviate_server` and `weaviate_url` run a
test once per version; `@pytest.mark.since("1.30")` and `@pytest.mark.only("1.24", "1.39")` choose among the versions.
Where a version is found is said in `tests/servers.py`. One that is found nowhere skips its tests, or fails them when
`WEAVIATE_REQUIRE_SERVERS` lists it.
"""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

import pytest

from tests import versions
from tests.server_pool import ServerPool

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from tests.servers import Server

ROOT = Path(__file__).parents[1]
_POOL = pytest.StashKey[ServerPool]()


class ServerFactory(Protocol):
    def __call__(self, version: str, *, env: Mapping[str, str] | None = None, fresh: bool = False) -> Server: ...


@pytest.fixture(scope="session")
def server(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[ServerFactory]:
    """A server by version: the shared one; with `env` one that has these settings, shared by all who ask for the same;
    with `fresh=True` an empty one that belongs to the caller, who stops it by `with`."""
    pool = request.config.stash[_POOL]

    def get(version: str, *, env: Mapping[str, str] | None = None, fresh: bool = False) -> Server:
        return pool.get(version, env or {}, lambda: tmp_path_factory.mktemp(f"server-{version}-"), fresh=fresh)

    yield get
    pool.stop()


@pytest.fixture(scope="session")
def weaviate_server(request: pytest.FixtureRequest, server: ServerFactory) -> Server:
    """The shared server of each version in turn."""
    return server(request.param)


@pytest.fixture(scope="session")
def weaviate_url(weaviate_server: Server) -> str:
    """The URL of the shared server of each version in turn."""
    return weaviate_server.url


@pytest.fixture(scope="session")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel of this checkout, as `python -m build` makes it."""
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(folder), str(ROOT)]
    built = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False)
    if built.returncode:
        pytest.fail(f"the wheel could not be built:\n{built.stdout}", pytrace=False)
    return next(folder.glob("*.whl"))


@pytest.fixture(scope="session")
def unpacked_wheel(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder that holds what the wheel holds; on `sys.path` it is an installation."""
    folder = tmp_path_factory.mktemp("unpacked")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(folder)
    return folder


def pytest_configure(config: pytest.Config) -> None:
    versions.register(config)
    config.stash[_POOL] = ServerPool(os.environ)


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    if "weaviate_server" in metafunc.fixturenames:
        chosen = versions.chosen(metafunc.definition)
        metafunc.parametrize("weaviate_server", chosen, indirect=True, scope="session")


def pytest_runtest_setup(item: pytest.Item) -> None:
    parameters = item.callspec.params if hasattr(item, "callspec") else {}
    used = [parameters[name] for name in ("weaviate_server", "back_end") if name in parameters]
    item.config.stash[_POOL].begin(item.nodeid, used)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Iterator[None]:
    report = yield
    pool = item.config.stash[_POOL]
    if report.failed:
        report.sections.extend(pool.logged(item.nodeid))
    if report.skipped and hasattr(report, "wasxfail"):
        pool.fell_short(item.nodeid)
    elif report.when == "call" and not report.skipped:
        pool.ran(item.nodeid)
    return report


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> Iterator[None]:
    """After everything else that a summary holds, so that the account stands right above pytest's count."""
    try:
        return (yield)
    finally:
        for line in config.stash[_POOL].account():
            terminalreporter.write_line(line)
