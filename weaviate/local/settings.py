"""What the environment of a server decides, with the server's defaults."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Settings:
    """Limits and names of one local server."""

    default_limit: int = 10
    default_query_limit: int = 100
    maximum_results: int = 10000
    node: str = "node1"
    hostname: str = "http://127.0.0.1:8080"
