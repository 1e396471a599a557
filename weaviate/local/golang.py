"""How Go writes values: the server's messages quote what they refuse with `%v`, `%s` and `%T`."""

from __future__ import annotations

import json
import uuid
from decimal import Decimal
from typing import Any

from weaviate.local.errors import Refusal
from weaviate.local.jsonvalues import is_list, is_object


def type_name(value: Any) -> str:
    """`%T` of a decoded JSON value."""
    if value is None:
        return "<nil>"
    if isinstance(value, bool):
        return "bool"
    if isinstance(value, str):
        return "string"
    if isinstance(value, dict):
        return "map[string]interface {}"
    return "[]interface {}" if isinstance(value, list) else "json.Number"


def written(value: Any) -> str:
    """`%v` of a decoded JSON value."""
    if value is None:
        return "<nil>"
    if isinstance(value, bool):
        return "true" if value else "false"
    if is_list(value):
        return f"[{' '.join(map(written, value))}]"
    if is_object(value):
        return f"map[{' '.join(f'{key}:{written(value[key])}' for key in sorted(value))}]"
    return str(value)


def shown(value: Any, *, smallest: int = -4, largest: int = 6, width: int = 3) -> str:
    """`%v` of a stored value, whose numbers are all floats; between two exponents they are written without one."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        return written(value)
    number = Decimal(repr(float(value))).normalize()
    if not number or smallest <= number.adjusted() < largest:
        return f"{number:f}"
    mantissa = number.scaleb(-number.adjusted())
    return f"{mantissa:f}e{number.adjusted():+0{width}}"


def literal(value: Any) -> str:
    """`%#v` of a decoded JSON value, whose numbers are texts."""
    if value is None:
        return "interface {}(nil)"
    if isinstance(value, bool):
        return written(value)
    if is_list(value):
        return f"[]interface {{}}{{{', '.join(map(literal, value))}}}"
    if is_object(value):
        members = ", ".join(f"{literal(key)}:{literal(value[key])}" for key in sorted(value))
        return f"map[string]interface {{}}{{{members}}}"
    return json.dumps(str(value), ensure_ascii=False)


def written_as_text(values: list[Any]) -> str:
    """`%s` of a decoded JSON array."""
    return f"[{' '.join(f'%!s(bool={written(each)})' if isinstance(each, bool) else written(each) for each in values)}]"


def parse_uuid(text: str) -> str:
    """A uuid in any of the forms that Go's parser takes, in its canonical form; `Refusal` in Go's words."""
    inner = text
    if len(text) == 45:
        if text[:9].lower() != "urn:uuid:":
            raise Refusal(f'invalid urn prefix: "{text[:9]}"')
        inner = text[9:]
    elif len(text) == 38:
        inner = text[1:-1]
    elif len(text) not in (32, 36):
        raise Refusal(f"invalid UUID length: {len(text)}")
    try:
        parsed = str(uuid.UUID(inner))
    except ValueError as error:
        raise Refusal("invalid UUID format") from error
    if len(inner) == 36 and parsed != inner.lower():
        raise Refusal("invalid UUID format")
    return parsed
