"""Answers as they can be compared: what differs from run to run is replaced, what is a float has a tolerance."""

from __future__ import annotations

import math
import re
from typing import Any

TIMES = {"creationTimeUnix", "lastUpdateTimeUnix", "deletionTimeUnixMilli"}
CHANCE = {
    "ratePerSecond": "a rate",
    "size": "a size",
    "startedAt": "a moment",
    "completedAt": "a moment",
    "started": "a moment",
    "completed": "a moment",
}
UNORDERED = {"classes"}
SHARDS = {"vectorQueueSize", "vectorIndexingStatus"}
WORDS = [
    (re.compile(r"(auto-schema feature on ).*"), r"\1now"),
    (re.compile(r'/[^\s"]*/backups/'), "/backups/"),
    (re.compile(r"http://127\.0\.0\.1:\d+"), "http://host"),
    (re.compile(r"(shard(?: object search)?) (\w+)_[A-Za-z0-9]{12}:"), r"\1 \2_shard:"),
    (re.compile(r'shard="[A-Za-z0-9]{12}"'), 'shard="shard"'),
    (re.compile(r'(?<=in shard ")[A-Za-z0-9]{12}(?=")'), "shard"),
    (re.compile(r"^shard [A-Za-z0-9]{12}:"), "shard shard:"),
    (re.compile(r"invalid UTF-8: `.*", re.DOTALL), "invalid UTF-8"),
    (re.compile(r'of type "\w+GeoCoordinatesObj"'), 'of type "GeoCoordinatesObj"'),
    (re.compile(r"conflicting types (?:\[?\w+\]?) and (?:\[?\w+\]?)\."), "conflicting types."),
    (re.compile(r"(?<=tenant name at index )\d+"), "0"),
    (re.compile(r" Did you mean .*\?"), ""),
]
SCORE = re.compile(r"(?<=score )-?[\d.e-]+|(?<=score: )-?[\d.e-]+|(?<=contributed )-?[\d.e-]+")
METHODS = re.compile(r"but \[(.*)\] are")


def settled(value: Any, key: str = "") -> Any:
    """`value` without what no two runs share: times, hosts, paths, the names of shards, the order of equal groups."""
    if key == "score" and isinstance(value, str):
        return float(value)
    if key == "explainScore" and isinstance(value, str):
        return explained(value)
    if isinstance(value, dict):
        known = {name: settled(each, name) for name, each in value.items()}
        return known | {"name": "shard"} if SHARDS & known.keys() else known
    if isinstance(value, list):
        items = [settled(each) for each in value]
        if items and all(map(is_counted_group, items)):
            return sorted(items, key=lambda item: (-item["meta"]["count"], item["groupedBy"]["value"]))
        unordered = key in UNORDERED or all(map(is_made, items))
        return sorted(items, key=name_of) if unordered else items
    if key in CHANCE and value is not None:
        return CHANCE[key]
    if key in TIMES:
        return value if isinstance(value, str) else type(value).__name__
    if isinstance(value, str):
        return worded(value)
    return value


def name_of(value: Any) -> str:
    """What sorts a list without an order: classes, properties, names."""
    return value if isinstance(value, str) else value.get("class") or value["name"]


def is_made(value: Any) -> bool:
    """Is it a property that auto-schema made? The server makes them in any order."""
    return isinstance(value, dict) and "dataType" in value and "auto-schema" in value.get("description", "")


def is_counted_group(value: Any) -> bool:
    """Is it a group of an aggregate? The server gives those with equal counts in any order."""
    return isinstance(value, dict) and "meta" in value and isinstance(value.get("groupedBy"), dict)


def explained(text: str) -> list[Any]:
    """The parts of an explanation, which come in any order, with their numbers as numbers."""
    parts = sorted(SCORE.sub("#", part) for part in re.split(", | - |(?=\n)", text))
    return [parts, sorted(float(number) for number in SCORE.findall(text))]


def worded(text: str) -> str:
    """A text without hosts, times and the names of shards; lists in it are sorted, suggestions left out."""
    for pattern, replacement in WORDS:
        text = pattern.sub(replacement, text)
    return METHODS.sub(lambda match: f"but [{','.join(sorted(match[1].split(',')))}] are", text)


def shape(value: Any) -> Any:
    """Keys and types of `value`, for answers whose values are chance."""
    if isinstance(value, dict):
        return {name: shape(each) for name, each in value.items()}
    if isinstance(value, list):
        return [shape(each) for each in value]
    return type(value).__name__


def difference(expected: Any, actual: Any, place: str = "$") -> str | None:
    """The first place where two settled answers differ; floats may by 1e-5."""
    if isinstance(expected, dict) and isinstance(actual, dict):
        if expected.keys() != actual.keys():
            return f"{place}: keys {sorted(expected)} != {sorted(actual)}"
        return next(
            (found for key in expected if (found := difference(expected[key], actual[key], f"{place}.{key}"))), None
        )
    if isinstance(expected, list) and isinstance(actual, list):
        if len(expected) != len(actual):
            return f"{place}: {expected!r} != {actual!r}"
        return next(
            (
                found
                for index, pair in enumerate(zip(expected, actual, strict=True))
                if (found := difference(*pair, f"{place}[{index}]"))
            ),
            None,
        )
    if is_number(expected) and is_number(actual):
        same = math.isclose(expected, actual, rel_tol=1e-5, abs_tol=1e-5)
    else:
        same = type(expected) is type(actual) and expected == actual
    return None if same else f"{place}: {expected!r} != {actual!r}"


def is_number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)
