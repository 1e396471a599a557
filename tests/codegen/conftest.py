"""Generated packages of every version kept, made once per session."""

import socket
import sys

import pytest
import weaviate_rest

from tests.codegen.rest.support import VERSIONS, Package, snapshot


@pytest.fixture(scope="session")
def rest_packages(tmp_path_factory):
    """By version: the package generated from it. The newest is the one that is committed."""
    folder = tmp_path_factory.mktemp("packages")
    older = {
        version: Package.of(snapshot(version), folder, f"rest_{version.replace('.', '_')}") for version in VERSIONS[:-1]
    }
    yield older | {VERSIONS[-1]: Package(weaviate_rest, snapshot(VERSIONS[-1]))}
    sys.path.remove(str(folder))


@pytest.fixture
def unused_port():
    """A port on which nothing listens."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return listener.getsockname()[1]
