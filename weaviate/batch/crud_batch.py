"""`client.batch`: objects and references are queued as they are added and sent together.

Every added item ends as stored or as named in `failed_objects` / `failed_references`; nothing is dropped silently.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, TypeAlias, cast, overload

from weaviate.batch.blocks import BatchBlocks
from weaviate.batch.encoding import encode_object, encode_reference, random_uuid
from weaviate.batch.error_retry import WeaviateErrorRetryConf
from weaviate.batch.indexing import Shard, wait_until_indexed
from weaviate.batch.settings import DEFAULT_BATCH_SIZE, DEFAULT_RETRIES, MAX_BYTES, BatchSettings
from weaviate.data.legacy import scoped_class
from weaviate.data.payload import typed_object, written_class
from weaviate.data.replication import ConsistencyLevel, consistency_value
from weaviate.names import class_name_of
from weaviate.util import check_batch_result
from weaviate.uuids import get_valid_uuid
from weaviate.warnings import Warnings

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from weaviate.batch.bulk import ImportResult, UuidSource, VectorSource
    from weaviate.batch.record import Kind
    from weaviate.batch.settings import Callback
    from weaviate.classes.record import Model
    from weaviate.connect.connection import Connection
    from weaviate.types import UUID, ClassName, JsonObject, VectorInput

__all__ = ["MAX_BYTES", "Batch", "BatchResponse", "Shard", "WeaviateErrorRetryConf"]

BatchResponse: TypeAlias = list[dict[str, Any]]


class Batch(BatchBlocks):
    """Objects and references on their way to the server; any number of threads may use it at once.

    >>> import weaviate
    >>> client = weaviate.Client(":memory:")
    >>> with client.batch as batch:
    ...     for title in ["Tides", "Currents"]:
    ...         _ = batch.add_data_object({"title": title}, "Article")
    >>> batch.number_errors
    0
    """

    def __init__(self, connection: Connection) -> None:
        super().__init__(connection)
        self._shards: dict[Shard, None] = {}
        self._last_shard: tuple[str, str | None] = ("", None)

    def configure(
        self,
        batch_size: int | None = DEFAULT_BATCH_SIZE,
        creation_time: float | None = None,
        timeout_retries: int = DEFAULT_RETRIES,
        connection_error_retries: int = DEFAULT_RETRIES,
        weaviate_error_retries: WeaviateErrorRetryConf | None = None,
        callback: Callback | None = check_batch_result,
        dynamic: bool = True,
        num_workers: int = 1,
        consistency_level: ConsistencyLevel | str | None = None,
        *,
        raise_on_error: bool = False,
        max_bytes: int = MAX_BYTES,
    ) -> Self:
        """Set how items are sent; every call sets all settings.

        `batch_size` items make a request; with `dynamic` only at first, until it is known what the server takes in
        `creation_time` seconds; with None and `dynamic=False` nothing is sent but by `flush`, `create_objects` and
        `create_references`. Up to `num_workers` requests are on their way at once; with one, threads that add send.
        `callback` gets the server's list of each request; the default prints errors. `raise_on_error` raises
        `BatchError` at the end of a `with` block in which items failed; of blocks that threads use at the same time
        each names all that failed meanwhile, so that none goes unseen. A request has at most `max_bytes` of items.
        """
        settings = BatchSettings(
            creation_time=self._default_creation_time() if creation_time is None else creation_time,
            batch_size=batch_size,
            timeout_retries=timeout_retries,
            connection_error_retries=connection_error_retries,
            weaviate_error_retries=weaviate_error_retries,
            callback=callback,
            dynamic=dynamic,
            num_workers=num_workers,
            consistency_level=consistency_value(consistency_level),
            raise_on_error=raise_on_error,
            max_bytes=max_bytes,
        )
        if settings.num_workers == self._engine.settings.num_workers:
            self._set(settings)
            return self
        self.flush()
        self.shutdown()
        self._set(settings)
        return self.start()

    if TYPE_CHECKING:
        __call__ = configure
    else:

        def __call__(self, *settings: Any, **named: Any) -> Self:
            """`configure`, whatever a program or a subclass has put in its place."""
            return self.configure(*settings, **named)

    @overload
    def add_data_object(
        self,
        data_object: Model,
        *,
        uuid: UUID | None = None,
        vector: VectorInput | None = None,
        tenant: str | None = None,
    ) -> str: ...
    @overload
    def add_data_object(
        self,
        data_object: Mapping[str, Any],
        class_name: ClassName,
        uuid: UUID | None = None,
        vector: VectorInput | None = None,
        tenant: str | None = None,
    ) -> str: ...
    def add_data_object(
        self,
        data_object: Mapping[str, Any] | Model,
        class_name: ClassName | None = None,
        uuid: UUID | None = None,
        vector: VectorInput | None = None,
        tenant: str | None = None,
    ) -> str:
        """Queue an object and return its uuid, a random one when none is given.

        It is encoded here: what can't be sent raises now, and later changes of the caller's dict don't matter.
        `vector` is one vector, or a mapping of named vectors.
        """
        identity = random_uuid() if uuid is None else get_valid_uuid(uuid)
        typed = None if type(data_object) is dict else typed_object(data_object)
        name = class_name_of(class_name) if typed is None else written_class(typed, class_name, tenant)
        properties = cast("Mapping[str, Any]", data_object) if typed is None else typed.__payload__()
        payload, plain = encode_object(properties, name, identity, vector, tenant)
        if self._last_shard != (name, tenant):
            self._last_shard = (name, tenant)
            self._shards[Shard(name, tenant)] = None
        self._engine.queue.add("object", name, identity, tenant, payload, None, plain)
        if typed is not None:
            typed.__stored_as__(identity)
        self._send_full()
        return identity

    def add_reference(
        self,
        from_object_uuid: UUID,
        from_object_class_name: ClassName,
        from_property_name: str,
        to_object_uuid: UUID,
        to_object_class_name: ClassName | None = None,
        tenant: str | None = None,
    ) -> None:
        """Queue a cross-reference; it is sent after the objects that were added before it."""
        source = get_valid_uuid(from_object_uuid)
        name = class_name_of(from_object_class_name)
        to_class = scoped_class(to_object_class_name, self._connection.server_version, "to_object_class_name")
        target = (to_class, get_valid_uuid(to_object_uuid))
        payload = encode_reference(source, name, from_property_name, target, tenant)
        self._engine.queue.add("reference", name, source, tenant, payload, target)
        self._send_full()

    def create_objects(self) -> BatchResponse:
        """Send the queued objects and return the server's list, one result for each."""
        return self._create("object")

    def create_references(self) -> BatchResponse:
        """Send the queued references and return the server's list, one result for each."""
        return self._create("reference")

    def delete_objects(
        self,
        class_name: str,
        where: Mapping[str, Any],
        output: str = "minimal",
        dry_run: bool = False,
        tenant: str | None = None,
    ) -> JsonObject:
        """Delete the objects that a filter finds, and return how many those were.

        `output="verbose"` lists them too, `dry_run` only finds them. `where` is a filter as in queries.

        >>> import weaviate
        >>> client = weaviate.Client(":memory:")
        >>> uuid = client.data_object.create({"title": "Tides"}, "Article")
        >>> where = {"path": ["title"], "operator": "Equal", "valueText": "Tides"}
        >>> client.batch.delete_objects("Article", where)["results"]["successful"]
        1
        """
        from weaviate.batch.deletion import delete_objects

        level = self.consistency_level
        return self._connection.run(
            delete_objects(class_name, where, output=output, dry_run=dry_run, tenant=tenant, consistency_level=level)
        )

    def wait_for_vector_indexing(self, shards: Sequence[Shard] | None = None, how_many_failures: int = 5) -> None:
        """Wait until the vectors of these shards are indexed, by default of all that objects were added to.

        So many errors of the connection in a row are waited out. Servers that don't tell how much is queued are not
        waited for.
        """
        chosen = list(self._shards) if shards is None else list(shards)
        self._connection.run(wait_until_indexed(chosen, how_many_failures))

    def import_objects(
        self,
        objects: Iterable[Any],
        class_name: str,
        *,
        uuid: UuidSource = None,
        vector: VectorSource = None,
        tenant: str | None = None,
        progress: bool | None = None,
        total: int | None = None,
    ) -> ImportResult:
        """Import objects from an iterable of any length, with this batch's settings, and return what became of them.

        An object is a mapping, a dataclass, an attrs object, or a row of a pandas or polars dataframe, which may be
        given itself. `uuid` and `vector` name the key that holds them, or are functions of the object; `uuid="content"`
        makes the uuid from the class, the tenant and the properties, so that an import that was interrupted can be run
        again without doubles. Objects that can't be sent are named in the result, like those that the server refuses.
        `progress` shows how far it is: by default on a terminal, when `rich` is installed (extra "progress").
        """
        from weaviate.batch.bulk import import_objects

        bulk = Batch(self._connection)
        bulk._set(self._engine.settings)
        return import_objects(
            bulk, objects, class_name, uuid=uuid, vector=vector, tenant=tenant, progress=progress, total=total
        )

    def _create(self, kind: Kind) -> BatchResponse:
        if self._engine.queue.waiting(kind) == 0:
            return []
        Warnings.manual_batching()
        results = self._engine.send_all(kind)
        self._engine.raise_errors()
        return results
