"""Several servers' documents as one: everything that any of them has, and since which version."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from itertools import groupby
from typing import TYPE_CHECKING

from weaviate_codegen.errors import CodegenError
from weaviate_codegen.graphql.conditions import CONDITIONS, conditional_root
from weaviate_codegen.graphql.shape import Facts, require_same

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from weaviate_codegen.graphql.document import Document

_ENUM = re.compile(r"<(.*)>")


@dataclass(frozen=True)
class Fact:
    """What is known of one path: its type in the newest version that has it, and when it came and went."""

    type: str
    since: str
    until: str | None = None
    values: dict[str, str] = field(default_factory=dict[str, str])
    """The values of an enum, and since when it has each."""
    types: dict[str, str] = field(default_factory=dict[str, str])
    """Earlier and later types by the first version that has them, if there was more than one; enums apart."""
    condition: str | None = None
    """On what it depends whether a class has it; what is below it depends on the same."""


@dataclass(frozen=True)
class Merged:
    """All facts by path, and the versions that they come from, the oldest first."""

    facts: dict[str, Fact]
    versions: tuple[str, ...]


def merge(documents: Sequence[Document]) -> Merged:
    """Merge documents, of which every version must compare at least two classes."""
    if len(documents) > 1:
        for document in documents:
            if document.version is None:
                raise CodegenError(
                    "several introspections are ordered by their servers' versions: put it into the file's name, such"
                    " as introspection-1.39.json",
                    document.where,
                )
    by_version: dict[str, Facts] = {}
    ordered = sorted(documents, key=lambda document: (_order(document.version), document.where))
    for version, group in groupby(ordered, key=lambda document: document.version or ""):
        by_version[version] = _one_version(list(group))
    paths = sorted(set[str]().union(*by_version.values()))
    facts = {path: _fact(path, by_version) for path in paths}
    return Merged(facts, tuple(by_version))


def _order(version: str | None) -> tuple[int, ...]:
    return tuple(map(int, version.split("."))) if version else ()


def _one_version(documents: Sequence[Document]) -> Facts:
    """All facts of the servers of one version, proved to differ only in what they may differ in."""
    first, *others = documents
    if sum(document.classes for document in documents) < 2:
        raise CodegenError(
            "one class is not enough to tell what all classes share from what is its own: create a second class, of"
            " whatever kind, and introspect again",
            first.where,
        )
    facts = dict(first.facts)
    for document in others:
        require_same(
            facts, document.facts, f"this server differs from {first.where}", document.where, modules_differ=True
        )
        facts |= document.facts
    return facts


def _fact(path: str, by_version: Mapping[str, Facts]) -> Fact:
    present = {version: facts[path] for version, facts in by_version.items() if path in facts}
    values: dict[str, str] = {}
    types: dict[str, str] = {}
    last = ""
    for version, type_ in present.items():
        for value in _values(type_):
            values.setdefault(value, version)
        if _ENUM.sub("<>", type_) != last:
            types[version] = type_
            last = _ENUM.sub("<>", type_)
    newest = list(types.values())[-1]
    if values:
        newest = _ENUM.sub(f"<{'|'.join(sorted(values))}>", newest)
    return Fact(
        newest,
        since=next(iter(present)),
        until=_until(path, by_version, list(present)[-1]),
        values=dict(sorted(values.items())),
        types=types if len(types) > 1 else {},
        condition=CONDITIONS.get(path),
    )


def _until(path: str, by_version: Mapping[str, Facts], last: str) -> str | None:
    """The last version with `path`, unless that is the newest, or no newer server could be expected to have it."""
    versions = list(by_version)
    later = versions[versions.index(last) + 1 :]
    root = conditional_root(path)
    return last if any(root is None or (root != path and root in by_version[version]) for version in later) else None


def _values(type_: str) -> list[str]:
    found = _ENUM.search(type_)
    return found[1].split("|") if found else []
