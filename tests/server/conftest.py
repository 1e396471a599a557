"""Clients of each back end in turn, real servers and local mode, and classes that are gone after the test.

A test that takes one of these fixtures runs once for each real version that its marks admit, and once for each form of
local mode when they admit the version that local mode behaves as: `client`, `connect`, `back_end`, `address`,
`weaviate_url`, `url_with`. What can't run there is listed in `exclusions.py`.
"""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any, Protocol
from uuid import uuid4

import pytest

import weaviate
from tests import local_mode, versions
from tests.server import exclusions

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from tests.conftest import ServerFactory


class Connect(Protocol):
    def __call__(self, **arguments: Any) -> weaviate.Client: ...


class UrlWith(Protocol):
    def __call__(self, env: Mapping[str, str]) -> str: ...


class ClassMaker(Protocol):
    def __call__(self, *properties: dict[str, Any], **definition: Any) -> str: ...


@dataclass(frozen=True)
class BackEnd:
    """What a test runs on: `name` is a version of real servers, or a form of local mode."""

    name: str

    @property
    def is_local(self) -> bool:
        return self.name in local_mode.BACK_ENDS

    @property
    def version(self) -> str:
        """The version that it is, or behaves as."""
        return local_mode.VERSION if self.is_local else self.name


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    if "back_end" in metafunc.fixturenames:
        chosen = versions.chosen(metafunc.definition)
        local = local_mode.BACK_ENDS if local_mode.VERSION in chosen else ()
        metafunc.parametrize("back_end", [*chosen, *local], indirect=True, scope="session")


def pytest_itemcollected(item: pytest.Item) -> None:
    """Expect exactly the tests that are excluded from a back end to fail on it."""
    back_end = item.callspec.params.get("back_end", "") if hasattr(item, "callspec") else ""
    if reason := exclusions.reason(exclusions.name_of(item.nodeid), back_end):
        item.add_marker(pytest.mark.xfail(reason=reason, strict=True))


@pytest.fixture(scope="session")
def back_end(request: pytest.FixtureRequest) -> BackEnd:
    """Each real version in turn, then each form of local mode."""
    return BackEnd(request.param)


@pytest.fixture(scope="session")
def local_servers(tmp_path_factory: pytest.TempPathFactory) -> Iterator[local_mode.HttpServers]:
    """Local mode over HTTP, by settings."""
    with local_mode.HttpServers(tmp_path_factory.mktemp("backups")) as servers:
        yield servers


@pytest.fixture(scope="session")
def url_with(back_end: BackEnd, server: ServerFactory, local_servers: local_mode.HttpServers) -> UrlWith:
    """The URL of a server with these settings in its environment, shared by all tests that ask for the same."""
    if back_end.name in local_mode.IN_PROCESS:
        pytest.fail("local mode inside the process has no URL and no environment: take connect", pytrace=False)
    if back_end.is_local:
        return local_servers.url
    return lambda env: server(back_end.name, env=env).url


@pytest.fixture(scope="session")
def weaviate_url(url_with: UrlWith) -> str:
    """The URL of the server that tests share."""
    return url_with({})


@pytest.fixture
def address(request: pytest.FixtureRequest, back_end: BackEnd) -> str:
    """What a program is told that takes the place of its server as one word."""
    if back_end.name in {"file", "reopened"}:
        pytest.fail("a program that takes an address is not told a file: take connect", pytrace=False)
    return ":memory:" if back_end.name == "memory" else request.getfixturevalue("weaviate_url")


@pytest.fixture
def connect(
    back_end: BackEnd, request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Connect]:
    """Makes clients, given the arguments that don't say where the server is, and closes them after the test."""
    if back_end.name in local_mode.IN_PROCESS:
        monkeypatch.setenv("BACKUP_FILESYSTEM_PATH", str(tmp_path / "backups"))
        make = local_mode.connected(back_end.name, tmp_path)
    else:
        make = partial(weaviate.Client, request.getfixturevalue("weaviate_url"))
    with ExitStack() as made:
        yield lambda **arguments: made.enter_context(make(**arguments))


@pytest.fixture
def client(connect: Connect) -> weaviate.Client:
    return connect()


@pytest.fixture
def make_class(client: weaviate.Client) -> Iterator[ClassMaker]:
    """Makes a class with these properties and settings under a name that nobody else has, and returns the name."""
    made: list[str] = []

    def make(*properties: dict[str, Any], **definition: Any) -> str:
        name = f"Test{uuid4().hex}"
        made.append(name)
        client.schema.create_class({"class": name, "properties": list(properties), **definition})
        return name

    yield make
    for name in made:
        client.schema.delete_class(name)
