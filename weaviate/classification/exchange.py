"""Requests of classifications and what their answers mean; no I/O."""

from __future__ import annotations

from typing import TYPE_CHECKING

from weaviate.connect import operations
from weaviate.connect.answers import decode_object, expect
from weaviate.connect.flow import Pause
from weaviate.exceptions import ResponseCannotBeDecodedException

if TYPE_CHECKING:
    from weaviate.connect.flow import Flow
    from weaviate.types import JsonObject

POLL_SECONDS = 2.0

_PATH = "/classifications"
"""v3's, and every server's; the description has a slash at the end."""


def get_classification(uuid: str) -> Flow[JsonObject]:
    """A classification as the server gives it."""
    response = yield operations.classifications_get.build(uuid)
    return decode_object(expect(response, "Get classification", 200), "Get classification")


def start_classification(config: JsonObject, *, wait: bool) -> Flow[JsonObject]:
    """Start a classification, and with `wait` return only when it is no longer running."""
    response = yield operations.amended(operations.classifications_post.build(body=config), path=_PATH)
    current = decode_object(expect(response, "Start classification", 201), "Start classification")
    if not wait:
        return current
    if "id" not in current:
        raise ResponseCannotBeDecodedException("Start classification", response)
    while (current := (yield from get_classification(current["id"]))).get("status") == "running":
        yield Pause(POLL_SECONDS)
    return current
