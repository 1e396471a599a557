"""Keyword, vector and hybrid searches, as arguments."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from .classes import DIMENSIONS, Kind
from .literals import Name
from .values import texts, vectors

Argument = dict[str, Any]
METHODS = ["minimum", "sum", "average", "manualWeights", "relativeScore"]


@st.composite
def keywords(draw: st.DrawFn, kind: Kind, operator: str) -> Argument:
    """Query, properties and operator of a keyword search."""
    argument: Argument = {"query": draw(texts.filter(bool))}
    names = [name for name, each in kind.types.items() if "text" in each]
    if draw(st.booleans()):
        chosen = draw(st.lists(st.sampled_from(names), min_size=1, unique=True))
        argument["properties"] = [name + draw(st.sampled_from(["", "^2", "^0.5", "^3"])) for name in chosen]
    if draw(st.integers(0, 3)) == 0:
        ways = [
            {"operator": Name("And")},
            {"operator": Name("Or"), "minimumOrTokensMatch": 2},
            {"operator": Name("Or")},
        ]
        argument[operator] = draw(st.sampled_from(ways))
    return argument


@st.composite
def hybrids(draw: st.DrawFn, kind: Kind) -> Argument:
    """A hybrid search; one of several vectors is named, or not."""
    argument: Argument = draw(keywords(kind, "bm25SearchOperator"))
    argument["alpha"] = draw(st.sampled_from([0, 0.25, 0.5, 0.75, 1]))
    argument["fusionType"] = Name(draw(st.sampled_from(["rankedFusion", "relativeScoreFusion"])))
    if draw(st.integers(0, 4)) == 0:
        argument["maxVectorDistance"] = 0.6
    named = [name for name in kind.vectors if name]
    chosen = draw(st.sampled_from([name for name in kind.vectors]))
    if len(named) > 1 and draw(st.integers(0, 3)) == 0:
        several = draw(combinations(kind))
        return argument | several | {"searches": {"nearVector": {"vectorPerTarget": draw(vectors_of(kind, several))}}}
    if named and (len(named) == 1 or draw(st.integers(0, 5))):
        argument["targetVectors"] = [chosen]
    return argument | {"vector": draw(vectors(DIMENSIONS[chosen]))}


@st.composite
def combinations(draw: st.DrawFn, kind: Kind) -> Argument:
    """Several targets, and how their distances become one."""
    names = draw(st.lists(st.sampled_from(list(kind.vectors)), min_size=1, unique=True))
    if draw(st.integers(0, 3)) == 0:
        return {"targetVectors": names}
    method = draw(st.sampled_from(METHODS))
    targets: Argument = {"targetVectors": names, "combinationMethod": Name(method)}
    if method in ("manualWeights", "relativeScore"):
        weights = st.sampled_from([0.25, 0.5, 1, 2])
        targets["weights"] = {name: draw(weights) for name in names}
    return {"targets": targets}


@st.composite
def vectors_of(draw: st.DrawFn, kind: Kind, several: Argument) -> Argument:
    """A vector for each target."""
    names = several.get("targetVectors") or several["targets"]["targetVectors"]
    return {name: draw(vectors(DIMENSIONS[name])) for name in names}


@st.composite
def nears(draw: st.DrawFn, kind: Kind) -> Argument:
    """A search near a vector or an object."""
    inner: Argument = {}
    chosen = draw(st.sampled_from(list(kind.vectors)))
    if draw(st.integers(0, 2)) == 0:
        inner["distance"] = 0.8
    elif kind.vectors[chosen] == "cosine" and draw(st.integers(0, 4)) == 0:
        inner["certainty"] = 0.6
    named = [name for name in kind.vectors if name]
    several: Argument = {}
    if len(named) > 1 and draw(st.booleans()):
        several = draw(combinations(kind))
        inner = {} if "relativeScore" in str(several) else inner
    elif named and (len(named) == 1 or draw(st.integers(0, 7))):
        several = {"targetVectors": [chosen]}
    if draw(st.integers(0, 2)) == 0:
        return {"nearObject": {"id": draw(st.sampled_from(kind.ids)), **inner, **several}}
    if several and (len(named) > 1 or draw(st.booleans())):
        return {"nearVector": {"vectorPerTarget": draw(vectors_of(kind, several)), **inner, **several}}
    return {"nearVector": {"vector": draw(vectors(DIMENSIONS[chosen])), **inner, **several}}
