"""What properties hold in Python, and how it becomes JSON and comes back."""

from __future__ import annotations

import datetime
import math
import uuid
from base64 import b64decode, b64encode
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from weaviate.types import JsonObject


@dataclass(frozen=True, slots=True)
class GeoCoordinates:
    """A place on earth, in degrees. Servers keep 32-bit floats."""

    latitude: float
    longitude: float

    def to_dict(self) -> JsonObject:
        """The place as servers take it."""
        return {"latitude": self.latitude, "longitude": self.longitude}

    @classmethod
    def from_dict(cls, raw: Mapping[str, Any]) -> GeoCoordinates:
        """The place that a server gave."""
        return cls(raw["latitude"], raw["longitude"])


@dataclass(frozen=True, slots=True)
class PhoneNumber:
    """A phone number: `input` as somebody wrote it, with `default_country` ("nl") unless it begins with +.

    The rest is what the server makes of it, and is not sent.
    """

    input: str
    default_country: str | None = None
    country_code: int | None = None
    national: int | None = None
    international_formatted: str | None = None
    national_formatted: str | None = None
    valid: bool | None = None

    def to_dict(self) -> JsonObject:
        """The number as servers take it."""
        country = {} if self.default_country is None else {"defaultCountry": self.default_country}
        return {"input": self.input, **country}

    @classmethod
    def from_dict(cls, raw: Mapping[str, Any]) -> PhoneNumber:
        """The number that a server gave."""
        return cls(
            raw["input"],
            raw.get("defaultCountry") or None,
            raw.get("countryCode"),
            raw.get("national"),
            raw.get("internationalFormatted"),
            raw.get("nationalFormatted"),
            raw.get("valid"),
        )


@dataclass(frozen=True, slots=True)
class Codec:
    """One kind of value: its name for people, Python to JSON (None for what is no such value), and JSON to Python.

    A codec without `decode` leaves JSON as it is.
    """

    wanted: str
    encode: Callable[[Any], Any]
    decode: Callable[[Any], Any] | None = None


def _text(value: Any) -> str | None:
    return value if isinstance(value, str) else None


def _integer(value: Any) -> int | None:
    return value if isinstance(value, int) and not isinstance(value, bool) else None


def _number(value: Any) -> float | None:
    is_number = isinstance(value, (int, float)) and not isinstance(value, bool) and math.isfinite(value)
    return float(value) if is_number else None


def _boolean(value: Any) -> bool | None:
    return value if isinstance(value, bool) else None


def _date(value: Any) -> str | None:
    if not isinstance(value, datetime.datetime) or value.tzinfo is None:
        return None
    moment: datetime.datetime = value
    offset = moment.utcoffset()
    if offset is not None and offset % datetime.timedelta(minutes=1):  # RFC 3339 knows whole minutes only
        moment = moment.astimezone(datetime.UTC)
    return moment.isoformat()


def _uuid(value: Any) -> str | None:
    if isinstance(value, str):
        try:
            value = uuid.UUID(value)
        except ValueError:
            return None
    return str(value) if isinstance(value, uuid.UUID) else None


def _blob(value: Any) -> str | None:
    return b64encode(value).decode() if isinstance(value, (bytes, bytearray)) else None


def _geo(value: Any) -> JsonObject | None:
    return value.to_dict() if isinstance(value, GeoCoordinates) else None


def _phone(value: Any) -> JsonObject | None:
    return value.to_dict() if isinstance(value, PhoneNumber) else None


TEXT = Codec("str", _text)
INT = Codec("int", _integer, int)
NUMBER = Codec("a finite float", _number, float)
BOOLEAN = Codec("bool", _boolean)
DATE = Codec("a datetime with a time zone", _date, datetime.datetime.fromisoformat)
UUID = Codec("a UUID", _uuid, uuid.UUID)
BLOB = Codec("bytes", _blob, b64decode)
GEO = Codec("GeoCoordinates", _geo, GeoCoordinates.from_dict)
PHONE = Codec("PhoneNumber", _phone, PhoneNumber.from_dict)
