"""A fixture for the tests of applications: `def test_search(weaviate_local): ...`; pytest finds it by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

    from weaviate.client import Client


@pytest.fixture
def weaviate_local() -> Iterator[Client]:
    """A client of a fresh, empty server inside this process; each test has its own."""
    from weaviate.client import Client
    from weaviate.destination import IN_MEMORY

    with Client(IN_MEMORY) as client:
        yield client
