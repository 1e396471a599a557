# Made by `weaviate-codegen rest` for Weaviate 1.39.0. Not to be edited: run it again instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..models.classification import Classification
    from ..operation import Transport


class ClassificationsApi:
    """The operations tagged `classifications`."""

    __slots__ = ("_transport",)

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    def get(self, id: str) -> Classification:
        """`GET /classifications/{id}`"""
        from ..api.classifications.classifications_get import build

        return self._transport.execute(build(id))

    def post(self, *, body: Classification | Mapping[str, Any]) -> Classification:
        """`POST /classifications/`"""
        from ..api.classifications.classifications_post import build

        return self._transport.execute(build(body=body))
