"""`/v1/backups/filesystem`: make a backup, restore it, and ask how it went."""

from __future__ import annotations

import re
import shutil
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from weaviate.exceptions import WeaviateConnectionError
from weaviate.local.backups.folder import MADE, RESTORED, Folder
from weaviate.local.errors import refused
from weaviate.local.exchange import Answer
from weaviate.local.jsonvalues import sequence
from weaviate.local.meta import VERSION

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from weaviate.local.exchange import Call
    from weaviate.local.server import Server

BACKEND = "filesystem"
ID = re.compile(r"[a-z0-9_-]+")
GIGABYTE = 2**30


def create(server: Server, call: Call) -> Answer:
    """POST /backups/{backend}."""
    body: dict[str, Any] = call.body or {}
    folder = folder_of(server, call, body.get("id") or "", "backup backend")
    chosen = chosen_classes(body, server.store.collections)
    if folder.exists:
        raise refused(422, f'backup "{body["id"]}" already exists at "{folder.path}"')
    started = moment()
    try:
        size = folder.save([server.store.collections[name] for name in chosen], server.store.now)
        state = {"id": body["id"], "classes": chosen, "status": "SUCCESS", "serverVersion": VERSION, "size": size}
        folder.write(MADE, {**state, "startedAt": started, "completedAt": moment()})
    except OSError as error:
        shutil.rmtree(folder.path, ignore_errors=True)
        raise refused(500, f"the backup can't be written: {error}") from error
    return Answer(200, {**shown(folder, body["id"]), "classes": chosen, "status": "STARTED"})


def chosen_classes(body: Mapping[str, Any], existing: Iterable[str]) -> list[str]:
    """The classes that a backup is about."""
    include, exclude = lists(body)
    every = list(existing)
    for name in include:
        if name not in every:
            raise refused(422, f"class {name} doesn't exist")
    if not every:
        raise refused(422, "no available classes to backup, there's nothing to do here")
    chosen = include or [name for name in every if name not in exclude]
    if not chosen:
        raise refused(422, f"empty class list: please choose from : [{' '.join(every)}]")
    return chosen


def lists(body: Mapping[str, Any]) -> tuple[list[str], list[str]]:
    """The classes to include and those to exclude."""
    include: list[str] = list(sequence(body.get("include")))
    exclude: list[str] = list(sequence(body.get("exclude")))
    if include and exclude:
        raise refused(422, "malformed request: 'include' and 'exclude' cannot both contain values")
    for name in include:
        if include.count(name) > 1:
            raise refused(422, f"class list 'include' contains duplicate: {name}")
    return include, exclude


def restore(server: Server, call: Call) -> Answer:
    """POST /backups/{backend}/{id}/restore: accepted, and then done or failed as GET tells."""
    id = call.path["id"]
    folder = folder_of(server, call, id, "backup backend")
    made = folder.read(MADE)
    if made is None:
        file = folder.path / MADE
        raise refused(
            404,
            f'backup id "{id}" does not exist: get object path could not find {file}: stat {file}: no such file or'
            " directory: metadata not found",
        )
    include, exclude = lists(call.body or {})
    for name in include:
        if name not in made["classes"]:
            raise refused(422, f"class {name} doesn't exist in the backup, but does have {went(made['classes'])}: ")
    chosen = include or [name for name in made["classes"] if name not in exclude]
    if not chosen:
        raise refused(422, f"nothing left to restore: please choose from : {went(made['classes'])}")
    problems = restored(server, folder, chosen)
    outcome: dict[str, Any] = {"status": "SUCCESS"}
    if problems:
        outcome = {"status": "FAILED", "error": f"could not restore classes: [{', '.join(problems)}]"}
    folder.write(RESTORED, outcome)
    return Answer(200, {**shown(folder, id), "classes": chosen, "status": "STARTED"})


def restored(server: Server, folder: Folder, chosen: list[str]) -> list[str]:
    """Bring classes back; why some can't be."""
    try:
        source = folder.load(server.store.now)
    except WeaviateConnectionError as error:
        return [error.message]
    problems: list[str] = []
    for name in chosen:
        if name in server.store.collections:
            problems.append(f'"{name}": error when trying to restore class: class name {name} already exists')
        else:
            server.store.adopt(source.collections[name])
    return problems


def went(classes: Iterable[str]) -> str:
    """A list as the server writes it."""
    return f"[{' '.join(classes)}]"


def status(server: Server, call: Call) -> Answer:
    """GET /backups/{backend}/{id}."""
    id = call.path["id"]
    folder = folder_of(server, call, id, "backup provider")
    made = found(folder, MADE)
    times = {name: made[name] for name in ("startedAt", "completedAt")}
    return Answer(200, {**shown(folder, id), **times, "size": made["size"] / GIGABYTE, "status": made["status"]})


def restore_status(server: Server, call: Call) -> Answer:
    """GET /backups/{backend}/{id}/restore."""
    id = call.path["id"]
    folder = folder_of(server, call, id, "backup provider", 500)
    return Answer(200, {**shown(folder, id), **found(folder, RESTORED)})


def list_all(server: Server, call: Call) -> Answer:
    """GET /backups/{backend}."""
    root = root_of(server, call, "backup provider")
    made = [Folder(each).read(MADE) for each in sorted(root.iterdir())] if root.is_dir() else []
    names = ("classes", "completedAt", "id", "startedAt", "status")
    return Answer(
        200,
        [
            {**{name: each[name] for name in names}, "size": each["size"] / GIGABYTE}
            for each in made
            if each is not None
        ],
    )


def cancel(server: Server, call: Call) -> Answer:
    """DELETE /backups/{backend}/{id}: there is never one under way."""
    id = call.path["id"]
    if folder_of(server, call, id, "backup provider").exists:
        raise refused(422, f'backup "{id}" already succeeded')
    return Answer(204)


def cancel_restore(server: Server, call: Call) -> Answer:
    """DELETE /backups/{backend}/{id}/restore."""
    folder_of(server, call, call.path["id"], "backup provider")
    return Answer(204)


def found(folder: Folder, name: str) -> dict[str, Any]:
    """What is known of a backup, or of its restoration; the error of a handler when nothing is."""
    document = folder.read(name)
    if document is None:
        file = folder.path / name
        raise refused(
            404,
            f'coordinator cannot get status: metadata not found: "": get object path could not find {file}: stat'
            f" {file}: no such file or directory store: {{0001-01-01 00:00:00 +0000 UTC     }}",
        )
    return document


def folder_of(server: Server, call: Call, id: str, what: str, status: int = 422) -> Folder:
    """The folder of a backup; an id can't lead out of the folder of all. `status` tells of another backend."""
    root = root_of(server, call, what, status)
    if not ID.fullmatch(id):
        raise refused(422, f"invalid backup id: '{id}' allowed characters are lowercase, 0-9, _, -")
    return Folder(root / id)


def root_of(server: Server, call: Call, what: str, status: int = 422) -> Path:
    """The folder of all backups."""
    backend = call.path["backend"]
    if backend != BACKEND:
        raise refused(status, f'no {what} "{backend}": backup: {backend} not found, did you enable the right module?')
    if server.settings.backups is None:
        reason = "set the environment variable BACKUP_FILESYSTEM_PATH to the folder for backups"
        raise refused(status, f'no {what} "{backend}": {reason}')
    return Path(server.settings.backups)


def shown(folder: Folder, id: str) -> dict[str, Any]:
    """What every answer says of a backup."""
    return {"backend": BACKEND, "id": id, "path": str(folder.path)}


def moment() -> str:
    """The time as the server writes it here."""
    return datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
