"""`client.backup`: v3's methods over the backup operations."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, cast

from weaviate.connect import operations
from weaviate.connect.answers import decode, decode_object, expect
from weaviate.exceptions import BackupFailedException, EmptyResponseException
from weaviate.names import class_name_of

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from weaviate.connect.connection import Connection
    from weaviate.connect.flow import Flow
    from weaviate.connect.operations import Operation
    from weaviate.types import JsonObject

STORAGE_NAMES = ("filesystem", "s3", "gcs", "azure")
POLL_SECONDS = 1.0

_SUCCESS = "SUCCESS"
_FAILURES = frozenset({"FAILED", "CANCELED"})


class Backup:
    """Makes backups of classes and brings them back.

    `backend` is the place that the server keeps them in: "filesystem", "s3", "gcs" or "azure". `backup_id` names a
    backup there; upper case is taken as lower case.
    """

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def create(
        self,
        backup_id: str,
        backend: str,
        include_classes: Sequence[str] | str | None = None,
        exclude_classes: Sequence[str] | str | None = None,
        wait_for_completion: bool = False,
    ) -> JsonObject:
        """Start a backup of these classes, or of all but these, or of all, and return what the server says of it.

        `wait_for_completion` waits until it is complete; `BackupFailedException` when it fails or is canceled.
        """
        name, place = _checked_id(backup_id), _checked_backend(backend)
        body = {"id": name, **_chosen_classes(include_classes, exclude_classes)}
        wait = _checked_wait(wait_for_completion)
        started = self._connection.run(_started(operations.backups_create.build(place, body=body), "Create backup"))
        if not wait:
            return started
        return self._completed(started, partial(self.get_create_status, backup_id=name, backend=place), "Backup")

    def get_create_status(self, backup_id: str, backend: str) -> JsonObject:
        """How far a backup is."""
        name, place = _checked_id(backup_id), _checked_backend(backend)
        status = operations.backups_create_status.build(place, name)
        return self._connection.run(_status(status, "Backup status", f"the backup {name}"))

    def restore(
        self,
        backup_id: str,
        backend: str,
        include_classes: Sequence[str] | str | None = None,
        exclude_classes: Sequence[str] | str | None = None,
        wait_for_completion: bool = False,
    ) -> JsonObject:
        """Start to bring classes of a backup back, which must not be there now, and return what the server says of it.

        `wait_for_completion` waits until it is complete; `BackupFailedException` when it fails or is canceled.
        """
        name, place = _checked_id(backup_id), _checked_backend(backend)
        body: JsonObject = {"config": {}, **_chosen_classes(include_classes, exclude_classes)}
        wait = _checked_wait(wait_for_completion)
        started = self._connection.run(
            _started(operations.backups_restore.build(place, name, body=body), "Restore backup")
        )
        if not wait:
            return started
        status = partial(self.get_restore_status, backup_id=name, backend=place)
        return self._completed(started, status, "Restore of backup")

    def get_restore_status(self, backup_id: str, backend: str) -> JsonObject:
        """How far the return of a backup is."""
        name, place = _checked_id(backup_id), _checked_backend(backend)
        status = operations.backups_restore_status.build(place, name)
        return self._connection.run(_status(status, "Restore status", f"the restore of backup {name}"))

    def _completed(self, started: JsonObject, status: Callable[[], JsonObject], what: str) -> JsonObject:
        """Ask until there is an end. States that are not known are on the way to one: newer servers have more of them.

        It asks by the public methods, as v3 did, since programs replace these.
        """
        while True:
            current = status()
            told = {**started, **current}
            if current.get("status") == _SUCCESS:
                return told
            if current.get("status") in _FAILURES:
                msg = f"{what} failed: {told}"
                raise BackupFailedException(msg)
            self._connection.pause(POLL_SECONDS)


def _started(operation: Operation[Any], context: str) -> Flow[JsonObject]:
    response = yield operation
    return decode_object(expect(response, context, 200), context)


def _status(operation: Operation[Any], context: str, what: str) -> Flow[JsonObject]:
    response = yield operation
    if decode(response, context) is None:
        msg = f"the server says nothing of {what}"
        raise EmptyResponseException(msg)
    return decode_object(response, context)


def _checked_id(backup_id: Any) -> str:
    if not isinstance(backup_id, str):
        msg = f"backup_id must be str, {type(backup_id).__name__} was given"
        raise TypeError(msg)
    return backup_id.lower()


def _checked_backend(backend: Any) -> str:
    if backend not in STORAGE_NAMES:
        msg = f"backend must be one of {', '.join(STORAGE_NAMES)}, {backend!r} was given"
        raise ValueError(msg)
    return cast("str", backend)


def _checked_wait(wait: Any) -> bool:
    if not isinstance(wait, bool):
        msg = f"wait_for_completion must be bool, {type(wait).__name__} was given"
        raise TypeError(msg)
    return wait


def _chosen_classes(include: Any, exclude: Any) -> JsonObject:
    if include and exclude:
        msg = "give include_classes or exclude_classes, not both"
        raise TypeError(msg)
    return {"include": _class_names(include, "include_classes"), "exclude": _class_names(exclude, "exclude_classes")}


def _class_names(names: Any, argument: str) -> list[str]:
    if not isinstance(names, (str, list, tuple, type(None))):
        msg = f"{argument} must be a name or a list of names, {type(names).__name__} was given"
        raise TypeError(msg)
    listed = cast("list[object]", [names] if isinstance(names, str) else names or ())
    return [class_name_of(name, argument) for name in listed]
