"""The comparison of local mode with a server, request by request."""

from __future__ import annotations

import itertools
import json
import re
import time
from collections.abc import Callable
from typing import Any

from hypothesis import HealthCheck, Phase, given, seed, settings

from tests.local.comparison import difference, settled
from tests.local.conftest import exchange_with as local_exchange
from tests.local.record import clear, exchange_with
from weaviate.local import LocalTransport

from .objects import Request
from .stories import stories

FAILED = {"error", "errors"}
ONE_OF_SEVERAL = (
    *("hybrid", "only stopwords", "merge values", "vector not found for target", "resolve cross-refs"),
    *(
        "requires inverted index",
        "must be indexed",
        "across classes",
        ", search index",
        "repo: object by id: search index",
    ),
)
"""Failures of one search of a hybrid one, of one part of a filter, of one property, target, reference or class."""
MISSING = re.compile(r"'cref' \w+:\w+: no object with id \S+ found")
CLASSED = re.compile(r"weaviate://localhost/\w+/")
EMPTIED = "is present, but not a ref"


def explore(url: str, seconds: float, number: int) -> dict[str, int]:
    """Compare until the time is up, and print what differs; how much was compared."""
    server, end = exchange_with(url), time.monotonic() + seconds
    counts = {"stories": 0, "exchanges": 0, "differences": 0}

    @seed(number)
    @settings(
        max_examples=1_000_000,
        deadline=None,
        database=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(stories())
    def compare(requests: list[Request]) -> None:
        if time.monotonic() > end:
            raise KeyboardInterrupt
        clear(server)
        clock = itertools.count(1_700_000_000_000)
        transport = LocalTransport(now=lambda: next(clock))
        counts["stories"] += 1
        exchanges, differences = told(requests, server, local_exchange(transport))
        counts["exchanges"] += exchanges
        counts["differences"] += differences
        transport.close()

    try:
        compare()
    except KeyboardInterrupt:
        pass
    clear(server)
    return counts


def told(requests: list[Request], server: Callable[..., Any], local: Callable[..., Any]) -> tuple[int, int]:
    """Print what differs, with all that led to it; how many were exchanged and how many differed.

    A change that differs is the last request: what follows would differ because of it. So is one that meets the
    server's defect with lists of references that have become empty.
    """
    found = 0
    for position, request in enumerate(requests):
        answers = (server(*request), local(*request))
        expected, actual = ([status, ordered(blurred(settled(body)))] for status, body in answers)
        problem = None if is_chance(request, expected, actual) else difference(expected, actual)
        if EMPTIED in json.dumps(expected):
            return position + 1, found
        if problem is not None:
            found += 1
            print(
                json.dumps({"problem": problem, "request": request, "before": requests[:position]}, ensure_ascii=False),
                flush=True,
            )
            if request[1] != "/v1/graphql" and request[0] not in ("GET", "HEAD"):
                return position + 1, found
    return len(requests), found


def is_chance(request: Request, expected: list[Any], actual: list[Any]) -> bool:
    """Of several failures chance says which is told."""
    failed = [isinstance(answer[1], dict) and bool(answer[1].keys() & FAILED) for answer in (expected, actual)]
    said = json.dumps([request[2], expected, actual])
    return all(failed) and any(words in said for words in ONE_OF_SEVERAL)


def blurred(value: Any) -> Any:
    """An answer without the missing target: of several chance says which is told, and which are completed by then."""
    text = json.dumps(value)
    if "no object with id" not in text:
        return value
    return json.loads(CLASSED.sub("weaviate://localhost/", MISSING.sub("no object found", text)))


def ordered(value: Any) -> Any:
    """Rows with equal distances by id, tenants and properties by name: the server has no order for them."""
    if isinstance(value, dict):
        return {key: ordered(each) for key, each in value.items()}
    if not isinstance(value, list):
        return value
    items = [ordered(each) for each in value]
    if not items or not isinstance(items[0], dict):
        return items
    if items[0].keys() & {"activityStatus", "dataType"}:
        return sorted(items, key=lambda item: item["name"])
    return sorted(items, key=rank) if all(map(is_ranked, items)) else items


def is_ranked(row: dict[str, Any]) -> bool:
    """Does a row tell how far away it is?"""
    additional = row.get("_additional") or {}
    return "id" in additional and additional.get("distance") is not None


def rank(row: dict[str, Any]) -> tuple[float, str]:
    """Where a row stands."""
    return round(row["_additional"]["distance"], 5), row["_additional"]["id"]
