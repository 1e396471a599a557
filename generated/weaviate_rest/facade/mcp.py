# Made by `weaviate-codegen rest` for Weaviate 1.39.0. Not to be edited: run it again instead.

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..operation import Transport


class McpApi:
    """The operations tagged `mcp`."""

    __slots__ = ("_transport",)

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    def delete(self) -> None:
        """`DELETE /mcp`"""
        from ..api.mcp.mcp_delete import build

        return self._transport.execute(build())

    def get(self) -> None:
        """`GET /mcp`"""
        from ..api.mcp.mcp_get import build

        return self._transport.execute(build())

    def post(self) -> None:
        """`POST /mcp`"""
        from ..api.mcp.mcp_post import build

        return self._transport.execute(build())
