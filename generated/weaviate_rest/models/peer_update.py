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
class PeerUpdate(Model):
    id: str | Unset = UNSET
    name: str | Unset = UNSET
    schema_hash: str | Unset = UNSET
    uri: str | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dict(self.additional_properties)
        if self.id is not UNSET:
            result["id"] = self.id
        if self.name is not UNSET:
            result["name"] = self.name
        if self.schema_hash is not UNSET:
            result["schemaHash"] = self.schema_hash
        if self.uri is not UNSET:
            result["uri"] = self.uri
        return result

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        rest = dict(source)
        take = rest.pop
        return cls(
            id=UNSET if (value := take("id", None)) is None else value,
            name=UNSET if (value := take("name", None)) is None else value,
            schema_hash=UNSET if (value := take("schemaHash", None)) is None else value,
            uri=UNSET if (value := take("uri", None)) is None else value,
            additional_properties=rest,
        )
