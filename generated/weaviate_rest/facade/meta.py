# Made by `weaviate-codegen rest` for Weaviate 1.39.0. Not to be edited: run it again instead.

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..models.meta import Meta
    from ..models.weaviate_root_response_200 import WeaviateRootResponse200
    from ..operation import Transport


class MetaApi:
    """The operations tagged `meta`."""

    __slots__ = ("_transport",)

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    def get(self) -> Meta:
        """`GET /meta`"""
        from ..api.meta.meta_get import build

        return self._transport.execute(build())

    def root(self) -> WeaviateRootResponse200:
        """`GET /`"""
        from ..api.meta.weaviate_root import build

        return self._transport.execute(build())
