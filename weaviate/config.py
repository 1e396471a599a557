"""Settings of a client: immutable, compared by value."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

_VALIDATION_LEVELS = ("static", "schema", "off")


def _require_int(name: str, value: object) -> None:
    if type(value) is not int:
        msg = f"{name} must be int, {type(value).__name__} was given"
        raise TypeError(msg)


def _require_number(name: str, value: object, minimum: float) -> None:
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        msg = f"{name} must be a number, {type(value).__name__} was given"
        raise TypeError(msg)
    if not value >= minimum:
        msg = f"{name} must be at least {minimum}, {value} was given"
        raise ValueError(msg)


@dataclass(frozen=True)
class ConnectionConfig:
    """Sizes of the connection pool: connections kept open, and connections open at once."""

    session_pool_connections: int = 20
    session_pool_maxsize: int = 20

    def __post_init__(self) -> None:
        for name in ("session_pool_connections", "session_pool_maxsize"):
            value = getattr(self, name)
            _require_int(name, value)
            if value < 1:
                msg = f"{name} must be at least 1, {value} was given"
                raise ValueError(msg)


@dataclass(frozen=True)
class Retry:
    """How requests that may be repeated are repeated.

    `attempts` counts the repetitions after the first try. The wait before repetition n is drawn from the upper quarter
    of `min(cap, base * 2**(n-1))` seconds; a `Retry-After` of the server goes first. `budget` bounds how many
    repetitions all threads of a client may have in debt: each costs one, each success gives back a tenth.
    """

    attempts: int = 2
    base: float = 0.5
    cap: float = 8.0
    budget: int = 20

    def __post_init__(self) -> None:
        _require_int("attempts", self.attempts)
        _require_int("budget", self.budget)
        for name in ("attempts", "base", "cap", "budget"):
            _require_number(name, getattr(self, name), 0)


@dataclass(frozen=True)
class Config:
    """Additional settings of a `Client`.

    `retry=None` turns retries off. `total_timeout` is the time in seconds for one call with all its attempts and waits;
    None means three times the read timeout. `max_response_bytes` bounds what is read of one answer. `validation` says
    how queries are checked before they are sent. `raise_graphql_errors` turns `errors` of an answer into
    `WeaviateGraphQLError`. `grpc_port_experimental` is accepted for v3's sake; everything goes over HTTP.
    """

    grpc_port_experimental: int | None = None
    connection_config: ConnectionConfig = field(default_factory=ConnectionConfig)
    retry: Retry | None = field(default_factory=Retry, kw_only=True)
    total_timeout: float | None = field(default=None, kw_only=True)
    max_response_bytes: int = field(default=2**30, kw_only=True)
    validation: Literal["static", "schema", "off"] = field(default="static", kw_only=True)
    raise_graphql_errors: bool = field(default=False, kw_only=True)

    def __post_init__(self) -> None:
        if self.grpc_port_experimental is not None:
            _require_int("grpc_port_experimental", self.grpc_port_experimental)
        if not isinstance(self.connection_config, ConnectionConfig):  # pyright: ignore[reportUnnecessaryIsInstance]
            msg = f"connection_config must be ConnectionConfig, {type(self.connection_config).__name__} was given"
            raise TypeError(msg)
        if self.retry is not None and not isinstance(self.retry, Retry):  # pyright: ignore[reportUnnecessaryIsInstance]
            msg = f"retry must be Retry or None, {type(self.retry).__name__} was given"
            raise TypeError(msg)
        if self.total_timeout is not None:
            _require_number("total_timeout", self.total_timeout, 0)
            if self.total_timeout == 0:
                msg = "total_timeout must be above 0 seconds, or None for three times the read timeout"
                raise ValueError(msg)
        _require_int("max_response_bytes", self.max_response_bytes)
        _require_number("max_response_bytes", self.max_response_bytes, 1)
        if self.validation not in _VALIDATION_LEVELS:
            msg = f"validation must be one of {', '.join(_VALIDATION_LEVELS)}, {self.validation!r} was given"
            raise ValueError(msg)
