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
class Schema(Model):
    classes: list[Class] | Unset = UNSET
    maintainer: str | Unset = UNSET
    name: str | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dict(self.additional_properties)
        if self.classes is not UNSET:
            result["classes"] = write(self.classes)
        if self.maintainer is not UNSET:
            result["maintainer"] = self.maintainer
        if self.name is not UNSET:
            result["name"] = self.name
        return result

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        rest = dict(source)
        take = rest.pop
        return cls(
            classes=UNSET
            if (value := take("classes", None)) is None
            else read_list(value, lambda item: read_model(item, Class.from_dict)),
            maintainer=UNSET if (value := take("maintainer", None)) is None else value,
            name=UNSET if (value := take("name", None)) is None else value,
            additional_properties=rest,
        )


from .class_ import Class
