"""A client of each server in turn, and classes that are gone after the test."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol
from uuid import uuid4

import pytest

import weaviate

if TYPE_CHECKING:
    from collections.abc import Iterator


class ClassMaker(Protocol):
    def __call__(self, *properties: dict[str, Any], **definition: Any) -> str: ...


@pytest.fixture
def client(weaviate_url: str) -> Iterator[weaviate.Client]:
    with weaviate.Client(weaviate_url) as client:
        yield client


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
