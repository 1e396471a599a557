# Made by `weaviate-codegen rest` for Weaviate 1.39.0. Not to be edited: run it again instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..models.class_ import Class
    from ..models.index_status_response import IndexStatusResponse
    from ..models.index_update_response import IndexUpdateResponse
    from ..models.index_upsert_request import IndexUpsertRequest
    from ..models.property_ import Property
    from ..models.property_tokenize_request import PropertyTokenizeRequest
    from ..models.schema import Schema
    from ..models.shard_status import ShardStatus
    from ..models.shard_status_get_response import ShardStatusGetResponse
    from ..models.tenant import Tenant
    from ..models.tokenize_response import TokenizeResponse
    from ..operation import Transport


class SchemaApi:
    """The operations tagged `schema`."""

    __slots__ = ("_transport",)

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    def dump(self, *, consistency: bool | None = None) -> Schema:
        """`GET /schema`"""
        from ..api.schema.schema_dump import build

        return self._transport.execute(build(consistency=consistency))

    def objects_create(self, *, body: Class | Mapping[str, Any]) -> Class:
        """`POST /schema`"""
        from ..api.schema.schema_objects_create import build

        return self._transport.execute(build(body=body))

    def objects_delete(self, class_name: str) -> None:
        """`DELETE /schema/{className}`"""
        from ..api.schema.schema_objects_delete import build

        return self._transport.execute(build(class_name))

    def objects_get(self, class_name: str, *, consistency: bool | None = None) -> Class:
        """`GET /schema/{className}`"""
        from ..api.schema.schema_objects_get import build

        return self._transport.execute(build(class_name, consistency=consistency))

    def objects_index_cancel(self, class_name: str, property_name: str, index_name: str) -> IndexUpdateResponse:
        """`POST /schema/{className}/properties/{propertyName}/index/{indexName}/cancel`"""
        from ..api.schema.schema_objects_index_cancel import build

        return self._transport.execute(build(class_name, property_name, index_name))

    def objects_index_rebuild(
        self, class_name: str, property_name: str, index_name: str, *, tenants: Sequence[str] | None = None
    ) -> IndexUpdateResponse:
        """`POST /schema/{className}/properties/{propertyName}/index/{indexName}/rebuild`"""
        from ..api.schema.schema_objects_index_rebuild import build

        return self._transport.execute(build(class_name, property_name, index_name, tenants=tenants))

    def objects_index_upsert(
        self,
        class_name: str,
        property_name: str,
        index_name: str,
        *,
        body: IndexUpsertRequest | Mapping[str, Any],
        tenants: Sequence[str] | None = None,
    ) -> IndexUpdateResponse:
        """`PUT /schema/{className}/properties/{propertyName}/index/{indexName}`"""
        from ..api.schema.schema_objects_index_upsert import build

        return self._transport.execute(build(class_name, property_name, index_name, body=body, tenants=tenants))

    def objects_indexes_get(self, class_name: str) -> IndexStatusResponse:
        """`GET /schema/{className}/indexes`"""
        from ..api.schema.schema_objects_indexes_get import build

        return self._transport.execute(build(class_name))

    def objects_properties_add(self, class_name: str, *, body: Property | Mapping[str, Any]) -> Property:
        """`POST /schema/{className}/properties`"""
        from ..api.schema.schema_objects_properties_add import build

        return self._transport.execute(build(class_name, body=body))

    def objects_properties_delete(self, class_name: str, property_name: str, index_name: str) -> None:
        """`DELETE /schema/{className}/properties/{propertyName}/index/{indexName}`"""
        from ..api.schema.schema_objects_properties_delete import build

        return self._transport.execute(build(class_name, property_name, index_name))

    def objects_properties_tokenize(
        self, class_name: str, property_name: str, *, body: PropertyTokenizeRequest | Mapping[str, Any]
    ) -> TokenizeResponse:
        """`POST /schema/{className}/properties/{propertyName}/tokenize`"""
        from ..api.schema.schema_objects_properties_tokenize import build

        return self._transport.execute(build(class_name, property_name, body=body))

    def objects_shards_get(self, class_name: str, *, tenant: str | None = None) -> list[ShardStatusGetResponse]:
        """`GET /schema/{className}/shards`"""
        from ..api.schema.schema_objects_shards_get import build

        return self._transport.execute(build(class_name, tenant=tenant))

    def objects_shards_update(
        self, class_name: str, shard_name: str, *, body: ShardStatus | Mapping[str, Any]
    ) -> ShardStatus:
        """`PUT /schema/{className}/shards/{shardName}`"""
        from ..api.schema.schema_objects_shards_update import build

        return self._transport.execute(build(class_name, shard_name, body=body))

    def objects_update(self, class_name: str, *, body: Class | Mapping[str, Any]) -> Class:
        """`PUT /schema/{className}`"""
        from ..api.schema.schema_objects_update import build

        return self._transport.execute(build(class_name, body=body))

    def objects_vectors_delete(self, class_name: str, vector_index_name: str) -> None:
        """`DELETE /schema/{className}/vectors/{vectorIndexName}/index`"""
        from ..api.schema.schema_objects_vectors_delete import build

        return self._transport.execute(build(class_name, vector_index_name))

    def tenant_exists(self, class_name: str, tenant_name: str, *, consistency: bool | None = None) -> None:
        """`HEAD /schema/{className}/tenants/{tenantName}`"""
        from ..api.schema.tenant_exists import build

        return self._transport.execute(build(class_name, tenant_name, consistency=consistency))

    def tenants_create(self, class_name: str, *, body: Sequence[Tenant | Mapping[str, Any]]) -> list[Tenant]:
        """`POST /schema/{className}/tenants`"""
        from ..api.schema.tenants_create import build

        return self._transport.execute(build(class_name, body=body))

    def tenants_delete(self, class_name: str, *, body: Sequence[str]) -> None:
        """`DELETE /schema/{className}/tenants`"""
        from ..api.schema.tenants_delete import build

        return self._transport.execute(build(class_name, body=body))

    def tenants_get(self, class_name: str, *, consistency: bool | None = None) -> list[Tenant]:
        """`GET /schema/{className}/tenants`"""
        from ..api.schema.tenants_get import build

        return self._transport.execute(build(class_name, consistency=consistency))

    def tenants_get_one(self, class_name: str, tenant_name: str, *, consistency: bool | None = None) -> Tenant:
        """`GET /schema/{className}/tenants/{tenantName}`"""
        from ..api.schema.tenants_get_one import build

        return self._transport.execute(build(class_name, tenant_name, consistency=consistency))

    def tenants_update(self, class_name: str, *, body: Sequence[Tenant | Mapping[str, Any]]) -> list[Tenant]:
        """`PUT /schema/{className}/tenants`"""
        from ..api.schema.tenants_update import build

        return self._transport.execute(build(class_name, body=body))
