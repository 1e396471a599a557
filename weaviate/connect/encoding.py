"""The one way of a value into a path, a query string or a header.

Whatever string is given, the request either has the shape of its OpenAPI template or is refused with `ValueError`.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

_GRAMMARS = {
    "className": (re.compile(r"[A-Za-z_][_0-9A-Za-z]{0,254}"), "a letter, then letters, digits and _"),
    "propertyName": (re.compile(r"[A-Za-z_][_0-9A-Za-z]{0,230}"), "a letter or _, then letters, digits and _"),
    "tenantName": (re.compile(r"[A-Za-z0-9_-]{1,64}"), "1 to 64 letters, digits, - and _"),
    "id": (re.compile(r"[0-9A-Za-z_-]{1,255}"), "letters, digits, - and _"),
    "backend": (re.compile(r"[a-z0-9_-]{1,64}"), "lower-case letters, digits, - and _"),
}
_ANYTHING_BUT_DOTS = re.compile(r"(?!\.{1,2}$)[^\x00-\x1f\x7f]+", re.DOTALL)
_PLACEHOLDER = re.compile(r"\{([^{}]+)\}")
_HEADER_NAME = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_HEADER_VALUE = re.compile(r"[\t\x20-\x7e]*")


def render_path(template: str, values: Mapping[str, str]) -> str:
    """The path of an OpenAPI template with its values in it, percent-encoded."""
    if not values:
        return template
    return _PLACEHOLDER.sub(lambda match: _segment(match[1], values[match[1]]), template)


def _segment(name: str, value: str) -> str:
    if not isinstance(value, str):  # pyright: ignore[reportUnnecessaryIsInstance]
        msg = f"{name} must be str, {type(value).__name__} was given"
        raise TypeError(msg)
    pattern, rule = _GRAMMARS.get(name, (_ANYTHING_BUT_DOTS, "a text without control characters, not . or .."))
    if not pattern.fullmatch(value):
        msg = f"{value!r} can't be used as {name} of a request: it must be {rule}"
        raise ValueError(msg)
    try:
        return quote(value, safe="")
    except UnicodeEncodeError:
        msg = f"{value!r} can't be used as {name} of a request: it holds a lone surrogate"
        raise ValueError(msg) from None


def check_call_path(path: str) -> str:
    """The path of a direct call on `Connection`, which may hold encoded values; refused when it could mean another."""
    if not path.startswith("/") or any(part in {".", ".."} for part in path.split("/")):
        msg = f"{path!r} is no path of a request: it must begin with / and have no . or .. in it"
        raise ValueError(msg)
    if re.search(r"[\x00-\x20\x7f?#\\]|%2e", path, re.IGNORECASE):
        msg = f"{path!r} is no path of a request: encode its values, and give the query as params"
        raise ValueError(msg)
    return quote(path, safe="/%:@!$&'()*+,;=~-._")


def encode_query(query: Mapping[str, Any] | None) -> str:
    """The query string with its leading "?", or "" for none; None values are left out, lists joined by commas."""
    if not query:
        return ""
    pairs = [
        f"{quote(name, safe='')}={_query_value(name, value)}" for name, value in query.items() if value is not None
    ]
    return f"?{'&'.join(pairs)}" if pairs else ""


def _query_value(name: str, value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (int, float)):
        return repr(value)
    text = value if isinstance(value, str) else ",".join(value)
    try:
        return quote(text, safe=",")
    except UnicodeEncodeError:
        msg = f"the value of the query parameter {name} holds a lone surrogate"
        raise ValueError(msg) from None


def check_headers(headers: Iterable[tuple[Any, Any]]) -> tuple[tuple[str, str], ...]:
    """Headers with lower-case names; `ValueError` for what could split a request. Values are never echoed."""
    return tuple(_header(name, value) for name, value in headers)


def _header(name: Any, value: Any) -> tuple[str, str]:
    if not isinstance(name, str) or not isinstance(value, str):
        msg = f"headers must be str: value, and {name!r}: {type(value).__name__} was given"
        raise TypeError(msg)
    if not _HEADER_NAME.fullmatch(name):
        msg = f"{name!r} is no name of a header"
        raise ValueError(msg)
    if not _HEADER_VALUE.fullmatch(value):
        msg = f"the value of the header {name!r} holds control characters or is not ASCII"
        raise ValueError(msg)
    return name.lower(), value.strip()
