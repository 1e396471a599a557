"""Writes `types.py`: the arguments' types for an editor and a type checker."""

from __future__ import annotations

import json
import keyword
from typing import TYPE_CHECKING

from weaviate_codegen.errors import CodegenError

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from collections.abc import Set as AbstractSet

    from weaviate_codegen.graphql.naming import Named, Naming
    from weaviate_codegen.graphql.tree import Tree

_TOP = '''"""The values that the arguments of queries take. A key that a type does not require may be left out."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, Literal, Protocol, Required, TypeAlias, TypedDict
from uuid import UUID


class Array(Protocol):
    """An array of numpy, torch or the like."""

    def tolist(self) -> Any:
        """The numbers as a list, or as a list of lists."""
        ...

'''

_SCALARS = {
    "BooleanOrList": "bool | Sequence[bool]",
    "DateOrList": "str | date | Sequence[str | date]",
    "FloatOrList": "float | Sequence[float]",
    "IntOrList": "int | Sequence[int]",
    "TextOrList": "str | UUID | Sequence[str | UUID]",
    "Vector": "Sequence[float] | Sequence[Sequence[float]] | Array",
    "VectorPerTarget": "Mapping[str, Vector]",
    "Weights": "Mapping[str, float | Sequence[float]]",
}
_BUILT_IN = {"Boolean": "bool", "Float": "float", "ID": "str", "Int": "int", "String": "str"}


_LINE = 90


def types_module(tree: Tree, naming: Naming) -> str:
    """The module's text, without its header."""
    named = naming.named()
    return "\n".join(
        [
            _TOP,
            "".join(f"{name}: TypeAlias = {_SCALARS[name]}\n" for name in named.scalars),
            *(_literal(name, values, named.members[name], tree) for name, values in named.enums.items()),
            *(_typed_dict(name, named, tree) for name in named.inputs),
        ]
    )


def _literal(name: str, values: Iterable[str], paths: Sequence[str], tree: Tree) -> str:
    lines = [f"{name}: TypeAlias = Literal["]
    for value in values:
        since = _since([tree.facts[path].values[value] for path in paths if value in tree.facts[path].values], tree)
        lines.append(f"    {json.dumps(value)},{since}")
    return "\n".join([*lines, "]", f'"""{_taken_by(paths)}"""', ""])


def _typed_dict(name: str, named: Named, tree: Tree) -> str:
    paths = named.members[name]
    later = frozenset(other for other in named.inputs if other >= name)
    lines = ["", f"class {name}(TypedDict, total=False):", f'    """{_taken_by(paths)}"""', ""]
    for field, reference in named.inputs[name].items():
        if keyword.iskeyword(field):
            raise CodegenError(f"{paths[0]}.{field} is a keyword of Python, which no key of a TypedDict can be")
        since = _since([fact.since for path in paths if (fact := tree.facts.get(f"{path}.{field}"))], tree)
        lines.append(f"    {field}: {_annotation(reference, later)}{since}")
    return "\n".join([*lines, ""])


def _taken_by(paths: Sequence[str]) -> str:
    """Where a value of a type may stand: as many places as a line holds."""
    text = f"Taken by `{paths[0]}`"
    for position, path in enumerate(paths[1:], start=1):
        if len(text) + len(path) > _LINE:
            return f"{text} and {len(paths) - position} more."
        text += f", `{path}`"
    return f"{text}."


def _since(versions: Sequence[str], tree: Tree) -> str:
    """A comment about what the oldest version that was looked at does not have."""
    first = min(versions, key=tree.versions.index)
    return "" if first == tree.versions[0] else f"  # since {first}"


def _annotation(reference: str, later: AbstractSet[str]) -> str:
    """A type of GraphQL as the annotation of a key; in quotes when it names a type that comes `later`."""
    text = _python(reference.removesuffix("!"))
    quoted = json.dumps(text) if reference.strip("[]!") in later else text
    return f"Required[{quoted}]" if reference.endswith("!") else quoted


def _python(reference: str) -> str:
    """A type of GraphQL as Python has it."""
    if reference == "[Float]":
        return "Sequence[float] | Array"
    if reference.startswith("["):
        return f"Sequence[{_python(reference[1:-1].removesuffix('!'))}]"
    return _BUILT_IN.get(reference, reference)
