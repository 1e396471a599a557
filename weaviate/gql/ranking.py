"""Keyword and hybrid search, and the grouping of hits: small clauses made of the method's arguments."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Any

from weaviate.exceptions import QueryValueError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from weaviate.types import Vector


class HybridFusion(str, Enum):
    """How a hybrid search joins its two lists of hits: by rank, or by score relative to the list's best and worst."""

    RANKED = "rankedFusion"
    RELATIVE_SCORE = "relativeScoreFusion"


def bm25_content(query: str, properties: Sequence[str] | None) -> dict[str, Any]:
    """The dict of `bm25`; a property may carry a boost ("title^2")."""
    return {"query": query, "properties": list(properties) if properties else None}


def hybrid_content(
    query: str,
    alpha: float | None,
    vector: Vector | None,
    properties: Sequence[str] | None,
    fusion_type: HybridFusion | str | None,
) -> dict[str, Any]:
    """The dict of `hybrid`: `alpha` from 0 (keywords alone) to 1 (vector alone), 0.75 on the server by default."""
    if alpha is not None and not 0 <= alpha <= 1:
        msg = f"hybrid.alpha is {alpha}: it must be between 0 (keywords) and 1 (vector)"
        raise QueryValueError(msg)
    return {
        "query": query,
        "vector": vector,
        "alpha": alpha,
        "properties": list(properties) if properties else None,
        "fusionType": fusion_type,
    }


def group_by_content(properties: Sequence[str], groups: int, objects_per_group: int) -> dict[str, Any]:
    """The dict of `groupBy`."""
    return {"path": list(properties), "groups": groups, "objectsPerGroup": objects_per_group}
