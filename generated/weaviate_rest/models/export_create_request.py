# Made by `weaviate-codegen rest` for Weaviate 1.39.0. Not to be edited: run it again instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define
from attrs import field as _field

from ..types import UNSET, Model, Unset, present, put

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self

    from .export_create_request_file_format import ExportCreateRequestFileFormat


@define(kw_only=True, eq=False, repr=False)
class ExportCreateRequest(Model):
    exclude: list[str] | Unset = UNSET
    file_format: ExportCreateRequestFileFormat
    id: str
    include: list[str] | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dict(self.additional_properties)
        if self.exclude is not UNSET:
            result["exclude"] = self.exclude
        put(result, "file_format", self.file_format)
        put(result, "id", self.id)
        if self.include is not UNSET:
            result["include"] = self.include
        return result

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        rest = dict(source)
        take = rest.pop
        return cls(
            exclude=UNSET if (value := take("exclude", None)) is None else value,
            file_format=present(take("file_format", None)),
            id=present(take("id", None)),
            include=UNSET if (value := take("include", None)) is None else value,
            additional_properties=rest,
        )
