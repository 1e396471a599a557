"""Keyword and hybrid search, and the grouping of hits: small clauses made of the method's arguments."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, Any, cast

from weaviate.exceptions import QueryTypeError, QueryValueError
from weaviate.gql.coercion import nearest
from weaviate.gql.tables import clause_text

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from weaviate.types import Vector


class HybridFusion(str, Enum):
    """How a hybrid search joins its two lists of hits: by rank, or by score relative to the list's best and worst."""

    RANKED = "rankedFusion"
    RELATIVE_SCORE = "relativeScoreFusion"


_NEWER_HYBRID = {
    "target_vectors": "targetVectors",
    "targets": "targets",
    "searches": "searches",
    "max_vector_distance": "maxVectorDistance",
    "bm25_search_operator": "bm25SearchOperator",
}


def bm25_content(
    query: str, properties: Sequence[str] | None, search_operator: Mapping[str, Any] | None = None
) -> dict[str, Any]:
    """The dict of `bm25`; a property may carry a boost ("title^2")."""
    return {"query": query, "properties": _names(properties), "searchOperator": search_operator}


def hybrid_content(
    query: str,
    alpha: float | None,
    vector: Vector | None,
    properties: Sequence[str] | None,
    fusion_type: HybridFusion | str | None,
    **newer: Any,
) -> dict[str, Any]:
    """The dict of `hybrid`: `alpha` from 0 (keywords alone) to 1 (vector alone), 0.75 on the server by default."""
    content: dict[str, Any] = {
        "query": query,
        "vector": vector,
        "alpha": _share(alpha),
        "properties": _names(properties),
        "fusionType": fusion_type,
    }
    for name, value in newer.items():
        if name not in _NEWER_HYBRID:
            msg = f"with_hybrid has no argument {name!r}{nearest(name, _NEWER_HYBRID)}"
            raise QueryTypeError(msg)
        content[_NEWER_HYBRID[name]] = value
    return content


def group_by_content(properties: Sequence[str], groups: int, objects_per_group: int) -> dict[str, Any]:
    """The dict of `groupBy`."""
    return {"path": _names(properties), "groups": groups, "objectsPerGroup": objects_per_group}


def _share(alpha: Any) -> Any:
    """`alpha`, refused when it is a number outside 0 to 1; what is no number is refused with its type later."""
    if isinstance(alpha, (int, float)) and not 0 <= alpha <= 1:
        msg = f"hybrid.alpha is {alpha}: it must be between 0 (keywords) and 1 (vector)"
        raise QueryValueError(msg)
    return alpha


def _names(properties: Any) -> Any:
    """None for no properties, which means all; everything else is checked by the tables."""
    if isinstance(properties, (list, tuple)) and not properties:
        return None
    return cast("Any", properties)


@dataclass
class BM25:
    """v3's record of a keyword search; `str()` of it is its text in a query."""

    query: str
    properties: list[str] | None = None

    def __str__(self) -> str:
        return clause_text("bm25", bm25_content(self.query, self.properties))


@dataclass
class Hybrid:
    """v3's record of a hybrid search; `str()` of it is its text in a query."""

    query: str
    alpha: float | None = None
    vector: list[float] | None = None
    properties: list[str] | None = None
    fusion_type: HybridFusion | str | None = None

    def __str__(self) -> str:
        content = hybrid_content(self.query, self.alpha, self.vector, self.properties, self.fusion_type)
        return clause_text("hybrid", content)


@dataclass
class GroupBy:
    """v3's record of a grouping; `str()` of it is its text in a query."""

    path: list[str]
    groups: int
    objects_per_group: int

    def __str__(self) -> str:
        return clause_text("groupBy", group_by_content(self.path, self.groups, self.objects_per_group))
