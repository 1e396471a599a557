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
class Meta(Model):
    grpc_max_message_size: int | Unset = UNSET
    hostname: str | Unset = UNSET
    modules: Any = UNSET
    version: str | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dict(self.additional_properties)
        if self.grpc_max_message_size is not UNSET:
            result["grpcMaxMessageSize"] = self.grpc_max_message_size
        if self.hostname is not UNSET:
            result["hostname"] = self.hostname
        if self.modules is not UNSET:
            result["modules"] = self.modules
        if self.version is not UNSET:
            result["version"] = self.version
        return result

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        rest = dict(source)
        take = rest.pop
        return cls(
            grpc_max_message_size=UNSET if (value := take("grpcMaxMessageSize", None)) is None else value,
            hostname=UNSET if (value := take("hostname", None)) is None else value,
            modules=UNSET if (value := take("modules", None)) is None else value,
            version=UNSET if (value := take("version", None)) is None else value,
            additional_properties=rest,
        )
