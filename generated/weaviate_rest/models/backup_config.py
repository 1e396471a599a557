# Made by `weaviate-codegen rest` for Weaviate 1.39.0. Not to be edited: run it again instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define
from attrs import field as _field

from ..types import UNSET, Model, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self

    from .backup_config_compression_level import BackupConfigCompressionLevel


@define(kw_only=True, eq=False, repr=False)
class BackupConfig(Model):
    bucket: str | Unset = UNSET
    cpu_percentage: int | Unset = UNSET
    chunk_size: int | Unset = UNSET
    compression_level: BackupConfigCompressionLevel | Unset = UNSET
    endpoint: str | Unset = UNSET
    path: str | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dict(self.additional_properties)
        if self.bucket is not UNSET:
            result["Bucket"] = self.bucket
        if self.cpu_percentage is not UNSET:
            result["CPUPercentage"] = self.cpu_percentage
        if self.chunk_size is not UNSET:
            result["ChunkSize"] = self.chunk_size
        if self.compression_level is not UNSET:
            result["CompressionLevel"] = self.compression_level
        if self.endpoint is not UNSET:
            result["Endpoint"] = self.endpoint
        if self.path is not UNSET:
            result["Path"] = self.path
        return result

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        rest = dict(source)
        take = rest.pop
        return cls(
            bucket=UNSET if (value := take("Bucket", None)) is None else value,
            cpu_percentage=UNSET if (value := take("CPUPercentage", None)) is None else value,
            chunk_size=UNSET if (value := take("ChunkSize", None)) is None else value,
            compression_level=UNSET if (value := take("CompressionLevel", None)) is None else value,
            endpoint=UNSET if (value := take("Endpoint", None)) is None else value,
            path=UNSET if (value := take("Path", None)) is None else value,
            additional_properties=rest,
        )
