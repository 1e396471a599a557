"""How a batch is to be sent: v3's settings and ours, checked when they are set."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from weaviate.batch.error_retry import WeaviateErrorRetryConf
from weaviate.util import check_batch_result

if TYPE_CHECKING:
    from collections.abc import Callable

    Callback: TypeAlias = Callable[[list[Any]], object]

DEFAULT_BATCH_SIZE = 50
DEFAULT_RETRIES = 3
MAX_BYTES = 10 * 2**20
"""How many bytes of items one request holds; one item alone may be larger."""

Mode: TypeAlias = Literal["manual", "fixed", "dynamic"]


@dataclass(frozen=True, slots=True)
class BatchSettings:
    """Settings of a batch; `mode` follows from `batch_size` and `dynamic`."""

    creation_time: float
    batch_size: int | None = DEFAULT_BATCH_SIZE
    timeout_retries: int = DEFAULT_RETRIES
    connection_error_retries: int = DEFAULT_RETRIES
    weaviate_error_retries: WeaviateErrorRetryConf | None = None
    callback: Callback | None = check_batch_result
    dynamic: bool = True
    num_workers: int = 1
    consistency_level: str | None = None
    raise_on_error: bool = False
    max_bytes: int = MAX_BYTES

    def __post_init__(self) -> None:
        if self.batch_size is not None:
            _check_int("batch_size", self.batch_size, 1)
        _check_int("num_workers", self.num_workers, 1)
        _check_int("max_bytes", self.max_bytes, 1)
        _check_int("timeout_retries", self.timeout_retries, 0)
        _check_int("connection_error_retries", self.connection_error_retries, 0)
        _check_seconds("creation_time", self.creation_time)
        _check_bool("dynamic", self.dynamic)
        _check_bool("raise_on_error", self.raise_on_error)
        if self.batch_size is None and self.dynamic:
            msg = "batch_size must be int when dynamic is True: give both, or batch_size=None with dynamic=False"
            raise TypeError(msg)
        if self.callback is not None and not callable(self.callback):
            msg = f"callback must be callable or None, {type(self.callback).__name__} was given"
            raise TypeError(msg)
        conf = self.weaviate_error_retries
        if conf is not None and not isinstance(conf, WeaviateErrorRetryConf):  # pyright: ignore[reportUnnecessaryIsInstance]
            msg = f"weaviate_error_retries must be WeaviateErrorRetryConf or None, {type(conf).__name__} was given"
            raise TypeError(msg)

    @property
    def mode(self) -> Mode:
        """Sent by hand, when `batch_size` items wait, or when as many wait as the server takes well."""
        if self.batch_size is None:
            return "manual"
        return "dynamic" if self.dynamic else "fixed"

    @property
    def own_callback(self) -> Callback | None:
        """The callback, unless it is the default one, which only prints errors."""
        return None if self.callback is check_batch_result else self.callback


def _check_int(name: str, value: object, minimum: int) -> None:
    if type(value) is not int:
        msg = f"{name} must be int, {type(value).__name__} was given"
        raise TypeError(msg)
    if value < minimum:
        msg = f"{name} must be at least {minimum}, {value} was given"
        raise ValueError(msg)


def _check_seconds(name: str, value: object) -> None:
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        msg = f"{name} must be a number of seconds, {type(value).__name__} was given"
        raise TypeError(msg)
    if not 0 < value < float("inf"):
        msg = f"{name} must be above 0 seconds, {value} was given"
        raise ValueError(msg)


def _check_bool(name: str, value: object) -> None:
    if not isinstance(value, bool):
        msg = f"{name} must be bool, {type(value).__name__} was given"
        raise TypeError(msg)
