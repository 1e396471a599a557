# Made by `weaviate-codegen rest` for Weaviate 1.39.0. Not to be edited: run it again instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define
from attrs import field as _field

from ..types import UNSET, Model, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self


@define(kw_only=True, eq=False, repr=False)
class VectorConfig(Model):
    vector_index_config: Any = UNSET
    vector_index_type: str | Unset = UNSET
    vectorizer: Any = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dict(self.additional_properties)
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
            vector_index_config=UNSET if (value := take("vectorIndexConfig", None)) is None else value,
            vector_index_type=UNSET if (value := take("vectorIndexType", None)) is None else value,
            vectorizer=UNSET if (value := take("vectorizer", None)) is None else value,
            additional_properties=rest,
        )
