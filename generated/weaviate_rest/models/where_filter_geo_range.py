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
class WhereFilterGeoRange(Model):
    distance: WhereFilterGeoRangeDistance | Unset = UNSET
    geo_coordinates: GeoCoordinates | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dict(self.additional_properties)
        if self.distance is not UNSET:
            result["distance"] = write(self.distance)
        if self.geo_coordinates is not UNSET:
            result["geoCoordinates"] = write(self.geo_coordinates)
        return result

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        rest = dict(source)
        take = rest.pop
        return cls(
            distance=UNSET
            if (value := take("distance", None)) is None
            else read_model(value, WhereFilterGeoRangeDistance.from_dict),
            geo_coordinates=UNSET
            if (value := take("geoCoordinates", None)) is None
            else read_model(value, GeoCoordinates.from_dict),
            additional_properties=rest,
        )


from .geo_coordinates import GeoCoordinates
from .where_filter_geo_range_distance import WhereFilterGeoRangeDistance
