"""Records what a real server answers to the scenarios: `python -m tests.local.record http://127.0.0.1:8080`.

It deletes every class of that server, which has no backups yet and `BACKUP_FILESYSTEM_PATH` at a folder `backups`.
"""

from __future__ import annotations

import json
import sys
import time
import urllib.error
import urllib.request
from dataclasses import replace
from pathlib import Path
from typing import Any

from .comparison import settled, shape
from .scenarios import AREAS, Step

UNFINISHED = ("STARTED", "TRANSFERRING", "TRANSFERRED", "FINALIZING", "running")
RECORDINGS = Path(__file__).parent / "recordings"


def exchange_with(url: str) -> Any:
    """A function that sends one request to a server and returns status and decoded body (None when empty)."""
    opener = urllib.request.build_opener(NoRedirect)

    def exchange(method: str, path: str, body: Any = None) -> tuple[int, Any]:
        content = None if body is None else (body if isinstance(body, str) else json.dumps(body)).encode()
        request = urllib.request.Request(url + path, content, {"Content-Type": "application/json"}, method=method)
        try:
            with opener.open(request) as response:
                status, answer = response.status, response.read()
        except urllib.error.HTTPError as error:
            status, answer = error.code, error.read()
        return status, json.loads(answer) if answer else None

    return exchange


class NoRedirect(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *_: Any) -> None:
        return None


def answer(exchange: Any, step: Step) -> list[Any]:
    """What the server says to one step, settled."""
    status, body = exchange(step.method, step.path, step.body)
    if step.wait and step.method == "POST":
        return answer(exchange, replace(step, method="GET", path=f"{step.path}/{body['id']}", body=None))
    while step.wait and body and body.get("status") in UNFINISHED:
        time.sleep(0.1)
        status, body = exchange(step.method, step.path, step.body)
    return [status, shape(body) if step.loose else settled(body)]


def clear(exchange: Any) -> None:
    """Delete every class."""
    for each in exchange("GET", "/v1/schema")[1]["classes"]:
        exchange("DELETE", f"/v1/schema/{each['class']}")


def main(url: str, areas: list[str]) -> None:
    """Record the named areas, or all."""
    exchange = exchange_with(url)
    RECORDINGS.mkdir(exist_ok=True)
    for area in areas or AREAS:
        recorded: dict[str, list[Any]] = {}
        for name, steps in AREAS[area].items():
            clear(exchange)
            recorded[name] = [answer(exchange, step) for step in steps]
        lines = [
            f"{json.dumps(name)}: [\n"
            + ",\n".join("  " + json.dumps(each, ensure_ascii=False) for each in answers)
            + "\n]"
            for name, answers in recorded.items()
        ]
        (RECORDINGS / f"{area}.json").write_text("{\n" + ",\n".join(lines) + "\n}\n", encoding="utf-8")
    clear(exchange)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2:])
