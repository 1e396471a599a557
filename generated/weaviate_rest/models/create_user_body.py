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
class CreateUserBody(Model):
    create_time: str | Unset = UNSET
    import_: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dict(self.additional_properties)
        if self.create_time is not UNSET:
            result["createTime"] = self.create_time
        if self.import_ is not UNSET:
            result["import"] = self.import_
        return result

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        rest = dict(source)
        take = rest.pop
        return cls(
            create_time=UNSET if (value := take("createTime", None)) is None else value,
            import_=UNSET if (value := take("import", None)) is None else value,
            additional_properties=rest,
        )
