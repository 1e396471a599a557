"""`client.batch`: objects and references are queued as they are added and sent together.

Every added item ends as stored or as named in `failed_objects` / `failed_references`; nothing is dropped silently.
"""

from __future__ import annotations

import threading
import warnings
from typing import TYPE_CHECKING, Any, Self

from weaviate.batch.exchange import operation_for, read_answer
from weaviate.batch.queue import DeliveryQueue
from weaviate.batch.record import DeliveryRecord, Kind, State
from weaviate.beacons import beacon_of, reference_source
from weaviate.connect.flow import send_operation
from weaviate.connect.json_body import encode_json
from weaviate.data.payload import object_payload
from weaviate.data.replication import ConsistencyLevel, consistency_value
from weaviate.exceptions import BatchError, ResponseCannotBeDecodedException, WeaviateConnectionError
from weaviate.names import class_name_of
from weaviate.uuids import get_valid_uuid, new_uuid

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from types import TracebackType
    from typing import TypeAlias

    from weaviate.batch.result import BatchSnapshot, FailedItem
    from weaviate.connect.connection import Connection
    from weaviate.types import UUID, VectorInput

    Callback: TypeAlias = Callable[[list[Any]], None]

DEFAULT_BATCH_SIZE = 50
MAX_BYTES = 10 * 2**20
"""How many bytes of items one request holds; one item alone may be larger."""


class Batch:
    """Objects and references on their way to the server; may be used by several threads at once, one of which sends.

    >>> import weaviate
    >>> client = weaviate.Client(":memory:")
    >>> with client.batch as batch:
    ...     for title in ["Tides", "Currents"]:
    ...         _ = batch.add_data_object({"title": title}, "Article")
    >>> batch.number_errors
    0
    """

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._queue = DeliveryQueue()
        self._sending = threading.RLock()  # one sender at a time, so that references wait for the objects before them
        self._batch_size = DEFAULT_BATCH_SIZE
        self._callback: Callback | None = None
        self._raise_on_error = False
        self._consistency_level: str | None = None
        self._failed_on_entry = (0, 0)

    def configure(
        self,
        batch_size: int = DEFAULT_BATCH_SIZE,
        *,
        callback: Callback | None = None,
        consistency_level: ConsistencyLevel | str | None = None,
        raise_on_error: bool = False,
    ) -> Self:
        """Set how items are sent; every call sets all settings.

        `batch_size` items make a request. `callback` gets the server's list of each request. `raise_on_error` raises
        `BatchError` at the end of a `with` block in which items failed.
        """
        if type(batch_size) is not int:
            msg = f"batch_size must be int, {type(batch_size).__name__} was given"
            raise TypeError(msg)
        if batch_size < 1:
            msg = f"batch_size must be at least 1, {batch_size} was given"
            raise ValueError(msg)
        self._batch_size = batch_size
        self._callback = callback
        self._consistency_level = consistency_value(consistency_level)
        self._raise_on_error = raise_on_error
        return self

    __call__ = configure

    def add_data_object(
        self,
        data_object: Mapping[str, Any],
        class_name: str,
        uuid: UUID | None = None,
        vector: VectorInput | None = None,
        tenant: str | None = None,
    ) -> str:
        """Queue an object and return its uuid, a random one when none is given.

        It is encoded here: what can't be sent raises now, and later changes of the caller's dict don't matter.
        """
        identity = new_uuid() if uuid is None else get_valid_uuid(uuid)
        name = class_name_of(class_name)
        payload = object_payload(data_object, name, uuid=identity, vector=vector, tenant=tenant)
        self._queue.add("object", name, identity, tenant, encode_json(payload, f"object {identity}"))
        self._send_full_batches()
        return identity

    def add_reference(
        self,
        from_object_uuid: UUID,
        from_object_class_name: str,
        from_property_name: str,
        to_object_uuid: UUID,
        to_object_class_name: str | None = None,
        tenant: str | None = None,
    ) -> None:
        """Queue a cross-reference; it is sent after the objects that were added before it."""
        source = get_valid_uuid(from_object_uuid)
        name = class_name_of(from_object_class_name)
        item = {
            "from": reference_source(source, name, from_property_name),
            "to": beacon_of(to_object_uuid, to_object_class_name),
        }
        if tenant is not None:
            item["tenant"] = tenant
        self._queue.add("reference", name, source, tenant, encode_json(item, "reference"))
        self._send_full_batches()

    def flush(self) -> None:
        """Send everything that is queued: objects first, then the references between them."""
        with self._sending:
            for kind in ("object", "reference"):
                while records := self._queue.take(kind, self._batch_size, MAX_BYTES):
                    self._deliver(kind, records)

    def num_objects(self) -> int:
        """How many objects are queued."""
        return self._queue.waiting("object")

    def num_references(self) -> int:
        """How many references are queued."""
        return self._queue.waiting("reference")

    @property
    def failed_objects(self) -> list[FailedItem]:
        """The objects that were not stored, or of which nobody knows, each with its reason."""
        return self._queue.failed("object")

    @property
    def failed_references(self) -> list[FailedItem]:
        """The references that were not stored, or of which nobody knows, each with its reason."""
        return self._queue.failed("reference")

    @property
    def number_errors(self) -> int:
        """How many items failed, or may have."""
        counts = self.snapshot()
        return counts.failed + counts.unknown

    def snapshot(self) -> BatchSnapshot:
        """How many items were added, stored, failed, and are on their way, all of one moment."""
        return self._queue.snapshot()

    def __enter__(self) -> Self:
        self._failed_on_entry = (len(self.failed_objects), len(self.failed_references))
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.flush()
        objects, references = self._failed_on_entry
        new = [*self.failed_objects[objects:], *self.failed_references[references:]]
        if not new or error is not None:
            return
        if self._raise_on_error:
            raise BatchError(new)
        if self._callback is None:
            warnings.warn(
                f"{len(new)} item(s) of the batch were not stored: "
                "see batch.failed_objects and batch.failed_references",
                stacklevel=2,
            )

    def _send_full_batches(self) -> None:
        while self._is_full():
            with self._sending:
                if self._is_full():  # another thread may just have sent them
                    kind: Kind = "object" if self._queue.waiting("object") else "reference"
                    self._deliver(kind, self._queue.take(kind, self._batch_size, MAX_BYTES))

    def _is_full(self) -> bool:
        return self._queue.waiting("object") + self._queue.waiting("reference") >= self._batch_size

    def _deliver(self, kind: Kind, records: list[DeliveryRecord]) -> None:
        """Send records that were taken and settle each of them, whatever happens."""
        try:
            response = send_operation(self._connection, operation_for(kind, records, self._consistency_level))
        except (WeaviateConnectionError, ResponseCannotBeDecodedException) as error:
            self._queue.settle_all(records, State.UNKNOWN, reason=str(error))
            return
        except BaseException:
            self._queue.put_back(records)
            raise
        verdicts, results = read_answer(records, response)
        for record, state, reason, status in verdicts:
            self._queue.settle(record, state, reason=reason, status=status)
        if self._callback is not None and results:
            self._callback(results)
