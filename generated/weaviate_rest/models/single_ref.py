# Made by `weaviate-codegen rest` for Weaviate 1.39.0. Not to be edited: run it again instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define
from attrs import field as _field

from ..types import UNSET, Model, Unset, read_model, write

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self


@define(kw_only=True, eq=False, repr=False)
class SingleRef(Model):
    beacon: str | Unset = UNSET
    class_: str | Unset = UNSET
    classification: ReferenceMetaClassification | Unset = UNSET
    href: str | Unset = UNSET
    schema: Any = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dict(self.additional_properties)
        if self.beacon is not UNSET:
            result["beacon"] = self.beacon
        if self.class_ is not UNSET:
            result["class"] = self.class_
        if self.classification is not UNSET:
            result["classification"] = write(self.classification)
        if self.href is not UNSET:
            result["href"] = self.href
        if self.schema is not UNSET:
            result["schema"] = self.schema
        return result

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        rest = dict(source)
        take = rest.pop
        return cls(
            beacon=UNSET if (value := take("beacon", None)) is None else value,
            class_=UNSET if (value := take("class", None)) is None else value,
            classification=UNSET
            if (value := take("classification", None)) is None
            else read_model(value, ReferenceMetaClassification.from_dict),
            href=UNSET if (value := take("href", None)) is None else value,
            schema=UNSET if (value := take("schema", None)) is None else value,
            additional_properties=rest,
        )


from .reference_meta_classification import ReferenceMetaClassification
