"""Versions of servers, compared as numbers: "1.101.0" is newer than "1.14.0"."""

from __future__ import annotations

import re

_VERSION = re.compile(r"v?(\d+)(?:\.(\d+)|$)")


def parse_version_string(ver_str: str) -> tuple[int, int]:
    """The first two numbers of a version such as "v1.18.2", "1.18" or "1"; `ValueError` when there are none."""
    match = _VERSION.match(ver_str)
    if match is None:
        msg = f"{ver_str!r} is no version: write it like v1.18.2 or 1.18"
        raise ValueError(msg)
    return int(match[1]), int(match[2] or 0)


def is_at_least(version: str, minimum: tuple[int, int]) -> bool:
    """Whether a server has this version or a newer one. One that doesn't say a version that can be read is new."""
    try:
        return parse_version_string(version) >= minimum
    except ValueError:
        return True
