"""Every operation of the OpenAPI document has a route, and no route is made up."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from weaviate.local.routes import HANDLED, LACKING
from weaviate.local.server import resolve

SNAPSHOT = Path(__file__).parents[2] / "codegen" / "snapshots" / "openapi-1.39.json"
METHODS = {"get", "put", "post", "delete", "patch", "head"}


def test_the_routes_are_the_operations_of_the_version() -> None:
    document = json.loads(SNAPSHOT.read_text("utf-8"))
    operations = {
        (method.upper(), path.rstrip("/") or "/")
        for path, item in document["paths"].items()
        for method in item
        if method in METHODS
    }
    lacking = {(method, path) for methods in LACKING.values() for method, paths in methods.items() for path in paths}
    handled = {(route.method, route.template) for route in HANDLED}

    assert handled | lacking == operations
    assert not handled & lacking


@pytest.mark.parametrize("route", HANDLED, ids=lambda route: f"{route.method} {route.template}")
def test_every_handler_exists(route: object) -> None:
    assert callable(resolve(route.handler))
