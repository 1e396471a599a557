# Made by `weaviate-codegen rest` for Weaviate 1.39.0. Not to be edited: run it again instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..models.batch_delete import BatchDelete
    from ..models.batch_delete_response import BatchDeleteResponse
    from ..models.batch_objects_create_body import BatchObjectsCreateBody
    from ..models.batch_reference import BatchReference
    from ..models.batch_reference_response import BatchReferenceResponse
    from ..models.objects_get_response import ObjectsGetResponse
    from ..operation import Transport


class BatchApi:
    """The operations tagged `batch`."""

    __slots__ = ("_transport",)

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    def objects_create(
        self, *, body: BatchObjectsCreateBody | Mapping[str, Any], consistency_level: str | None = None
    ) -> list[ObjectsGetResponse]:
        """`POST /batch/objects`"""
        from ..api.batch.batch_objects_create import build

        return self._transport.execute(build(body=body, consistency_level=consistency_level))

    def objects_delete(
        self, *, body: BatchDelete | Mapping[str, Any], consistency_level: str | None = None, tenant: str | None = None
    ) -> BatchDeleteResponse:
        """`DELETE /batch/objects`"""
        from ..api.batch.batch_objects_delete import build

        return self._transport.execute(build(body=body, consistency_level=consistency_level, tenant=tenant))

    def references_create(
        self, *, body: Sequence[BatchReference | Mapping[str, Any]], consistency_level: str | None = None
    ) -> list[BatchReferenceResponse]:
        """`POST /batch/references`"""
        from ..api.batch.batch_references_create import build

        return self._transport.execute(build(body=body, consistency_level=consistency_level))
