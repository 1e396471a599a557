"""GraphQL arguments and fields, written from Python values."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any


class Name(str):
    """A word that is written without quotes: the member of an enum."""


def literal(value: Any) -> str:
    """A value as GraphQL writes it."""
    if isinstance(value, Name):
        return str(value)
    if isinstance(value, Mapping):
        return f"{{{' '.join(f'{key}:{literal(each)}' for key, each in value.items())}}}"
    if isinstance(value, list):
        return f"[{','.join(map(literal, value))}]"
    return json.dumps(value, ensure_ascii=False)


def call(name: str, arguments: Mapping[str, Any], fields: str) -> str:
    """A field with arguments and a selection."""
    given = " ".join(f"{key}:{literal(value)}" for key, value in arguments.items())
    return f"{name}{f'({given})' if given else ''}{{{fields}}}"


def rounded(vector: list[float]) -> list[float]:
    """A vector as it is written."""
    return [round(number, 6) for number in vector]
