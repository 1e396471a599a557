"""One class: its definition, its tenants and their objects."""

from __future__ import annotations

import random
import string
from functools import cached_property
from typing import TYPE_CHECKING, Any

from weaviate.local.embedding import MODULE
from weaviate.local.errors import Refusal
from weaviate.local.jsonvalues import mapping

if TYPE_CHECKING:
    from collections.abc import Mapping

    from weaviate.local.storage.partition import Partition

SHARD_LETTERS = string.ascii_letters + string.digits
ONLY = ""
"""The name under which a class without tenants keeps its one partition."""


def shard_name() -> str:
    """A name as the server gives it to a shard."""
    return "".join(random.choices(SHARD_LETTERS, k=12))  # noqa: S311 - a name, not a secret


class NoPartition(Refusal):
    """A tenant is needed, not wanted, unknown or asleep."""


class Collection:
    """`document` is the class as `/v1/schema` shows it; whoever changes it calls `changed`."""

    def __init__(self, document: dict[str, Any]) -> None:
        self.document = document
        self.partitions: dict[str, Partition] = {}
        self.tenants: dict[str, str] = {}

    @property
    def name(self) -> str:
        """The class's name."""
        name: str = self.document["class"]
        return name

    def changed(self) -> None:
        """Forget what was derived from the definition."""
        self.__dict__.pop("properties", None)
        self.__dict__.pop("vector_indexes", None)
        self.__dict__.pop("searchable", None)
        for partition in self.partitions.values():
            partition.indexes.clear()
            partition.texts.clear()

    @cached_property
    def properties(self) -> dict[str, dict[str, Any]]:
        """The properties by name."""
        listed: list[dict[str, Any]] = self.document.get("properties") or []
        return {each["name"]: each for each in listed}

    @cached_property
    def searchable(self) -> dict[str, dict[str, Any]]:
        """The properties that keyword searches look into, by name."""
        return {name: each for name, each in self.properties.items() if each["indexSearchable"]}

    @cached_property
    def vector_indexes(self) -> dict[str, dict[str, Any]]:
        """`vectorIndexType` and `vectorIndexConfig` by the vector's name; the unnamed vector has the empty name."""
        named: dict[str, dict[str, Any]] | None = self.document.get("vectorConfig")
        return {"": self.document} if named is None else named

    @property
    def vectorized(self) -> list[str]:
        """The names of the vectors that are made from texts."""
        named = self.document.get("vectorConfig")
        if named is None:
            return [""] if self.document.get("vectorizer") == MODULE else []
        return [name for name, index in self.vector_indexes.items() if MODULE in mapping(index.get("vectorizer"))]

    def places(self, properties: Mapping[str, Any]) -> list[Any]:
        """The coordinates among the values of an object."""
        return [
            properties.get(name) for name, each in self.properties.items() if each["dataType"][0] == "geoCoordinates"
        ]

    @property
    def unsearched(self) -> frozenset[str]:
        """The vectors that are stored and not indexed."""
        return frozenset(
            name for name, index in self.vector_indexes.items() if index["vectorIndexConfig"].get("skip") is True
        )

    @property
    def shards(self) -> int:
        """How many shards a class without tenants has."""
        return int(self.document["shardingConfig"]["actualCount"])

    @property
    def multi_tenant(self) -> bool:
        """Does each tenant have objects of its own?"""
        return bool(mapping(self.document.get("multiTenancyConfig")).get("enabled"))

    @property
    def makes_tenants(self) -> bool:
        """Does it create tenants by itself?"""
        return self.multi_tenant and bool(mapping(self.document.get("multiTenancyConfig")).get("autoTenantCreation"))

    def partition(self, tenant: str) -> Partition:
        """The partition of a tenant, or the only one; `Refusal` in the server's words."""
        if not self.multi_tenant:
            if tenant:
                raise NoPartition(f"class {self.name} has multi-tenancy disabled, but request was with tenant")
            return self.partitions[ONLY]
        if not tenant:
            raise NoPartition(f"class {self.name} has multi-tenancy enabled, but request was without tenant")
        status = self.tenants.get(tenant)
        if status is None:
            raise NoPartition(f'tenant not found: "{tenant}"')
        if status != "HOT":
            raise NoPartition(f"tenant not active: '{tenant}'")
        return self.partitions[tenant]
