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
class ObjectsListResponse(Model):
    deprecations: list[Deprecation] | Unset = UNSET
    objects: list[Object] | Unset = UNSET
    total_results: int | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dict(self.additional_properties)
        if self.deprecations is not UNSET:
            result["deprecations"] = write(self.deprecations)
        if self.objects is not UNSET:
            result["objects"] = write(self.objects)
        if self.total_results is not UNSET:
            result["totalResults"] = self.total_results
        return result

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        rest = dict(source)
        take = rest.pop
        return cls(
            deprecations=UNSET
            if (value := take("deprecations", None)) is None
            else read_list(value, lambda item: read_model(item, Deprecation.from_dict)),
            objects=UNSET
            if (value := take("objects", None)) is None
            else read_list(value, lambda item: read_model(item, Object.from_dict)),
            total_results=UNSET if (value := take("totalResults", None)) is None else value,
            additional_properties=rest,
        )


from .deprecation import Deprecation
from .object_ import Object
