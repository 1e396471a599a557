"""Writes `features.py`: which server version has what, and on what else it depends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from weaviate_codegen.graphql.conditions import BY_PROPERTY, steps
from weaviate_codegen.graphql.tree import parent
from weaviate_codegen.graphql.writing import braces, constant, strings, table

if TYPE_CHECKING:
    from weaviate_codegen.graphql.naming import Naming
    from weaviate_codegen.graphql.tree import Tree

_TOP = '''"""Which server versions have what.

A key is an argument ("Get.autocut"), a field of an object ("Hybrid.searches"), a value of an enum
("Where.operator.ContainsNone"), a field of a result ("_additional.queryProfile") or an argument of such a field
("_additional.rerank(query)"). Only the versions in `VERSIONS` were looked at, so a version says: this one has it, the
one before it in the list does not; the first one may not have been the first to have it.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final
'''


_TABLE = "Mapping[str, str]"


def features_module(tree: Tree, naming: Naming) -> str:
    """The module's text, without its header."""
    by_key: dict[str, list[str]] = {}
    for path in tree.facts:
        by_key.setdefault(_key(path, naming), []).append(path)
    maps = _Maps(tree, naming)
    for key, paths in sorted(by_key.items()):
        maps.add(key, paths)
    return "\n".join(
        [
            _TOP,
            constant(
                "VERSIONS",
                "tuple[str, ...]",
                strings(filter(None, tree.versions)),
                "The server versions that were looked at.",
            ),
            constant("SINCE", _TABLE, table(maps.since), "The first version that has it."),
            constant("UNTIL", _TABLE, table(maps.until), "The last version that has it, where a later one does not."),
            constant(
                "CHANGED",
                f"Mapping[str, {_TABLE}]",
                braces(maps.changed),
                "The types of what has had several, by the first version that has each.",
            ),
            constant(
                "REQUIRES",
                _TABLE,
                table(maps.requires),
                "What only some classes or servers have, and on what that depends.",
            ),
        ]
    )


class _Maps:
    """The maps of the module, filled key by key. A key stands for all places where a type is used."""

    def __init__(self, tree: Tree, naming: Naming) -> None:
        self._tree = tree
        self._naming = naming
        self._order = tree.versions.index
        self.since: dict[str, str] = {}
        self.until: dict[str, str] = {}
        self.changed: dict[str, str] = {}
        self.requires: dict[str, str] = {}

    def add(self, key: str, paths: list[str]) -> None:
        """Note what is known of the places in `paths`."""
        facts = [self._tree.facts[path] for path in paths]
        self._since(key, [fact.since for fact in facts])
        for value in sorted({value for fact in facts for value in fact.values}):
            self._since(f"{key}.{value}", [fact.values[value] for fact in facts if value in fact.values])
        ends = [fact.until for fact in facts if fact.until]
        if len(ends) == len(facts):
            self.until[key] = max(ends, key=self._order)
        for path, fact in zip(paths, facts, strict=True):
            if fact.types and key not in self.changed:
                types = {version: self._naming.reference(path, type_) for version, type_ in fact.types.items()}
                self.changed[key] = table(types, 1)
        condition = facts[0].condition
        if condition is not None and condition != BY_PROPERTY and not self._tree.is_conditional(parent(paths[0])):
            self.requires[key] = condition

    def _since(self, key: str, versions: list[str]) -> None:
        first = min(versions, key=self._order)
        if first:
            self.since[key] = first


def _key(path: str, naming: Naming) -> str:
    """The path, or for a field of an object that arguments take, the object's name and the field's."""
    owner = naming.name(parent(path))
    return path if owner is None else f"{owner}.{steps(path)[-1]}"
