"""What a handler is given, a `Call`, and what it gives back, an `Answer`."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from weaviate.local.errors import invalid, refused

if TYPE_CHECKING:
    from collections.abc import Mapping

CONSISTENCY_LEVELS = ("ONE", "QUORUM", "ALL")


@dataclass(frozen=True, slots=True)
class Answer:
    """A status and a JSON body; None is an empty body."""

    status: int
    body: Any = None
    headers: Mapping[str, str] = field(default_factory=dict[str, str])


@dataclass(frozen=True, slots=True)
class Call:
    """One request as a handler sees it: values of the path, of the query, and the decoded body."""

    path: Mapping[str, str]
    query: Mapping[str, str]
    body: Any = None

    def integer(self, name: str) -> int | None:
        """A query parameter that is a whole number; None when it was not given."""
        text = self.query.get(name)
        if not text:
            return None
        digits = text.removeprefix("-").removeprefix("+")
        if not (digits.isascii() and digits.isdigit() and -(2**63) <= int(text) < 2**63):
            raise invalid(601, f'{name} in query must be of type int64: "{text}"')
        return int(text)

    def listed(self, name: str) -> list[str]:
        """A query parameter that is a list with commas."""
        text = self.query.get(name, "")
        return text.split(",") if text else []

    @property
    def tenant(self) -> str:
        """The tenant of the query; empty when it was not given."""
        return self.query.get("tenant", "")

    def check_consistency(self) -> None:
        """One node satisfies every level that exists; refuse the others."""
        level = self.query.get("consistency_level")
        if level and level not in CONSISTENCY_LEVELS:
            raise refused(
                400, f"unrecognized consistency level '{level}', try one of the following: ['ONE', 'QUORUM', 'ALL']"
            )
