"""The values of properties: what each data type takes, and the server's words for what it refuses.

Every function takes a decoded JSON value and gives the value that is stored.
"""

from __future__ import annotations

import base64
import binascii
from typing import TYPE_CHECKING, Any

from weaviate.local.errors import Refusal
from weaviate.local.golang import parse_uuid, type_name, written, written_as_text
from weaviate.local.jsonvalues import is_list, is_object
from weaviate.local.objects import dates
from weaviate.local.storage.columns import float32s, shortest_number

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

WHOLE = 2**53
LARGEST = 1e15


def plain_number(value: float) -> float:
    """A float64 as the server writes it: whole numbers without a fraction."""
    value = float(value)
    return int(value) if value.is_integer() and abs(value) < 10**18 else value


def text(value: Any) -> str:
    """Any string."""
    if not isinstance(value, str):
        raise Refusal(f"not a string, but {type_name(value)}")
    return value


def integer(value: Any) -> float:
    """A whole number written without fraction or exponent; stored as float64, so it has 53 bits."""
    if type(value) is int:
        return value if -WHOLE <= value <= WHOLE else plain_number(value)
    if type(value) is float:
        raise Refusal(f"the JSON number '{value}' could not be converted to an int")
    raise Refusal(f"requires an integer, the given value is '{written(value)}'")


def number(value: Any) -> float:
    """Any number."""
    if type(value) is float or type(value) is int:
        return plain_number(value)
    raise Refusal(f"requires a float, the given value is '{written(value)}'")


def boolean(value: Any) -> bool:
    """True or false."""
    if not isinstance(value, bool):
        raise Refusal(f"not a bool, but {type_name(value)}")
    return value


def date(value: Any) -> str:
    """A date with a zone."""
    parsed = dates.parse(value) if isinstance(value, str) else None
    if parsed is None:
        raise Refusal(f"requires a string with a RFC3339 formatted date, but the given value is '{written(value)}'")
    return parsed[1]


def uuid(value: Any) -> str:
    """A uuid in any form."""
    if isinstance(value, str):
        try:
            return parse_uuid(value)
        except Refusal:
            pass
    raise Refusal(f"requires a string of UUID format, but the given value is '{written(value)}'")


def geo(value: Any) -> dict[str, float]:
    """Coordinates; both must be there, their range is not checked."""
    if not is_object(value):
        raise Refusal(f"geoCoordinates must be a map, but got: {type_name(value)}")
    for name in ("longitude", "latitude"):
        if name not in value:
            raise Refusal(f"geoCoordinates is missing required field '{name}'")
    longitude, latitude = (coordinate(name, value[name]) for name in ("longitude", "latitude"))
    return {"latitude": latitude, "longitude": longitude}


def coordinate(name: str, value: Any) -> float:
    """One coordinate, in float32."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise Refusal(f"invalid {name}: must be json.Number or float, but got {type_name(value)}")
    return shortest_number(float32s([value])[0])


def phone(value: Any) -> dict[str, Any]:
    """A phone number, completed."""
    from weaviate.local.objects import phones

    return phones.completed(value)


def blob(value: Any) -> str:
    """Padded standard base64, not empty."""
    if not isinstance(value, str):
        raise Refusal(f"not a blob base64 string, but {type_name(value)}")
    try:
        valid = bool(base64.b64decode(value, validate=True))
    except (binascii.Error, ValueError):
        valid = False
    if not valid:
        raise Refusal("not a valid blob base64 string")
    return value


def items(convert: Callable[[Any], Any], title: str, element: str) -> Callable[[Any], list[Any]]:
    """A list of one type."""

    def convert_list(value: Any) -> list[Any]:
        if not is_list(value):
            raise Refusal(f"not {title} array, but {type_name(value)}")
        try:
            return [convert(each) for each in value]
        except Refusal as refusal:
            raise Refusal(f"invalid {element} array value: {written_as_text(value)}") from refusal

    return convert_list


SCALARS: Mapping[str, tuple[str, Callable[[Any], Any]]] = {
    "text": ("text", text),
    "int": ("integer", integer),
    "number": ("number", number),
    "boolean": ("boolean", boolean),
    "date": ("date", date),
    "uuid": ("uuid", uuid),
    "geoCoordinates": ("geoCoordinates", geo),
    "phoneNumber": ("phoneNumber", phone),
    "blob": ("blob", blob),
    "text[]": ("text array", items(text, "a text", "text")),
    "int[]": ("integer array", items(integer, "an integer", "integer")),
    "number[]": ("number array", items(number, "an integer", "integer")),
    "boolean[]": ("boolean array", items(boolean, "a boolean", "boolean")),
    "date[]": ("date array", items(date, "a date", "date")),
    "uuid[]": ("uuid array", items(uuid, "a uuid", "uuid")),
}
"""The server's word for a data type, and its function."""


def checked(value: Any, definition: Mapping[str, Any], class_name: str, path: str) -> Any:
    """The stored form of a value of any type but references."""
    data_type: str = definition["dataType"][0]
    if data_type == "object":
        try:
            return nested(value, definition, class_name, path)
        except Refusal as refusal:
            raise Refusal(f"invalid object property '{path}' on class '{class_name}': {refusal.message}") from refusal
    if data_type == "object[]":
        try:
            return nested_list(value, definition, class_name, path)
        except Refusal as refusal:
            raise Refusal(f"invalid object[] property '{path}' on class '{class_name}': {refusal.message}") from refusal
    title, convert = SCALARS[data_type]
    try:
        return convert(value)
    except Refusal as refusal:
        raise Refusal(f"invalid {title} property '{path}' on class '{class_name}': {refusal.message}") from refusal


def nested_list(value: Any, definition: Mapping[str, Any], class_name: str, path: str) -> list[Any]:
    """A list of objects."""
    if not is_list(value):
        raise Refusal(f"not an object array, but {type_name(value)}")
    finished: list[Any] = []
    for position, each in enumerate(value):
        try:
            finished.append(nested(each, definition, class_name, path))
        except Refusal as refusal:
            raise Refusal(f"invalid object '{position}' in array: {refusal.message}") from refusal
    return finished


def nested(value: Any, definition: Mapping[str, Any], class_name: str, path: str) -> dict[str, Any]:
    """An object inside an object; nulls stay."""
    if not is_object(value):
        raise Refusal(f"object must be a map, but got: {type_name(value)}")
    definitions: dict[str, Any] = {each["name"]: each for each in definition["nestedProperties"]}
    finished: dict[str, Any] = {}
    for name, member in value.items():
        inner = f"{path}.{name}"
        if name not in definitions:
            raise Refusal(f"unknown property '{inner}'")
        try:
            finished[name] = None if member is None else checked(member, definitions[name], class_name, inner)
        except Refusal as refusal:
            raise Refusal(f"property '{inner}': {refusal.message}") from refusal
    return finished
