# Made by `weaviate-codegen rest` for Weaviate 1.39.0. Not to be edited: run it again instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..models.search_near_text_request import SearchNearTextRequest
    from ..models.search_response import SearchResponse
    from ..operation import Transport


class SearchApi:
    """The operations tagged `search`."""

    __slots__ = ("_transport",)

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    def near_text(self, collection: str, *, body: SearchNearTextRequest | Mapping[str, Any]) -> SearchResponse:
        """`POST /search/{collection}/near-text`"""
        from ..api.search.search_near_text import build

        return self._transport.execute(build(collection, body=body))
