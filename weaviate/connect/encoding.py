"""The one way of a value into a path, a query string or a header.

Whatever string is given, the request either has the shape of its OpenAPI template or is refused with `ValueError`.
"""

from __future__ import annotations

import math
import re
from typing import TYPE_CHECKING, Any, cast
from urllib.parse import quote

from weaviate.names import CLASS_NAME, PROPERTY_NAME

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

_GRAMMARS = {
    "className": (CLASS_NAME, "a letter or _, then letters, digits and _"),
    "propertyName": (PROPERTY_NAME, "a letter or _, then letters, digits and _"),
    "tenantName": (re.compile(r"[A-Za-z0-9_-]{1,64}"), "1 to 64 letters, digits, - and _"),
    "id": (re.compile(r"[0-9A-Za-z_-]{1,255}"), "letters, digits, - and _"),
    "backend": (re.compile(r"[a-z0-9_-]{1,64}"), "lower-case letters, digits, - and _"),
}
_FREE = (
    re.compile(r"(?!\.{1,2}$)[^\x00-\x1f\x7f]+", re.DOTALL),
    "a text without control characters, not empty and not . or ..",
)
_FREE_IDS = "/authz/"
"""Below this path an {id} is a user, a group or a role, and identity providers name them as they like."""

_PLACEHOLDER = re.compile(r"\{([^{}]+)\}")
_HEADER_NAME = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_HEADER_VALUE = re.compile(r"[\t\x20-\x7e]*")
_FRAMING = frozenset({"content-length", "transfer-encoding"})


def render_path(template: str, values: Mapping[str, str]) -> str:
    """The path of an OpenAPI template with its values in it, percent-encoded."""
    if not values:
        return template
    grammars = {} if template.startswith(_FREE_IDS) else _GRAMMARS
    return _PLACEHOLDER.sub(
        lambda match: _segment(match[1], values[match[1]], *grammars.get(match[1], _FREE)), template
    )


def _segment(name: str, value: str, pattern: re.Pattern[str], rule: str) -> str:
    if not isinstance(value, str):  # pyright: ignore[reportUnnecessaryIsInstance]
        msg = f"{name} must be str, {type(value).__name__} was given"
        raise TypeError(msg)
    if not pattern.fullmatch(value):
        msg = f"{value!r} can't be used as {name} of a request: it must be {rule}"
        raise ValueError(msg)
    return _quoted(value, "", f"the {name} of the request")


def check_call_path(path: str) -> str:
    """The path of a direct call on `Connection`, which may hold encoded values; refused when it could mean another."""
    if not isinstance(path, str):  # pyright: ignore[reportUnnecessaryIsInstance]
        msg = f"the path of a request must be str, {type(path).__name__} was given"
        raise TypeError(msg)
    if not path.startswith("/") or any(part in {".", ".."} for part in re.split("/|%2f", path, flags=re.IGNORECASE)):
        msg = f"{path!r} is no path of a request: it must begin with / and have no . or .. in it"
        raise ValueError(msg)
    if re.search(r"[\x00-\x20\x7f?#\\]|%2e", path, re.IGNORECASE):
        msg = f"{path!r} is no path of a request: encode its values, and give the query as params"
        raise ValueError(msg)
    return _quoted(path, "/%:@!$&'()*+,;=~-._", "the path of the request")


def encode_query(query: Mapping[str, Any] | None) -> str:
    """The query string with its leading "?", or "" for none; None values are left out, lists joined by commas."""
    if not query:
        return ""
    pairs = [
        f"{quote(name, safe='')}={_query_value(name, value)}" for name, value in query.items() if value is not None
    ]
    return f"?{'&'.join(pairs)}" if pairs else ""


def _query_value(name: str, value: Any) -> str:
    what = f"the query parameter {name}"
    if not isinstance(value, (list, tuple)):
        return _quoted(_text(value, what), ",", what)
    texts = [_text(item, what) for item in cast("list[Any]", value)]
    if any("," in text for text in texts):
        msg = f"{what} is a list, and an item of it holds a comma, which would make it two"
        raise ValueError(msg)
    return _quoted(",".join(texts), ",", what)


def _text(value: Any, what: str) -> str:
    """A parameter's value as the server reads it; numpy's scalars are numbers like Python's."""
    if isinstance(value, str):
        return value
    plain: object = value.item() if hasattr(value, "item") else value
    if isinstance(plain, bool):
        return "true" if plain else "false"
    if isinstance(plain, int):
        return str(int(plain))
    if not isinstance(plain, float):
        msg = f"{what} must be str, int, float, bool or a list of them, {type(value).__name__} was given"
        raise TypeError(msg)
    if not math.isfinite(plain):
        msg = f"{what} must be finite, {plain} was given"
        raise ValueError(msg)
    return repr(float(plain))


def _quoted(text: str, safe: str, what: str) -> str:
    try:
        return quote(text, safe=safe)
    except UnicodeEncodeError:
        msg = f"{what} holds a lone surrogate, which is no character and can't be sent"
        raise ValueError(msg) from None


def check_headers(headers: Iterable[tuple[Any, Any]]) -> tuple[tuple[str, str], ...]:
    """Headers with lower-case names; `ValueError` for what could split a request. Values are never echoed."""
    return tuple(_header(name, value) for name, value in headers)


def _header(name: Any, value: Any) -> tuple[str, str]:
    if not isinstance(name, str) or not isinstance(value, str):
        msg = f"names and values of headers must be str, {name!r}: {type(value).__name__} was given"
        raise TypeError(msg)
    if not _HEADER_NAME.fullmatch(name):
        msg = f"{name!r} is no name of a header"
        raise ValueError(msg)
    if name.lower() in _FRAMING:
        msg = f"the header {name!r} can't be given: it says how a request is framed, which is the transport's business"
        raise ValueError(msg)
    if not _HEADER_VALUE.fullmatch(value):
        msg = f"the value of the header {name!r} holds control characters or is not ASCII"
        raise ValueError(msg)
    return name.lower(), value.strip()
