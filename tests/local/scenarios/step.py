"""One exchange of a scenario, and short names for what scenarios repeat."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Step:
    """A request; `body` is JSON, or the raw text of the body when it is a str. `loose` compares statuses and shapes only,
    `wait` asks again until what was started has ended: a POST is answered as a GET of what it started is."""

    method: str
    path: str
    body: Any = None
    loose: bool = False
    wait: bool = False


def get(path: str, **options: bool) -> Step:
    return Step("GET", path, **options)


def post(path: str, body: Any, **options: bool) -> Step:
    return Step("POST", path, body, **options)


def put(path: str, body: Any, **options: bool) -> Step:
    return Step("PUT", path, body, **options)


def patch(path: str, body: Any, **options: bool) -> Step:
    return Step("PATCH", path, body, **options)


def delete(path: str, body: Any = None, **options: bool) -> Step:
    return Step("DELETE", path, body, **options)


def create(body: Any, **options: bool) -> Step:
    """Create a class."""
    return post("/v1/schema", body, **options)


def add(class_name: str, number: int, properties: Any, **more: Any) -> Step:
    """Create object `uid(number)`."""
    return post("/v1/objects", {"class": class_name, "id": uid(number), "properties": properties, **more})


def query(text: str, **options: bool) -> Step:
    """A GraphQL query."""
    return post("/v1/graphql", {"query": text}, **options)


def uid(number: int) -> str:
    """A uuid that sorts like its number."""
    return f"{number:08d}-1111-4111-8111-000000000001"


def prop(name: str, data_type: str, **more: Any) -> dict[str, Any]:
    """A property of one data type."""
    return {"name": name, "dataType": [data_type], **more}
