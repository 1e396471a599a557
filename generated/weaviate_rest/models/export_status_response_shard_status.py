# Made by `weaviate-codegen rest` for Weaviate 1.39.0. Not to be edited: run it again instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define
from attrs import field as _field

from ..types import Model, read_model, write

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from typing import Self


@define(kw_only=True, eq=False, repr=False)
class ExportStatusResponseShardStatus(Model):
    additional_properties: dict[str, ExportStatusResponseShardStatusAdditionalProperty] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = {key: write(value) for key, value in self.additional_properties.items()}
        return result

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        rest = dict(source)
        return cls(
            additional_properties={
                key: read_model(value, ExportStatusResponseShardStatusAdditionalProperty.from_dict)
                for key, value in rest.items()
            }
        )

    def __getitem__(self, key: str) -> ExportStatusResponseShardStatusAdditionalProperty:
        return self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties

    def __iter__(self) -> Iterator[str]:
        return iter(self.additional_properties)

    def __len__(self) -> int:
        return len(self.additional_properties)


from .export_status_response_shard_status_additional_property import ExportStatusResponseShardStatusAdditionalProperty
