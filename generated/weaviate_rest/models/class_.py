# Made by `weaviate-codegen rest` for Weaviate 1.39.0. Not to be edited: run it again instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define
from attrs import field as _field

from ..types import UNSET, Model, Unset, read_list, read_model, write

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self


@define(kw_only=True, eq=False, repr=False)
class Class(Model):
    class_: str | Unset = UNSET
    description: str | Unset = UNSET
    inverted_index_config: InvertedIndexConfig | Unset = UNSET
    module_config: Any = UNSET
    multi_tenancy_config: MultiTenancyConfig | Unset = UNSET
    object_ttl_config: ObjectTtlConfig | Unset = UNSET
    properties: list[Property] | Unset = UNSET
    replication_config: ReplicationConfig | Unset = UNSET
    sharding_config: Any = UNSET
    vector_config: ClassVectorConfig | Unset = UNSET
    vector_index_config: Any = UNSET
    vector_index_type: str | Unset = UNSET
    vectorizer: str | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dict(self.additional_properties)
        if self.class_ is not UNSET:
            result["class"] = self.class_
        if self.description is not UNSET:
            result["description"] = self.description
        if self.inverted_index_config is not UNSET:
            result["invertedIndexConfig"] = write(self.inverted_index_config)
        if self.module_config is not UNSET:
            result["moduleConfig"] = self.module_config
        if self.multi_tenancy_config is not UNSET:
            result["multiTenancyConfig"] = write(self.multi_tenancy_config)
        if self.object_ttl_config is not UNSET:
            result["objectTtlConfig"] = write(self.object_ttl_config)
        if self.properties is not UNSET:
            result["properties"] = write(self.properties)
        if self.replication_config is not UNSET:
            result["replicationConfig"] = write(self.replication_config)
        if self.sharding_config is not UNSET:
            result["shardingConfig"] = self.sharding_config
        if self.vector_config is not UNSET:
            result["vectorConfig"] = write(self.vector_config)
        if self.vector_index_config is not UNSET:
            result["vectorIndexConfig"] = self.vector_index_config
        if self.vector_index_type is not UNSET:
            result["vectorIndexType"] = self.vector_index_type
        if self.vectorizer is not UNSET:
            result["vectorizer"] = self.vectorizer
        return result

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        rest = dict(source)
        take = rest.pop
        return cls(
            class_=UNSET if (value := take("class", None)) is None else value,
            description=UNSET if (value := take("description", None)) is None else value,
            inverted_index_config=UNSET
            if (value := take("invertedIndexConfig", None)) is None
            else read_model(value, InvertedIndexConfig.from_dict),
            module_config=UNSET if (value := take("moduleConfig", None)) is None else value,
            multi_tenancy_config=UNSET
            if (value := take("multiTenancyConfig", None)) is None
            else read_model(value, MultiTenancyConfig.from_dict),
            object_ttl_config=UNSET
            if (value := take("objectTtlConfig", None)) is None
            else read_model(value, ObjectTtlConfig.from_dict),
            properties=UNSET
            if (value := take("properties", None)) is None
            else read_list(value, lambda item: read_model(item, Property.from_dict)),
            replication_config=UNSET
            if (value := take("replicationConfig", None)) is None
            else read_model(value, ReplicationConfig.from_dict),
            sharding_config=UNSET if (value := take("shardingConfig", None)) is None else value,
            vector_config=UNSET
            if (value := take("vectorConfig", None)) is None
            else read_model(value, ClassVectorConfig.from_dict),
            vector_index_config=UNSET if (value := take("vectorIndexConfig", None)) is None else value,
            vector_index_type=UNSET if (value := take("vectorIndexType", None)) is None else value,
            vectorizer=UNSET if (value := take("vectorizer", None)) is None else value,
            additional_properties=rest,
        )


from .class_vector_config import ClassVectorConfig
from .inverted_index_config import InvertedIndexConfig
from .multi_tenancy_config import MultiTenancyConfig
from .object_ttl_config import ObjectTtlConfig
from .property_ import Property
from .replication_config import ReplicationConfig
