# Made by `weaviate-codegen rest` for Weaviate 1.39.0. Not to be edited: run it again instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..models.tokenize_request import TokenizeRequest
    from ..models.tokenize_response import TokenizeResponse
    from ..operation import Transport


class TokenizeApi:
    """The operations tagged `tokenize`."""

    __slots__ = ("_transport",)

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    def tokenize(self, *, body: TokenizeRequest | Mapping[str, Any]) -> TokenizeResponse:
        """`POST /tokenize`"""
        from ..api.tokenize.tokenize import build

        return self._transport.execute(build(body=body))
