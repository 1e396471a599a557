"""Fusion: one list of results made of several."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cmp_to_key
from typing import TYPE_CHECKING

from weaviate.local.storage.columns import float32s, shortest_number

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    Ids = Callable[[int], str]

CLOSE = 1e-7
AHEAD = 60
"""How much the first ranks are drawn together."""


@dataclass(frozen=True, slots=True)
class Results:
    """One list: documents with scores, best first, what the list weighs, and its name in explanations."""

    name: str
    weight: float
    scores: Sequence[tuple[int, float]]


@dataclass(slots=True)
class Fused:
    """A document with its combined score, and what that is made of."""

    document: int
    score: float = 0.0
    raw: float = 0.0
    parts: list[tuple[str, float, float]] = field(default_factory=list[tuple[str, float, float]])


def single(value: float) -> float:
    """A number as float32 holds it, in which the server adds."""
    return float32s((value,))[0]


def ranked(lists: Sequence[Results], id_of: Ids) -> list[Fused]:
    """Each list contributes by the place that a document has in it."""
    return fused(lists, id_of, lambda position, _score, _best, _worst: 1 / (AHEAD + position))


def relative(lists: Sequence[Results], id_of: Ids) -> list[Fused]:
    """Each list contributes by score: its best counts 1, its worst 0; where all are equal, all count 1."""

    def share(_position: int, score: float, best: float, worst: float) -> float:
        return (score - worst) / (best - worst) if best != worst else 1.0

    return fused(lists, id_of, share)


def fused(lists: Sequence[Results], id_of: Ids, share: Callable[[int, float, float, float], float]) -> list[Fused]:
    """The documents of all lists by the sum of their shares; equal ones by the score in the list, then by id."""
    found: dict[int, Fused] = {}
    for results in lists:
        scores = [score for _, score in results.scores]
        for position, (document, score) in enumerate(results.scores):
            contribution = single(results.weight * share(position, score, scores[0], scores[-1]))
            each = found.setdefault(document, Fused(document))
            each.score = single(each.score + contribution)
            each.raw = score
            each.parts.append((results.name, single(score), contribution))
    by_id = sorted(found.values(), key=lambda each: id_of(each.document))
    return sorted(by_id, key=cmp_to_key(compared))


def compared(one: Fused, other: Fused) -> int:
    """Which of two comes first; the server takes scores that are very close for equal."""
    for mine, others in ((one.score, other.score), (one.raw, other.raw)):
        if abs(mine - others) >= CLOSE:
            return -1 if mine > others else 1
    return 0


def explained_ranks(each: Fused, id: str) -> str:
    """What the places of a document contributed."""
    return "".join(
        f"\nHybrid (Result Set {name}) Document {id} contributed {shortest_number(contribution)} to the score"
        for name, _, contribution in each.parts
    )


def explained_scores(each: Fused, id: str) -> str:
    """What the scores of a document contributed."""
    return " - ".join(
        f"\nHybrid (Result Set {name}) Document {id}: original score {shortest_number(score)}, normalized score:"
        f" {shortest_number(contribution)}"
        for name, score, contribution in reversed(each.parts)
    )
