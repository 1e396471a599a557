# Made by `weaviate-codegen rest` for Weaviate 1.39.0. Not to be edited: run it again instead.

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..models.nodes_status_response import NodesStatusResponse
    from ..operation import Transport


class NodesApi:
    """The operations tagged `nodes`."""

    __slots__ = ("_transport",)

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    def get(self, *, output: str | None = None) -> NodesStatusResponse:
        """`GET /nodes`"""
        from ..api.nodes.nodes_get import build

        return self._transport.execute(build(output=output))

    def get_class(
        self, class_name: str, *, output: str | None = None, shard_name: str | None = None
    ) -> NodesStatusResponse:
        """`GET /nodes/{className}`"""
        from ..api.nodes.nodes_get_class import build

        return self._transport.execute(build(class_name, output=output, shard_name=shard_name))
