# Made by `weaviate-codegen rest` for Weaviate 1.39.0. Not to be edited: run it again instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define
from attrs import field as _field

from ..types import UNSET, Model, Unset, read_model, write

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self

    from .replication_config_deletion_strategy import ReplicationConfigDeletionStrategy


@define(kw_only=True, eq=False, repr=False)
class ReplicationConfig(Model):
    async_config: ReplicationAsyncConfig | Unset = UNSET
    async_enabled: bool | Unset = UNSET
    deletion_strategy: ReplicationConfigDeletionStrategy | Unset = UNSET
    factor: int | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dict(self.additional_properties)
        if self.async_config is not UNSET:
            result["asyncConfig"] = write(self.async_config)
        if self.async_enabled is not UNSET:
            result["asyncEnabled"] = self.async_enabled
        if self.deletion_strategy is not UNSET:
            result["deletionStrategy"] = self.deletion_strategy
        if self.factor is not UNSET:
            result["factor"] = self.factor
        return result

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        rest = dict(source)
        take = rest.pop
        return cls(
            async_config=UNSET
            if (value := take("asyncConfig", None)) is None
            else read_model(value, ReplicationAsyncConfig.from_dict),
            async_enabled=UNSET if (value := take("asyncEnabled", None)) is None else value,
            deletion_strategy=UNSET if (value := take("deletionStrategy", None)) is None else value,
            factor=UNSET if (value := take("factor", None)) is None else value,
            additional_properties=rest,
        )


from .replication_async_config import ReplicationAsyncConfig
