"""How many replicas must agree before a call returns."""

from __future__ import annotations

from enum import Enum


class ConsistencyLevel(str, Enum):
    """Replicas that must acknowledge a read or a write: all, one, or more than half."""

    ALL = "ALL"
    ONE = "ONE"
    QUORUM = "QUORUM"


def consistency_value(level: ConsistencyLevel | str | None) -> str | None:
    """The level's name for the wire; `ValueError` for a name that is none."""
    return None if level is None else ConsistencyLevel(level).value
