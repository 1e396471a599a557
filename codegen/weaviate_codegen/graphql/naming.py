"""Names for the objects and enums of the merged facts. One name stands for all that are alike and do the same job.

A type is named after the field that takes it (`nearVector` takes a NearVector), not after the server's names, which
carry the class and change with versions. Where the same field means different things, the plain name belongs to `Get`,
and the others begin with what they belong to: AggregateNearVector, HybridNearText.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from weaviate_codegen.errors import CodegenError
from weaviate_codegen.graphql.conditions import steps
from weaviate_codegen.graphql.tree import parent

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from weaviate_codegen.graphql.tree import Tree

_JOBS = {
    "bm25SearchOperator": "SearchOperator",
    "distance": "GeoDistance",
    "moveAwayFrom": "Move",
    "moveTo": "Move",
    "objects": "MoveObject",
    "operands": "Where",
    "searches": "HybridSearch",
    "valueGeoRange": "GeoRange",
}
"""Fields whose types are better named after their job than after the field."""

_VAGUE = frozenset({"operator", "order", "reasoningEffort", "type", "verbosity"})
"""Fields that say too little of an enum without the object that they are in."""

_SCALARS = {
    "*": ("Vector", "[Float]|[[Float]]"),
    "valueBoolean": ("BooleanOrList", "Boolean|[Boolean]"),
    "valueDate": ("DateOrList", "String|[String]"),
    "valueInt": ("IntOrList", "Int|[Int]"),
    "valueNumber": ("FloatOrList", "Float|[Float]"),
    "valueString": ("TextOrList", "String|[String]"),
    "valueText": ("TextOrList", "String|[String]"),
    "vector": ("Vector", "[Float]|[[Float]]"),
    "vectorPerTarget": ("VectorPerTarget", "{[Float]|[[Float]]}"),
    "weights": ("Weights", "{Float|[Float]}"),
}
"""The server's custom scalars by the field that takes them: a name, and what they take, which it does not tell."""

_ROOTS = ("Get", "Aggregate", "Explore", "_additional")
_NAMED = re.compile(r"\{\}|<.*>|scalar|\^[^\]!]*")


@dataclass(frozen=True)
class Named:
    """The tables of named types, and for each object and enum the paths that its name stands for."""

    inputs: dict[str, dict[str, str]]
    enums: dict[str, tuple[str, ...]]
    scalars: dict[str, str]
    members: dict[str, list[str]]


class Naming:
    """Names the types in a tree."""

    def __init__(self, tree: Tree) -> None:
        self._tree = tree
        inputs = [path for path in tree.inputs() if re.search(r"\{\}|<", tree.facts[path].type)]
        self._members: dict[str, list[str]] = {}
        self._name_of: dict[str, str] = {}
        for paths in sorted(_alike(tree, inputs), key=lambda paths: min(map(_preference, paths))):
            self._give_name(sorted(paths, key=_preference))

    def named(self) -> Named:
        """All tables."""
        inputs: dict[str, dict[str, str]] = {}
        enums: dict[str, tuple[str, ...]] = {}
        for name, paths in sorted(self._members.items()):
            fact = self._tree.facts[paths[0]]
            if fact.values:
                enums[name] = tuple(sorted({value for path in paths for value in self._tree.facts[path].values}))
            else:
                fields = self._tree.fields(paths[0])
                inputs[name] = {field: self.reference(path) for field, path in fields.items()}
        scalars = dict(sorted(_SCALARS.values()))
        used = " ".join(fact.type for fact in self._tree.facts.values())
        return Named(inputs, enums, scalars if "scalar" in used else {}, self._members)

    def reference(self, path: str, type_: str | None = None) -> str:
        """The type at `path`, or one that it had, as GraphQL writes it over the names given here."""
        return _NAMED.sub(lambda found: self._named(path, found[0]), type_ or self._tree.facts[path].type)

    def name(self, path: str) -> str | None:
        """The name of the object or enum at `path`, if an argument takes it."""
        return self._name_of.get(path)

    def _named(self, path: str, text: str) -> str:
        if text == "scalar":
            return scalar_name(path)
        return self._name_of[text[1:] if text.startswith("^") else path]

    def _give_name(self, paths: list[str]) -> None:
        """Give these paths the plainest name that is free."""
        for candidate in _candidates(paths[0]):
            if candidate not in self._members:
                self._members[candidate] = paths
                self._name_of |= dict.fromkeys(paths, candidate)
                return
        raise CodegenError(f"no free name for the type of {paths[0]}: add its field to graphql/naming.py")


def scalar_name(path: str) -> str:
    """The name given to the custom scalar at `path`."""
    field = steps(path)[-1]
    if field not in _SCALARS:
        raise CodegenError(f"{path} is of a custom scalar; say in graphql/naming.py what it takes")
    return _SCALARS[field][0]


def _alike(tree: Tree, paths: list[str]) -> list[list[str]]:
    """The paths in groups of the same job and the same shape, down to the last field."""
    group = _numbered({path: _job(path) for path in paths})
    while True:
        finer = _numbered({path: (group[path], _shape(tree, path, group)) for path in paths})
        if len(set(finer.values())) == len(set(group.values())):
            return [[path for path in paths if finer[path] == number] for number in sorted(set(finer.values()))]
        group = finer


def _numbered(keys: Mapping[str, object]) -> dict[str, int]:
    """A number for each path; paths with equal keys have the same."""
    numbers: dict[object, int] = {}
    return {path: numbers.setdefault(key, len(numbers)) for path, key in keys.items()}


def _shape(tree: Tree, path: str, group: Mapping[str, int]) -> tuple[object, ...]:
    """What distinguishes an object or an enum, with the group of each object and enum in it."""
    found: list[object] = [*tree.facts[path].values]
    for field, below in tree.fields(path).items():
        type_ = tree.facts[below].type
        repeated = re.search(r"\^([^\]!]*)", type_)
        of = group.get(repeated[1] if repeated else below)
        found.append((field, _NAMED.sub("", type_), scalar_name(below) if "scalar" in type_ else of))
    return tuple(found)


def _job(path: str) -> str:
    """What a type is for, whatever it looks like."""
    *above, last = steps(path)
    if last.startswith("("):
        return _pascal(above[-1]) + _pascal(last[1:-1])
    name = _JOBS.get(last, _pascal(last))
    if last in _VAGUE:
        return _job(parent(path)) + name
    field = next((above[index - 1] for index, step in enumerate(above) if step.startswith("(")), None)
    return name if field is None else _pascal(field) + name


def _candidates(path: str) -> Iterator[str]:
    """Names for the type at `path`, the plainest first."""
    root, owner = steps(path)[:2]
    job = _job(path)
    prefix = root if root in {"Aggregate", "Explore"} else ""
    yield job
    yield prefix + job
    yield _pascal(owner) + job
    yield prefix + _pascal(owner) + job


def _preference(path: str) -> tuple[int, int, str]:
    """Orders paths by how much they deserve the plain name."""
    parts = steps(path)
    return _ROOTS.index(parts[0]), len(parts), path


def _pascal(name: str) -> str:
    return name[0].upper() + name[1:]
