"""`/v1/classifications`: each is done when its request is answered, and its outcome kept."""

from __future__ import annotations

import uuid
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from weaviate.local.batch.delete import echoed
from weaviate.local.classification.knn import Classifier
from weaviate.local.classification.request import KNN, checked
from weaviate.local.errors import Refusal, empty, lacking, refused
from weaviate.local.exchange import Answer
from weaviate.local.jsonvalues import mapping

if TYPE_CHECKING:
    from weaviate.local.classification.request import Request
    from weaviate.local.exchange import Call
    from weaviate.local.server import Server

NEVER = "0001-01-01T00:00:00.000Z"
MODULES = ("zeroshot", "text2vec-contextionary-contextual")


def create(server: Server, call: Call) -> Answer:
    """POST /classifications."""
    body: dict[str, Any] = call.body or {}
    try:
        request = checked(server.store, body)
    except Refusal as refusal:
        raise refused(400, refusal.message) from refusal
    names = ("basedOnProperties", "class", "classifyProperties")
    shown = {name: body[name] for name in names}
    filters = {name: echoed(where) for name, where in mapping(body.get("filters")).items() if where}
    if filters:
        shown["filters"] = filters
    if request.settings is not None:
        shown["settings"] = request.settings
    shown.update(id=str(uuid.uuid4()), type=request.kind)
    meta = {"started": moment(), "completed": NEVER}
    server.store.save_classification(shown["id"], {**shown, **outcome(server, request, meta)})
    return Answer(201, {**shown, "status": "running", "meta": meta})


def outcome(server: Server, request: Request, meta: dict[str, Any]) -> dict[str, Any]:
    """Status and numbers of a classification, which this carries out."""
    try:
        check_kind(request.kind)
        done = Classifier(server.store, request, request.collection.partition("")).run()
    except Refusal as refusal:
        return {"status": "failed", "error": f"classification failed: {refusal.message}", "meta": meta}
    counts = {"countSucceeded": done.succeeded, "countFailed": len(done.problems)}
    numbers = {"count": done.succeeded + len(done.problems), **{name: n for name, n in counts.items() if n}}
    finished: dict[str, Any] = {"status": "completed", "meta": {**meta, "completed": moment(), **numbers}}
    if done.problems:
        error = f"classification failed: {', '.join([*done.problems, 'data save error'])}"
        return {**finished, "status": "failed", "error": error}
    return finished


def check_kind(kind: str) -> None:
    """Refuse what only modules can do."""
    if kind in MODULES:
        raise Refusal(lacking(f"classification of the type {kind}"))
    if kind != KNN:
        raise Refusal(f"prepare classification: cannot classify: classifier {kind} not found")


def get(server: Server, call: Call) -> Answer:
    """GET /classifications/{id}."""
    known = server.store.classifications.get(call.path["id"])
    if known is None:
        raise empty(404)
    return Answer(200, known)


def moment() -> str:
    """The time as the server writes it here."""
    return datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
