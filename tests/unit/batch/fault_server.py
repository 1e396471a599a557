"""A server for batches that keeps a ledger of what it has stored, and follows a plan of faults."""

from __future__ import annotations

import json
from collections import Counter, deque
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs, urlsplit

from weaviate.connect import Response
from weaviate.connect.failures import connection_failure
from weaviate.exceptions import WeaviateConnectionError, WeaviateTimeoutError

if TYPE_CHECKING:
    from collections.abc import Callable

    from weaviate.connect import Deadline, Request

FAULTS = (
    *("500", "502 html", "503", "503 stored", "429", "422", "400", "401", "reset", "reset stored", "refused"),
    *(
        "timeout",
        "timeout stored",
        "empty",
        "empty stored",
        "no list",
        "cut json",
        "short",
        "short stored",
        "items fail",
    ),
)
SUCCESS = {"result": {"status": "SUCCESS"}}


def failure(message: str) -> dict[str, Any]:
    return {"result": {"status": "FAILED", "errors": {"error": [{"message": message}]}}}


class FaultServer:
    """A transport. Each batch takes the next fault of `plan`; without one it is stored."""

    def __init__(self, most_bytes: int = 10**9) -> None:
        self.plan: deque[str] = deque()
        self.objects: dict[tuple[str, str | None, str], dict[str, Any]] = {}
        self.references: Counter[tuple[str, str | None, str, str, str]] = Counter()
        self.most_bytes = most_bytes
        self.lines: list[str] = []
        self.batches: list[list[dict[str, Any]]] = []
        self.before_batch: Callable[[list[dict[str, Any]]], None] = lambda items: None

    def send(self, request: Request, deadline: Deadline) -> Response:
        parts = urlsplit(request.target)
        self.lines.append(f"{request.method} {request.target}")
        if parts.path.startswith("/v1/batch/"):
            body = json.loads(request.content or b"")
            return self._batch(body["objects"] if isinstance(body, dict) else body, request)
        if parts.path.startswith("/v1/objects/"):
            _, _, _, class_name, uuid = parts.path.split("/")
            return self._object((class_name, parse_qs(parts.query).get("tenant", [None])[0], uuid))
        return Response(404)

    def close(self) -> None:
        pass

    def _batch(self, items: list[dict[str, Any]], request: Request) -> Response:
        self.before_batch(items)
        self.batches.append(items)
        if len(request.content or b"") > self.most_bytes:
            return Response(413, {}, b"too large")
        fault = self.plan.popleft() if self.plan else ""
        if fault == "items fail":
            return _json([failure("read-only")] + [self._store(item) for item in items[1:]])
        if fault == "short":
            return _json([self._store(item) for item in items[:-1]])
        if not fault or fault.endswith(" stored"):
            results = [self._store(item) for item in items]
            if not fault:
                return _json(results)
            if fault == "short stored":
                return _json(results[:-1])
        return _trouble(fault.removesuffix(" stored"))

    def _store(self, item: dict[str, Any]) -> dict[str, Any]:
        if "from" not in item:
            self.objects[item["class"], item.get("tenant"), item["id"]] = item
            return SUCCESS
        class_name, uuid, name = item["from"].split("/")[3:]
        source = (class_name, item.get("tenant"), uuid)
        if source not in self.objects:
            return failure("no such object")
        self.references[*source, name, item["to"]] += 1
        return SUCCESS

    def _object(self, key: tuple[str, str | None, str]) -> Response:
        item = self.objects.get(key)
        if item is None:
            return Response(404)
        properties = dict(item["properties"])
        for (*source, name, target), count in self.references.items():
            if tuple(source) == key:
                properties.setdefault(name, []).extend([{"beacon": target}] * count)
        return _json({**item, "properties": properties})


def _json(value: Any) -> Response:
    return Response(200, {}, json.dumps(value, separators=(",", ":")).encode())


def _trouble(fault: str) -> Response:
    if fault == "timeout":
        raise WeaviateTimeoutError("no answer in time")
    if fault == "reset":
        raise WeaviateConnectionError("reset")
    if fault == "refused":
        raise connection_failure("refused", "connection", sent=False)
    if fault in {"empty", "no list", "cut json", "short"}:
        return Response(200, {}, {"no list": b'{"error":[]}', "cut json": b'[{"result":'}.get(fault, b""))
    status = int(fault.split()[0])
    headers = {"retry-after": "7"} if status in {429, 503} else {}
    return Response(status, headers, b"<html>" if "html" in fault else b"{}")
