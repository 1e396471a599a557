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
class ObjectsGetResponse(Model):
    additional: AdditionalProperties | Unset = UNSET
    class_: str | Unset = UNSET
    creation_time_unix: int | Unset = UNSET
    deprecations: list[Deprecation] | Unset = UNSET
    id: str | Unset = UNSET
    last_update_time_unix: int | Unset = UNSET
    properties: Any = UNSET
    result: ObjectsGetResponseResult | Unset = UNSET
    tenant: str | Unset = UNSET
    vector: list[float] | Unset = UNSET
    vector_weights: Any = UNSET
    vectors: Vectors | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dict(self.additional_properties)
        if self.additional is not UNSET:
            result["additional"] = write(self.additional)
        if self.class_ is not UNSET:
            result["class"] = self.class_
        if self.creation_time_unix is not UNSET:
            result["creationTimeUnix"] = self.creation_time_unix
        if self.deprecations is not UNSET:
            result["deprecations"] = write(self.deprecations)
        if self.id is not UNSET:
            result["id"] = self.id
        if self.last_update_time_unix is not UNSET:
            result["lastUpdateTimeUnix"] = self.last_update_time_unix
        if self.properties is not UNSET:
            result["properties"] = self.properties
        if self.result is not UNSET:
            result["result"] = write(self.result)
        if self.tenant is not UNSET:
            result["tenant"] = self.tenant
        if self.vector is not UNSET:
            result["vector"] = self.vector
        if self.vector_weights is not UNSET:
            result["vectorWeights"] = self.vector_weights
        if self.vectors is not UNSET:
            result["vectors"] = write(self.vectors)
        return result

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        rest = dict(source)
        take = rest.pop
        return cls(
            additional=UNSET
            if (value := take("additional", None)) is None
            else read_model(value, AdditionalProperties.from_dict),
            class_=UNSET if (value := take("class", None)) is None else value,
            creation_time_unix=UNSET if (value := take("creationTimeUnix", None)) is None else value,
            deprecations=UNSET
            if (value := take("deprecations", None)) is None
            else read_list(value, lambda item: read_model(item, Deprecation.from_dict)),
            id=UNSET if (value := take("id", None)) is None else value,
            last_update_time_unix=UNSET if (value := take("lastUpdateTimeUnix", None)) is None else value,
            properties=UNSET if (value := take("properties", None)) is None else value,
            result=UNSET
            if (value := take("result", None)) is None
            else read_model(value, ObjectsGetResponseResult.from_dict),
            tenant=UNSET if (value := take("tenant", None)) is None else value,
            vector=UNSET if (value := take("vector", None)) is None else value,
            vector_weights=UNSET if (value := take("vectorWeights", None)) is None else value,
            vectors=UNSET if (value := take("vectors", None)) is None else read_model(value, Vectors.from_dict),
            additional_properties=rest,
        )


from .additional_properties import AdditionalProperties
from .deprecation import Deprecation
from .objects_get_response_result import ObjectsGetResponseResult
from .vectors import Vectors
