"""The classes of a server, with their properties, shards and tenants."""

from weaviate.schema.crud_schema import Schema
from weaviate.schema.tenants import Tenant, TenantActivityStatus

__all__ = ["Schema", "Tenant", "TenantActivityStatus"]
