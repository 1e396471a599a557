"""What a batch shows and lets change of itself: its settings, what waits, and what failed."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, cast

import orjson

from weaviate.batch import lifecycle
from weaviate.batch.engine import Engine
from weaviate.batch.settings import BatchSettings
from weaviate.data.replication import ConsistencyLevel, consistency_value

if TYPE_CHECKING:
    from weaviate.batch.record import Kind
    from weaviate.batch.result import BatchSnapshot, FailedItem
    from weaviate.connect.connection import Connection
    from weaviate.types import JsonObject

_LONGEST_CREATION_TIME = 2.0


class BatchBase:
    """The engine of a batch with everything that is read from it or set on it."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._engine = Engine(connection, BatchSettings(self._default_creation_time()))
        self._looked_at = 0
        lifecycle.watch(self._engine)

    def __del__(self) -> None:
        """Say so when items are thrown away with the batch; at the end of the program they are sent before."""
        engine = getattr(self, "_engine", None)
        if engine is not None and (lost := engine.give_up("not sent before the batch was dropped")):
            lifecycle.tell_of_loss(lost, "before the batch was dropped")

    @property
    def batch_size(self) -> int | None:
        """How many items make a request, None when requests are made by hand."""
        return self._engine.settings.batch_size

    @batch_size.setter
    def batch_size(self, value: int | None) -> None:
        dynamic = self.dynamic and value is not None
        self._set(replace(self._engine.settings, batch_size=value, dynamic=dynamic))

    @property
    def dynamic(self) -> bool:
        """Whether the number of items of a request follows what the server takes; has no effect when sent by hand."""
        return self._engine.settings.dynamic

    @dynamic.setter
    def dynamic(self, value: bool) -> None:
        if self.batch_size is not None:
            self._set(replace(self._engine.settings, dynamic=value))

    @property
    def consistency_level(self) -> str | None:
        """The consistency level that goes with every request."""
        return self._engine.settings.consistency_level

    @consistency_level.setter
    def consistency_level(self, value: ConsistencyLevel | str | None) -> None:
        self._engine.settings = replace(self._engine.settings, consistency_level=consistency_value(value))

    @property
    def creation_time(self) -> float:
        """Seconds that a request of a dynamic batch may take."""
        return self._engine.settings.creation_time

    @creation_time.setter
    def creation_time(self, value: float) -> None:
        self._engine.settings = replace(self._engine.settings, creation_time=value)
        self._engine.sizer.rescale(value)
        self._send_full()

    @property
    def timeout_retries(self) -> int:
        """How often a request is sent again that was not answered in time."""
        return self._engine.settings.timeout_retries

    @timeout_retries.setter
    def timeout_retries(self, value: int) -> None:
        self._engine.adjust(replace(self._engine.settings, timeout_retries=value))

    @property
    def connection_error_retries(self) -> int:
        """How often a request is sent again after an error of the connection, or a status that may be transient."""
        return self._engine.settings.connection_error_retries

    @connection_error_retries.setter
    def connection_error_retries(self, value: int) -> None:
        self._engine.adjust(replace(self._engine.settings, connection_error_retries=value))

    @property
    def recommended_num_objects(self) -> int | None:
        """How many objects make a request now."""
        return None if self.batch_size is None else self._engine.sizer.size("object")

    @property
    def recommended_num_references(self) -> int | None:
        """How many references make a request now."""
        return None if self.batch_size is None else self._engine.sizer.size("reference")

    def num_objects(self) -> int:
        """How many objects are queued."""
        return self._engine.queue.waiting("object")

    def num_references(self) -> int:
        """How many references are queued."""
        return self._engine.queue.waiting("reference")

    @property
    def shape(self) -> tuple[int, int]:
        """How many objects and how many references are queued."""
        return self.num_objects(), self.num_references()

    def is_empty_objects(self) -> bool:
        """Whether no object is queued."""
        return self.num_objects() == 0

    def is_empty_references(self) -> bool:
        """Whether no reference is queued."""
        return self.num_references() == 0

    def pop_object(self, index: int = -1) -> JsonObject:
        """Take an object out of the queue, by default the one added last. `IndexError` when there is none."""
        return self._pop("object", index)

    def pop_reference(self, index: int = -1) -> JsonObject:
        """Take a reference out of the queue, by default the one added last. `IndexError` when there is none."""
        return self._pop("reference", index)

    def empty_objects(self) -> None:
        """Take all objects out of the queue."""
        self._engine.queue.empty("object")

    def empty_references(self) -> None:
        """Take all references out of the queue."""
        self._engine.queue.empty("reference")

    @property
    def failed_objects(self) -> list[FailedItem]:
        """The objects that were not stored, or of which nobody knows, each with its reason."""
        self._look()
        return self._engine.queue.failed("object")

    @property
    def failed_references(self) -> list[FailedItem]:
        """The references that were not stored, or of which nobody knows, each with its reason."""
        self._look()
        return self._engine.queue.failed("reference")

    @property
    def number_errors(self) -> int:
        """How many items failed, or may have."""
        return self._look()

    def snapshot(self) -> BatchSnapshot:
        """How many items were added, stored, failed, and are on their way, all of one moment."""
        return self._engine.queue.snapshot()

    def _default_creation_time(self) -> float:
        return min(self._connection.timeouts.read / 10, _LONGEST_CREATION_TIME)

    def _look(self) -> int:
        """Somebody asks for the failures, and learns of those that there are now."""
        self._looked_at = self._engine.queue.number_failed()
        return self._looked_at

    def _pop(self, kind: Kind, index: int) -> JsonObject:
        return cast("JsonObject", orjson.loads(self._engine.queue.pop(kind, index).payload))

    def _set(self, settings: BatchSettings) -> None:
        self._engine.use(settings)
        self._send_full()

    def _send_full(self) -> None:
        raise NotImplementedError
