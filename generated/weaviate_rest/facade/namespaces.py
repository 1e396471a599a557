# Made by `weaviate-codegen rest` for Weaviate 1.39.0. Not to be edited: run it again instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..models.namespace import Namespace
    from ..models.namespace_create_request import NamespaceCreateRequest
    from ..models.namespace_update_request import NamespaceUpdateRequest
    from ..operation import Transport


class NamespacesApi:
    """The operations tagged `namespaces`."""

    __slots__ = ("_transport",)

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    def create_namespace(
        self, namespace_id: str, *, body: NamespaceCreateRequest | Mapping[str, Any] | None = None
    ) -> Namespace:
        """`POST /namespaces/{namespace_id}`"""
        from ..api.namespaces.create_namespace import build

        return self._transport.execute(build(namespace_id, body=body))

    def delete_namespace(self, namespace_id: str) -> None:
        """`DELETE /namespaces/{namespace_id}`"""
        from ..api.namespaces.delete_namespace import build

        return self._transport.execute(build(namespace_id))

    def get_namespace(self, namespace_id: str) -> Namespace:
        """`GET /namespaces/{namespace_id}`"""
        from ..api.namespaces.get_namespace import build

        return self._transport.execute(build(namespace_id))

    def list_namespaces(self) -> list[Namespace]:
        """`GET /namespaces`"""
        from ..api.namespaces.list_namespaces import build

        return self._transport.execute(build())

    def resume_namespace(self, namespace_id: str) -> None:
        """`POST /namespaces/{namespace_id}/resume`"""
        from ..api.namespaces.resume_namespace import build

        return self._transport.execute(build(namespace_id))

    def suspend_namespace(self, namespace_id: str) -> None:
        """`POST /namespaces/{namespace_id}/suspend`"""
        from ..api.namespaces.suspend_namespace import build

        return self._transport.execute(build(namespace_id))

    def update_namespace(self, namespace_id: str, *, body: NamespaceUpdateRequest | Mapping[str, Any]) -> Namespace:
        """`PUT /namespaces/{namespace_id}`"""
        from ..api.namespaces.update_namespace import build

        return self._transport.execute(build(namespace_id, body=body))
