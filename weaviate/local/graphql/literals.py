"""Long vectors are taken out of a query before it is parsed: graphql-core reads them one character at a time.

In the place of each stands a list of one number that no vector can have, of the same length, so that places in the
query stay the same. Queries that differ only in such vectors are the same query then.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import orjson

from weaviate.local.jsonvalues import is_list, is_object

if TYPE_CHECKING:
    from collections.abc import Mapping

SHORTEST = 16
"""How many numbers make a list worth the trouble."""
MARK = 1e300
NUMBER = r"-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?"
STRING_COMMENT_OR_VECTOR = re.compile(
    r'"""(?:[^"\\]|\\.|"(?!""))*"""|"(?:[^"\\\n]|\\.)*"|#[^\n]*'
    rf"|(?P<vector>\[ *(?:{NUMBER} *, *){{{SHORTEST},}}{NUMBER} *\])",
    re.DOTALL,
)


def taken_out(query: str) -> tuple[str, list[list[float]]]:
    """The query without its long vectors, and these."""
    vectors: list[list[float]] = []

    def replacement(match: re.Match[str]) -> str:
        text = match["vector"]
        if text is None:
            return match[0]
        vectors.append(orjson.loads(text))
        return f"[{len(vectors)}e300".ljust(len(text) - 1) + "]"

    return STRING_COMMENT_OR_VECTOR.sub(replacement, query), vectors


def put_back(arguments: Mapping[str, Any], vectors: list[list[float]]) -> Mapping[str, Any]:
    """Arguments with their long vectors."""
    if not vectors:
        return arguments
    return {name: restored(value, vectors) for name, value in arguments.items()}


def restored(value: Any, vectors: list[list[float]]) -> Any:
    """A value with the vectors in the places of their marks."""
    if is_object(value):
        return {name: restored(each, vectors) for name, each in value.items()}
    if is_list(value):
        if len(value) == 1 and type(value[0]) is float and value[0] >= MARK:
            return vectors[round(value[0] / MARK) - 1]
        return [restored(each, vectors) for each in value]
    return value
