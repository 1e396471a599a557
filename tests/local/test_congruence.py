"""Local mode gives the answers that a real server gave to the same requests; `record.py` asks a server again."""

from __future__ import annotations

import importlib.util
import json
import sys

import pytest

from .comparison import difference, settled
from .conftest import Exchange
from .differences import DIFFERENCES
from .record import RECORDINGS, answer
from .scenarios import AREAS, Step

SCENARIOS = [pytest.param(area, name, id=f"{area}: {name}") for area, scenarios in AREAS.items() for name in scenarios]
RECORDED = {area: json.loads((RECORDINGS / f"{area}.json").read_text("utf-8")) for area in AREAS}
HAS_PHONES = importlib.util.find_spec("phonenumbers") is not None


@pytest.mark.parametrize(("area", "name"), SCENARIOS)
def test_the_answers_are_those_of_the_server(area: str, name: str, exchange: Exchange) -> None:
    steps = AREAS[area][name]
    if not HAS_PHONES and mentions_phones(steps):
        pytest.skip("phone numbers need the package phonenumbers")

    problems = [
        (number, step, found)
        for number, (step, recorded) in enumerate(zip(steps, RECORDED[area][name], strict=True))
        if bool(found := difference_at(step, recorded, exchange)) != ((name, number) in DIFFERENCES)
    ]

    assert not problems, "\n".join(
        f"step {number}: {step.method} {step.path} {step.body}: {found or 'no difference any more'}"
        for number, step, found in problems
    )


METRICS = ("dot", "l2-squared", "manhattan", "hamming")
MEASURED = ["near a vector", "named vectors", *(f"distance {metric}" for metric in METRICS)]


@pytest.mark.parametrize("name", MEASURED)
def test_the_answers_are_the_same_with_numpy(name: str, exchange: Exchange, monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("numpy")
    monkeypatch.setattr("weaviate.local.vectors.search.FEW", 0)

    test_the_answers_are_those_of_the_server("graphql", name, exchange)


@pytest.mark.parametrize("name", MEASURED)
def test_the_answers_are_the_same_without_numpy(name: str, exchange: Exchange, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "weaviate.local.vectors.arrays", None)
    monkeypatch.delattr("weaviate.local.vectors.arrays", raising=False)

    test_the_answers_are_those_of_the_server("graphql", name, exchange)


def difference_at(step: Step, recorded: list, exchange: Exchange) -> str | None:
    return difference(recorded if step.loose else settled(recorded), answer(exchange, step))


def mentions_phones(steps: list[Step]) -> bool:
    return any('"input"' in json.dumps(step.body) for step in steps)


def test_every_difference_belongs_to_a_step() -> None:
    steps = {
        (name, number)
        for scenarios in AREAS.values()
        for name, steps in scenarios.items()
        for number in range(len(steps))
    }

    assert DIFFERENCES.keys() <= steps
