"""Errors in the words of the server's GraphQL library, made of those of graphql-core."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from graphql import GraphQLError

QUOTED = re.compile(r"'([^']*)'")
WORDS = [
    (
        re.compile(r"^Unknown argument '(.*?)' on field '(.*?)\.(.*?)'\."),
        r"Unknown argument '\1' on field '\3' of type '\2'.",
    ),
    (
        re.compile(r"^(Field '.*' of type '.*') must have a selection of subfields\..*", re.DOTALL),
        r"\1 must have a sub selection.",
    ),
    (
        re.compile(r"^Field '(.*)' must not have a selection since type '(.*)' has no subfields\."),
        r"Field '\1' of type '\2' must not have a sub selection.",
    ),
    (re.compile(r"(conflict because they return conflicting types) '(.*?)' and '(.*?)'"), r"\1 \2 and \3"),
    (re.compile(r"^(Cannot query field '.*?' on type '.*?')\. Did you mean to use an inline fragment.*"), r"\1."),
]
SYNTAX = [
    (re.compile(r"<EOF>"), "EOF"),
    (re.compile(r"\.$"), ""),
]
EXCERPT_BEFORE = 1
EMPTY = "Unexpected empty IN {}"


def located(error: GraphQLError) -> dict[str, Any]:
    """An error of a query that runs."""
    return {"locations": locations_of(error), "message": error.message, "path": error.path}


def locations_of(error: GraphQLError) -> list[dict[str, int]]:
    """Where an error is; columns are counted in bytes."""
    lines = error.source.body.splitlines() if error.source is not None else []
    return [
        {
            "line": each.line,
            "column": len(lines[each.line - 1][: each.column - 1].encode()) + 1 if lines else each.column,
        }
        for each in error.locations or ()
    ]


def of_validation(error: GraphQLError) -> dict[str, Any]:
    """An error of a query that does not fit the schema."""
    message = error.message
    for pattern, replacement in WORDS:
        message = pattern.sub(replacement, message)
    return {**located(error), "message": QUOTED.sub(r'"\1"', message), "path": None}


def of_syntax(error: GraphQLError, query: str) -> dict[str, Any]:
    """An error of a query that can't be parsed."""
    line, column = next(((each.line, each.column) for each in error.locations or ()), (1, 1))
    if error.message.endswith("Expected Name, found '}'."):
        before = query[: next(iter(error.positions or ()), 0)].rstrip()
        if before.endswith("{"):
            return syntax(EMPTY, query, before.count("\n") + 1, len(before) - before.rfind("\n") - 1)
    return syntax(error.message.removeprefix("Syntax Error: "), query, line, column)


def syntax(description: str, query: str, line: int, column: int) -> dict[str, Any]:
    """A syntax error with the part of the query where it is."""
    for pattern, replacement in SYNTAX:
        description = pattern.sub(replacement, description)
    description = QUOTED.sub(r'"\1"', description)
    message = f"Syntax Error GraphQL request ({line}:{column}) {description}\n\n{excerpt(query, line, column)}"
    return {"locations": [{"line": line, "column": column}], "message": message, "path": None}


def excerpt(query: str, line: int, column: int) -> str:
    """The line of an error with its neighbours, and a mark below the place."""
    lines = query.splitlines() or [""]
    width = len(str(line + 1))
    shown: list[str] = []
    for number in range(max(1, line - EXCERPT_BEFORE), min(len(lines), line + 1) + 1):
        shown.append(f"{number:>{width}}: {lines[number - 1]}")
        if number == line:
            shown.append(" " * (width + 1 + column) + "^")
    return "\n".join(shown) + "\n"


def plain(message: str, **place: Any) -> dict[str, Any]:
    """An error without a place in the query."""
    return {"locations": [], "message": message, "path": None, **place}
