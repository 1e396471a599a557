# Made by `weaviate-codegen rest` for Weaviate 1.39.0. Not to be edited: run it again instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define
from attrs import field as _field

from ..types import UNSET, Model, Unset, read_model, write

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self

    from .classification_status import ClassificationStatus


@define(kw_only=True, eq=False, repr=False)
class Classification(Model):
    based_on_properties: list[str] | Unset = UNSET
    class_: str | Unset = UNSET
    classify_properties: list[str] | Unset = UNSET
    error: str | Unset = UNSET
    filters: ClassificationFilters | Unset = UNSET
    id: str | Unset = UNSET
    meta: ClassificationMeta | Unset = UNSET
    settings: Any = UNSET
    status: ClassificationStatus | Unset = UNSET
    type_: str | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dict(self.additional_properties)
        if self.based_on_properties is not UNSET:
            result["basedOnProperties"] = self.based_on_properties
        if self.class_ is not UNSET:
            result["class"] = self.class_
        if self.classify_properties is not UNSET:
            result["classifyProperties"] = self.classify_properties
        if self.error is not UNSET:
            result["error"] = self.error
        if self.filters is not UNSET:
            result["filters"] = write(self.filters)
        if self.id is not UNSET:
            result["id"] = self.id
        if self.meta is not UNSET:
            result["meta"] = write(self.meta)
        if self.settings is not UNSET:
            result["settings"] = self.settings
        if self.status is not UNSET:
            result["status"] = self.status
        if self.type_ is not UNSET:
            result["type"] = self.type_
        return result

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        rest = dict(source)
        take = rest.pop
        return cls(
            based_on_properties=UNSET if (value := take("basedOnProperties", None)) is None else value,
            class_=UNSET if (value := take("class", None)) is None else value,
            classify_properties=UNSET if (value := take("classifyProperties", None)) is None else value,
            error=UNSET if (value := take("error", None)) is None else value,
            filters=UNSET
            if (value := take("filters", None)) is None
            else read_model(value, ClassificationFilters.from_dict),
            id=UNSET if (value := take("id", None)) is None else value,
            meta=UNSET if (value := take("meta", None)) is None else read_model(value, ClassificationMeta.from_dict),
            settings=UNSET if (value := take("settings", None)) is None else value,
            status=UNSET if (value := take("status", None)) is None else value,
            type_=UNSET if (value := take("type", None)) is None else value,
            additional_properties=rest,
        )


from .classification_filters import ClassificationFilters
from .classification_meta import ClassificationMeta
