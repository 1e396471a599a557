# Made by `weaviate-codegen rest` for Weaviate 1.39.0. Not to be edited: run it again instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..models.object_ import Object
    from ..models.objects_list_response import ObjectsListResponse
    from ..models.single_ref import SingleRef
    from ..operation import Transport


class ObjectsApi:
    """The operations tagged `objects`."""

    __slots__ = ("_transport",)

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    def class_delete(
        self, class_name: str, id: str, *, consistency_level: str | None = None, tenant: str | None = None
    ) -> None:
        """`DELETE /objects/{className}/{id}`"""
        from ..api.objects.objects_class_delete import build

        return self._transport.execute(build(class_name, id, consistency_level=consistency_level, tenant=tenant))

    def class_get(
        self,
        class_name: str,
        id: str,
        *,
        consistency_level: str | None = None,
        include: str | None = None,
        node_name: str | None = None,
        tenant: str | None = None,
    ) -> Object:
        """`GET /objects/{className}/{id}`"""
        from ..api.objects.objects_class_get import build

        return self._transport.execute(
            build(
                class_name, id, consistency_level=consistency_level, include=include, node_name=node_name, tenant=tenant
            )
        )

    def class_head(
        self, class_name: str, id: str, *, consistency_level: str | None = None, tenant: str | None = None
    ) -> None:
        """`HEAD /objects/{className}/{id}`"""
        from ..api.objects.objects_class_head import build

        return self._transport.execute(build(class_name, id, consistency_level=consistency_level, tenant=tenant))

    def class_patch(
        self,
        class_name: str,
        id: str,
        *,
        body: Object | Mapping[str, Any] | None = None,
        consistency_level: str | None = None,
    ) -> None:
        """`PATCH /objects/{className}/{id}`"""
        from ..api.objects.objects_class_patch import build

        return self._transport.execute(build(class_name, id, body=body, consistency_level=consistency_level))

    def class_put(
        self, class_name: str, id: str, *, body: Object | Mapping[str, Any], consistency_level: str | None = None
    ) -> Object:
        """`PUT /objects/{className}/{id}`"""
        from ..api.objects.objects_class_put import build

        return self._transport.execute(build(class_name, id, body=body, consistency_level=consistency_level))

    def class_references_create(
        self,
        class_name: str,
        id: str,
        property_name: str,
        *,
        body: SingleRef | Mapping[str, Any],
        consistency_level: str | None = None,
        tenant: str | None = None,
    ) -> None:
        """`POST /objects/{className}/{id}/references/{propertyName}`"""
        from ..api.objects.objects_class_references_create import build

        return self._transport.execute(
            build(class_name, id, property_name, body=body, consistency_level=consistency_level, tenant=tenant)
        )

    def class_references_delete(
        self,
        class_name: str,
        id: str,
        property_name: str,
        *,
        body: SingleRef | Mapping[str, Any],
        consistency_level: str | None = None,
        tenant: str | None = None,
    ) -> None:
        """`DELETE /objects/{className}/{id}/references/{propertyName}`"""
        from ..api.objects.objects_class_references_delete import build

        return self._transport.execute(
            build(class_name, id, property_name, body=body, consistency_level=consistency_level, tenant=tenant)
        )

    def class_references_put(
        self,
        class_name: str,
        id: str,
        property_name: str,
        *,
        body: Sequence[SingleRef | Mapping[str, Any]],
        consistency_level: str | None = None,
        tenant: str | None = None,
    ) -> None:
        """`PUT /objects/{className}/{id}/references/{propertyName}`"""
        from ..api.objects.objects_class_references_put import build

        return self._transport.execute(
            build(class_name, id, property_name, body=body, consistency_level=consistency_level, tenant=tenant)
        )

    def create(self, *, body: Object | Mapping[str, Any], consistency_level: str | None = None) -> Object:
        """`POST /objects`"""
        from ..api.objects.objects_create import build

        return self._transport.execute(build(body=body, consistency_level=consistency_level))

    def delete(self, id: str, *, consistency_level: str | None = None, tenant: str | None = None) -> None:
        """`DELETE /objects/{id}`, deprecated"""
        from ..api.objects.objects_delete import build

        return self._transport.execute(build(id, consistency_level=consistency_level, tenant=tenant))

    def get(self, id: str, *, include: str | None = None) -> Object:
        """`GET /objects/{id}`, deprecated"""
        from ..api.objects.objects_get import build

        return self._transport.execute(build(id, include=include))

    def head(self, id: str) -> None:
        """`HEAD /objects/{id}`, deprecated"""
        from ..api.objects.objects_head import build

        return self._transport.execute(build(id))

    def list(
        self,
        *,
        after: str | None = None,
        class_: str | None = None,
        include: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        order: str | None = None,
        sort: str | None = None,
        tenant: str | None = None,
    ) -> ObjectsListResponse:
        """`GET /objects`"""
        from ..api.objects.objects_list import build

        return self._transport.execute(
            build(
                after=after,
                class_=class_,
                include=include,
                limit=limit,
                offset=offset,
                order=order,
                sort=sort,
                tenant=tenant,
            )
        )

    def patch(
        self, id: str, *, body: Object | Mapping[str, Any] | None = None, consistency_level: str | None = None
    ) -> None:
        """`PATCH /objects/{id}`, deprecated"""
        from ..api.objects.objects_patch import build

        return self._transport.execute(build(id, body=body, consistency_level=consistency_level))

    def references_create(
        self, id: str, property_name: str, *, body: SingleRef | Mapping[str, Any], tenant: str | None = None
    ) -> None:
        """`POST /objects/{id}/references/{propertyName}`, deprecated"""
        from ..api.objects.objects_references_create import build

        return self._transport.execute(build(id, property_name, body=body, tenant=tenant))

    def references_delete(
        self, id: str, property_name: str, *, body: SingleRef | Mapping[str, Any], tenant: str | None = None
    ) -> None:
        """`DELETE /objects/{id}/references/{propertyName}`, deprecated"""
        from ..api.objects.objects_references_delete import build

        return self._transport.execute(build(id, property_name, body=body, tenant=tenant))

    def references_update(
        self, id: str, property_name: str, *, body: Sequence[SingleRef | Mapping[str, Any]], tenant: str | None = None
    ) -> None:
        """`PUT /objects/{id}/references/{propertyName}`, deprecated"""
        from ..api.objects.objects_references_update import build

        return self._transport.execute(build(id, property_name, body=body, tenant=tenant))

    def update(self, id: str, *, body: Object | Mapping[str, Any], consistency_level: str | None = None) -> Object:
        """`PUT /objects/{id}`, deprecated"""
        from ..api.objects.objects_update import build

        return self._transport.execute(build(id, body=body, consistency_level=consistency_level))

    def validate(self, *, body: Object | Mapping[str, Any]) -> None:
        """`POST /objects/validate`"""
        from ..api.objects.objects_validate import build

        return self._transport.execute(build(body=body))
