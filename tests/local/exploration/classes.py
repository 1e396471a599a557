"""Classes: a main one with what is to be explored, and others that it refers to."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from hypothesis import strategies as st

from tests.local.scenarios.step import prop, uid

from .values import KINDS, NESTED

FLAGS = ["indexNullState", "indexPropertyLength"]
RANGED = ("int", "number", "date")
STOPWORDS = [{"preset": "none"}, {"preset": "en", "additions": ["fox", "news"], "removals": ["the"]}]
TOKENIZATIONS = ["word", "lowercase", "whitespace", "field", "trigram"]
DIMENSIONS = {"": 3, "one": 3, "two": 2, "three": 4}
FIRST_NUMBERS = {"A": 1, "B": 101, "C": 201}
METRICS = ["cosine", "cosine", "dot", "l2-squared", "manhattan"]
COUNTS = {"A": 14, "B": 5, "C": 3}


@dataclass(frozen=True)
class Kind:
    """A class, and how many objects it begins with."""

    document: Mapping[str, Any]
    count: int

    @property
    def name(self) -> str:
        name: str = self.document["class"]
        return name

    @cached_property
    def types(self) -> dict[str, str]:
        """Data types by property; references are not among them."""
        found = {each["name"]: each["dataType"][0] for each in self.document["properties"]}
        return {name: kind for name, kind in found.items() if not kind[0].isupper()}

    @cached_property
    def references(self) -> dict[str, list[str]]:
        """The classes that each reference may point to."""
        properties = self.document["properties"]
        return {each["name"]: each["dataType"] for each in properties if each["dataType"][0][0].isupper()}

    @cached_property
    def vectors(self) -> dict[str, str]:
        """The distance of each vector; the unnamed one has the empty name."""
        named = self.document.get("vectorConfig", {"": self.document})
        return {name: each["vectorIndexConfig"]["distance"] for name, each in named.items()}

    @property
    def multi_tenant(self) -> bool:
        return "multiTenancyConfig" in self.document

    @property
    def ids(self) -> list[str]:
        """The ids that its objects may have."""
        first = FIRST_NUMBERS[self.name]
        return [uid(number) for number in range(first, first + self.count)]


@dataclass(frozen=True)
class World:
    """The classes of one server; the main one is A.

    Where objects change and stay in their place, chance says how long the server takes their texts to be, so that it is
    either searched for keywords, or objects change in this way.
    """

    kinds: Mapping[str, Kind]
    keywords: bool

    @property
    def main(self) -> Kind:
        return self.kinds["A"]


@st.composite
def properties(draw: st.DrawFn, letter: str, most: int) -> list[dict[str, Any]]:
    """A text and a few others; no two classes share a name, as two types of one name can't be selected together."""
    kinds = ["text", *draw(st.lists(st.sampled_from(KINDS), min_size=1, max_size=most))]
    found = []
    for number, kind in enumerate(kinds):
        more: dict[str, Any] = {}
        if "text" in kind:
            more["tokenization"] = draw(st.sampled_from(TOKENIZATIONS))
            more |= {} if draw(st.integers(0, 7)) else {"indexSearchable": False}
        elif kind.startswith("object"):
            more["nestedProperties"] = NESTED
        elif kind in RANGED and draw(st.integers(0, 3)) == 0:
            more["indexRangeFilters"] = True
        more |= {} if draw(st.integers(0, 9)) else {"indexFilterable": False}
        found.append(prop(f"{letter}{number}", kind, **more))
    return found


@st.composite
def indexes(draw: st.DrawFn, *, flat: bool) -> dict[str, Any]:
    """An index of vectors."""
    config: dict[str, Any] = {"distance": draw(st.sampled_from(METRICS))}
    if not flat and draw(st.integers(0, 15)) == 0:
        config["skip"] = True
    kind = draw(st.sampled_from(["hnsw", "hnsw", "flat"])) if flat else "hnsw"
    return {"vectorIndexType": kind, "vectorIndexConfig": config}


@st.composite
def kinds(draw: st.DrawFn, name: str, references: Mapping[str, list[str]], *, tenants: bool, named: bool) -> Kind:
    """A class."""
    document: dict[str, Any] = {"class": name}
    document["properties"] = draw(properties(name.lower(), 5 if name == "A" else 2))
    document["properties"] += [{"name": each, "dataType": targets} for each, targets in references.items()]
    document["invertedIndexConfig"] = {flag: True for flag in FLAGS if draw(st.integers(0, 9))}
    if draw(st.integers(0, 3)) == 0:
        document["invertedIndexConfig"]["stopwords"] = draw(st.sampled_from(STOPWORDS))
    if draw(st.booleans()):
        numbers = {"k1": draw(st.sampled_from([0.5, 1.2, 2])), "b": draw(st.sampled_from([0.25, 0.75, 1]))}
        document["invertedIndexConfig"]["bm25"] = numbers
    if named:
        names = draw(st.lists(st.sampled_from(["one", "two", "three"]), min_size=1, unique=True))
        document["vectorConfig"] = {each: {"vectorizer": {"none": {}}, **draw(indexes(flat=True))} for each in names}
    else:
        document |= draw(indexes(flat=draw(st.integers(0, 4)) == 0))
    if tenants:
        document["multiTenancyConfig"] = {"enabled": True, "autoTenantCreation": draw(st.booleans())}
    return Kind(document, draw(st.integers(2, COUNTS[name])))


@st.composite
def worlds(draw: st.DrawFn) -> World:
    """One class, or three that refer to each other; with tenants or without, with named vectors or without."""
    tenants, named, others = (draw(st.integers(0, 2)) == 0 for _ in range(3))
    if not others:
        return World({"A": draw(kinds("A", {}, tenants=tenants, named=named))}, draw(st.booleans()))
    below = tenants and draw(st.booleans())
    return World(
        {
            "C": draw(kinds("C", {}, tenants=False, named=False)),
            "B": draw(kinds("B", {"c": ["C"]}, tenants=below, named=False)),
            "A": draw(kinds("A", {"r": ["B"], "m": ["B", "C"]}, tenants=tenants, named=named)),
        },
        draw(st.booleans()),
    )
