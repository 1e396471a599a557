# Made by `weaviate-codegen rest` for Weaviate 1.39.0. Not to be edited: run it again instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..models.alias import Alias
    from ..models.alias_response import AliasResponse
    from ..models.aliases_update_body import AliasesUpdateBody
    from ..operation import Transport


class AliasesApi:
    """The operations tagged `aliases`."""

    __slots__ = ("_transport",)

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    def create(self, *, body: Alias | Mapping[str, Any]) -> Alias:
        """`POST /aliases`"""
        from ..api.aliases.aliases_create import build

        return self._transport.execute(build(body=body))

    def delete(self, alias_name: str) -> None:
        """`DELETE /aliases/{aliasName}`"""
        from ..api.aliases.aliases_delete import build

        return self._transport.execute(build(alias_name))

    def get(self, *, class_: str | None = None) -> AliasResponse:
        """`GET /aliases`"""
        from ..api.aliases.aliases_get import build

        return self._transport.execute(build(class_=class_))

    def get_alias(self, alias_name: str) -> Alias:
        """`GET /aliases/{aliasName}`"""
        from ..api.aliases.aliases_get_alias import build

        return self._transport.execute(build(alias_name))

    def update(self, alias_name: str, *, body: AliasesUpdateBody | Mapping[str, Any]) -> Alias:
        """`PUT /aliases/{aliasName}`"""
        from ..api.aliases.aliases_update import build

        return self._transport.execute(build(alias_name, body=body))
