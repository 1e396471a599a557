"""Python literals as text, a line for each entry, so that a change shows as a line."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping


def constant(name: str, type_: str, value: str, meaning: str) -> str:
    """A constant with its description below it."""
    return f'{name}: Final[{type_}] = {value}\n"""{meaning}"""\n'


def table(entries: Mapping[str, str], depth: int = 0) -> str:
    """A dict of strings."""
    return braces({key: json.dumps(value) for key, value in entries.items()}, depth)


def braces(entries: Mapping[str, str], depth: int = 0) -> str:
    """A dict whose values are literals already."""
    if not entries:
        return "{}"
    indent = "    " * depth
    return "{\n" + "".join(f"{indent}    {json.dumps(key)}: {text},\n" for key, text in entries.items()) + f"{indent}}}"


def strings(values: Iterable[str], depth: int = 0) -> str:
    """A tuple of strings."""
    indent = "    " * depth
    return "(\n" + "".join(f"{indent}    {json.dumps(value)},\n" for value in values) + f"{indent})"
