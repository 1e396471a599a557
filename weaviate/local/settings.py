"""What the environment of a server decides, with the server's defaults."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True)
class Settings:
    """Limits and names of one local server.

    `backups` is the folder that backups are written to; without it there are none. `keys` are the API keys that a
    server on a port accepts, and their users; `anonymous` lets in requests that bring none.
    """

    default_limit: int = 10
    default_query_limit: int = 100
    maximum_results: int = 10000
    node: str = "node1"
    hostname: str = "http://127.0.0.1:8080"
    backups: str | None = None
    keys: Mapping[str, str] = field(default_factory=dict[str, str], repr=False)
    anonymous: bool = True
