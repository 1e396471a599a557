"""The merged facts as a tree: what stands below a path."""

from __future__ import annotations

from typing import TYPE_CHECKING

from weaviate_codegen.graphql.conditions import steps

if TYPE_CHECKING:
    from weaviate_codegen.graphql.merge import Fact, Merged

_ROOTS_OF_ARGUMENTS = frozenset({"Aggregate", "Explore", "Get"})


class Tree:
    """Looks facts up by their place. Fields and arguments are given as name -> path, sorted by name."""

    def __init__(self, merged: Merged) -> None:
        self.facts: dict[str, Fact] = merged.facts
        self.versions = merged.versions
        self._below: dict[str, dict[str, str]] = {}
        for path in sorted(merged.facts):
            self._below.setdefault(parent(path), {})[steps(path)[-1]] = path

    def fields(self, path: str) -> dict[str, str]:
        """The fields of the object at `path`; below a root such as "Get", the arguments of a class there."""
        return {step: below for step, below in self._below.get(path, {}).items() if not step.startswith("(")}

    def arguments(self, path: str) -> dict[str, str]:
        """The arguments of the field at `path`."""
        return {step[1:-1]: below for step, below in self._below.get(path, {}).items() if step.startswith("(")}

    def inputs(self) -> list[str]:
        """The paths of all arguments and of what is below them."""
        return [path for path in self.facts if "(" in path or path.split(".")[0] in _ROOTS_OF_ARGUMENTS - {path}]

    def is_conditional(self, path: str) -> bool:
        """Whether only some classes have this, or what it is part of."""
        fact = self.facts.get(path)
        return bool(path) and ((fact is not None and fact.condition is not None) or self.is_conditional(parent(path)))


def parent(path: str) -> str:
    """The path above: that of the object for a field, that of the field for an argument."""
    return path[: -len(steps(path)[-1])].removesuffix(".")
