"""Importing an iterable of any length: what becomes of each object, and how far the import is."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sized
from dataclasses import asdict, dataclass, field, is_dataclass
from typing import TYPE_CHECKING, Any, TypeAlias, cast

from weaviate.batch.progress import progress_display
from weaviate.connect.json_body import encode_json
from weaviate.names import class_name_of
from weaviate.util import generate_uuid5

if TYPE_CHECKING:
    from weaviate.batch.crud_batch import Batch
    from weaviate.batch.result import FailedItem
    from weaviate.types import JsonObject

UuidSource: TypeAlias = str | Callable[[Any], Any] | None
"""Where an object's uuid comes from: a key, a function of the object, or "content"."""

VectorSource: TypeAlias = str | Callable[[Any], Any] | None
"""Where an object's vector comes from: a key, or a function of the object."""

CONTENT = "content"


@dataclass(frozen=True, slots=True)
class RefusedObject:
    """An object that could not be sent: its place in the iterable, counted from 0, and why."""

    index: int
    reason: str
    object: Any = field(repr=False)


@dataclass(frozen=True, slots=True)
class ImportResult:
    """What became of an import: `read` is the sum of `stored`, `refused` and `failed`."""

    read: int
    stored: int
    refused: list[RefusedObject]
    failed: list[FailedItem]
    seconds: float

    @property
    def number_errors(self) -> int:
        """How many objects were not stored, or perhaps not."""
        return len(self.refused) + len(self.failed)


def import_objects(
    batch: Batch,
    objects: Iterable[Any],
    class_name: str,
    *,
    uuid: UuidSource,
    vector: VectorSource,
    tenant: str | None,
    progress: bool | None,
    total: int | None,
) -> ImportResult:
    """Add every object to a batch of its own, and tell what became of them. Holds no more than the batch does."""
    name = class_name_of(class_name)
    started = time.monotonic()
    refused: list[RefusedObject] = []
    read = 0
    size = len(objects) if total is None and isinstance(objects, Sized) else total
    with progress_display(f"Importing {name}", size, wanted=progress) as advance, batch:
        for index, item in enumerate(_rows(objects)):
            read += 1
            try:
                prepared = _prepared(item, name, uuid, vector, tenant)
            except (TypeError, ValueError, LookupError) as error:
                refused.append(RefusedObject(index, f"{type(error).__name__}: {error}", item))
            else:
                _add(batch, prepared, index, item, refused)
            advance()
    failed = batch.failed_objects
    return ImportResult(read, batch.snapshot().stored, refused, failed, time.monotonic() - started)


@dataclass(slots=True)
class _Prepared:
    properties: JsonObject
    class_name: str
    uuid: Any
    vector: Any
    tenant: str | None


def _add(batch: Batch, prepared: _Prepared, index: int, item: Any, refused: list[RefusedObject]) -> None:
    added = batch.snapshot().added
    try:
        batch.add_data_object(prepared.properties, prepared.class_name, prepared.uuid, prepared.vector, prepared.tenant)
    except (TypeError, ValueError) as error:
        if batch.snapshot().added > added:  # the object was taken, something else went wrong
            raise
        refused.append(RefusedObject(index, f"{type(error).__name__}: {error}", item))


def _prepared(item: Any, class_name: str, uuid: UuidSource, vector: VectorSource, tenant: str | None) -> _Prepared:
    properties = _properties(item)
    chosen_vector = _chosen(vector, item, properties)
    if uuid == CONTENT:
        content = encode_json(sorted(properties.items()), "object").decode()
        identity: Any = generate_uuid5(content, f"{class_name}/{tenant or ''}/")
    else:
        identity = _chosen(uuid, item, properties)
    return _Prepared(properties, class_name, identity, chosen_vector, tenant)


def _chosen(source: UuidSource, item: Any, properties: JsonObject) -> Any:
    """The value that a key names, which is no property then, or that a function gives."""
    if source is None:
        return None
    return properties.pop(source) if isinstance(source, str) else source(item)


def _properties(item: Any) -> JsonObject:
    """The properties of an object as a dict that may be changed."""
    if isinstance(item, Mapping):
        return dict(cast("Mapping[str, Any]", item))
    if is_dataclass(item) and not isinstance(item, type):
        return asdict(item)
    if hasattr(item, "__attrs_attrs__"):
        import attrs

        return attrs.asdict(item)
    convert = getattr(item, "to_dict", None)
    if callable(convert):
        return dict(cast("Mapping[str, Any]", convert()))
    msg = f"an object to import must be a mapping, a dataclass or an attrs object, {type(item).__name__} was given"
    raise TypeError(msg)


def _rows(objects: Any) -> Iterator[Any]:
    """The objects one by one; a dataframe gives its rows as dicts, without what is missing in them."""
    if hasattr(objects, "iter_rows"):  # polars
        yield from objects.iter_rows(named=True)
    elif hasattr(objects, "itertuples") and hasattr(objects, "columns"):  # pandas
        names = list(objects.columns)
        for row in objects.itertuples(index=False, name=None):
            yield {name: value for name, value in zip(names, row, strict=True) if not _is_missing(value)}
    else:
        yield from objects


def _is_missing(value: Any) -> bool:
    """Whether a cell of a dataframe is empty: NaN, NaT or NA, none of which equals itself."""
    if value is None or type(value).__name__ == "NAType":
        return True
    different = value != value  # noqa: PLR0124 - that is how such values are known
    return different is True or (type(different).__name__ == "bool" and bool(different))
