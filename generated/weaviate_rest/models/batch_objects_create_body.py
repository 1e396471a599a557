# Made by `weaviate-codegen rest` for Weaviate 1.39.0. Not to be edited: run it again instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define
from attrs import field as _field

from ..types import UNSET, Model, Unset, read_list, read_model, write

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self

    from .batch_objects_create_body_fields_item import BatchObjectsCreateBodyFieldsItem


@define(kw_only=True, eq=False, repr=False)
class BatchObjectsCreateBody(Model):
    fields: list[BatchObjectsCreateBodyFieldsItem] | Unset = UNSET
    objects: list[Object] | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dict(self.additional_properties)
        if self.fields is not UNSET:
            result["fields"] = self.fields
        if self.objects is not UNSET:
            result["objects"] = write(self.objects)
        return result

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        rest = dict(source)
        take = rest.pop
        return cls(
            fields=UNSET if (value := take("fields", None)) is None else value,
            objects=UNSET
            if (value := take("objects", None)) is None
            else read_list(value, lambda item: read_model(item, Object.from_dict)),
            additional_properties=rest,
        )


from .object_ import Object
