"""Arguments of queries checked and made into nodes in one pass, by the generated tables.

A type reference of the tables ("[String]", "Float!", "Where", "Int|[Int]") becomes one function that takes a value and
its path and returns a node. Unknown keys, wrong types, missing keys and wrong enum values raise with that path.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Callable, Mapping
from enum import Enum
from typing import TYPE_CHECKING, Any, Protocol, TypeAlias, cast

from weaviate.exceptions import QueryKeyError, QueryTypeError, QueryValueError, WeaviateQueryError
from weaviate.gql import ast, leaves

if TYPE_CHECKING:
    from collections.abc import Iterable

    from graphql.language import ValueNode

Coercer: TypeAlias = "Callable[[Any, str], ValueNode]"


class ResultField(Protocol):
    """A field of a result in the generated tables: its arguments, and the fields below it (None for a leaf)."""

    @property
    def arguments(self) -> Mapping[str, str]:
        """The type of each argument."""
        ...

    @property
    def selection(self) -> Mapping[str, ResultField] | None:
        """The fields to select."""
        ...


class QueryTables(Protocol):
    """The generated tables: those of the SDK, or those that a user generated for their own server."""

    @property
    def INPUTS(self) -> Mapping[str, Mapping[str, str]]:  # noqa: N802
        """Input objects: the type of each field."""
        ...

    @property
    def ENUMS(self) -> Mapping[str, tuple[str, ...]]:  # noqa: N802
        """The values of each enum."""
        ...

    @property
    def SCALARS(self) -> Mapping[str, str]:  # noqa: N802
        """What each custom scalar takes, as a type reference."""
        ...

    @property
    def GET_ARGUMENTS(self) -> Mapping[str, str]:  # noqa: N802
        """The arguments of a class below Get."""
        ...

    @property
    def ADDITIONAL(self) -> Mapping[str, ResultField]:  # noqa: N802
        """The fields below `_additional`."""
        ...

    @property
    def AGGREGATE_ARGUMENTS(self) -> Mapping[str, str]:  # noqa: N802
        """The arguments of a class below Aggregate."""
        ...


_LEAVES: dict[str, Coercer] = {
    "Boolean": leaves.boolean,
    "Float": leaves.number,
    "ID": leaves.text,
    "Int": leaves.integer,
    "String": leaves.text,
    "[Float]": leaves.vector,
    "[[Float]]": leaves.vector,
    "[Float]|[[Float]]": leaves.vector,
}
_MAP = re.compile(r"\{(?:String:)?\s*(.+)\}")


class Coercions:
    """The functions for one set of tables, each made when it is first needed.

    With `strict=False` what the tables don't know is passed on as it is written: arguments, keys and enum values of a
    server that is newer than they are. Values stay values all the same, and names must be names.
    """

    def __init__(self, tables: QueryTables, *, strict: bool = True) -> None:
        self.tables = tables
        self.strict = strict
        self._made: dict[str, Coercer] = dict(_LEAVES)

    def argument(self, arguments: Mapping[str, str], name: str, value: Any) -> ValueNode:
        """The checked value of an argument, which must be one of `arguments`."""
        reference = arguments.get(name)
        if reference is None:
            if not self.strict:
                return leaves.literal(value, ast.checked_name(name, "an argument").value)
            msg = f"there is no argument {name!r}{nearest(name, arguments)}"
            raise QueryValueError(msg)
        return self.of(reference)(value, name)

    def of(self, reference: str) -> Coercer:
        """The function for a type reference."""
        made = self._made.get(reference)
        if made is None:
            made = self._made[reference] = self._make(reference)
        return made

    def _make(self, reference: str) -> Coercer:
        bare = reference.removesuffix("!")
        if bare != reference:
            return self.of(bare)
        alternatives = _split(reference)
        if len(alternatives) > 1:
            return self._any_of(alternatives)
        if reference.startswith("["):
            return self._list_of(reference[1:-1])
        if entries := _MAP.fullmatch(reference):
            return self._map_of(entries[1])
        if reference in self.tables.ENUMS:
            return self._enum(self.tables.ENUMS[reference])
        if reference in self.tables.SCALARS:
            return self.of(self.tables.SCALARS[reference])
        return self._object(self.tables.INPUTS[reference])

    def _any_of(self, references: list[str]) -> Coercer:
        scalar = next((item for item in references if not item.startswith(("[", "{"))), None)
        listed = next((item for item in references if item.startswith("[")), None)
        mapped = next((item for item in references if item.startswith("{")), None)

        def coerce(value: Any, path: str) -> ValueNode:
            reference = scalar
            if listed is not None and _is_listed(value):
                reference = listed
            elif mapped is not None and isinstance(value, Mapping):
                reference = mapped
            return self.of(reference or references[0])(value, path)

        return coerce

    def _list_of(self, reference: str) -> Coercer:
        def coerce(value: Any, path: str) -> ValueNode:
            item = self.of(reference)
            if not isinstance(value, (list, tuple)):
                if isinstance(value, str) or not hasattr(value, "tolist"):
                    return ast.sequence([item(value, path)])
                value = value.tolist()
            values = cast("list[Any]", value)
            return ast.sequence([item(element, f"{path}[{index}]") for index, element in enumerate(values)])

        return coerce

    def _map_of(self, reference: str) -> Coercer:
        def coerce(value: Any, path: str) -> ValueNode:
            if not isinstance(value, Mapping):
                leaves.refuse_type(value, "a dict", path)
            item = self.of(reference)
            entries = cast("Mapping[Any, Any]", value)
            for key in entries:
                ast.checked_name(key, f"a key of {path}")
            return ast.mapping((key, item(element, f"{path}.{key}")) for key, element in entries.items())

        return coerce

    def _enum(self, values: Iterable[str]) -> Coercer:
        known = frozenset(values)

        def coerce(value: Any, path: str) -> ValueNode:
            plain = value.value if isinstance(value, Enum) else value
            if not isinstance(plain, str):
                leaves.refuse_type(value, f"one of {', '.join(sorted(known))}", path)
            if plain not in known:
                if not self.strict:
                    return ast.enum(ast.checked_name(plain, path).value)
                msg = f"{path} is {plain!r}: it must be one of {', '.join(sorted(known))}{nearest(plain, known)}"
                raise QueryValueError(msg)
            return ast.enum(plain)

        return coerce

    def _field(self, key: Any, path: str, fields: Mapping[str, str]) -> Coercer:
        if key in fields:
            return self.of(fields[key])
        if self.strict:
            raise unknown_key(key, path, fields)
        ast.checked_name(key, f"a key of {path}")
        return leaves.literal

    def _object(self, fields: Mapping[str, str]) -> Coercer:
        required = tuple(key for key, reference in fields.items() if reference.endswith("!"))
        made: dict[str, Coercer] = {}

        def coerce(value: Any, path: str) -> ValueNode:
            if type(value) is not dict and not isinstance(value, Mapping):  # the first test is cheap
                leaves.refuse_type(value, "a dict", path)
            given = cast("Mapping[str, Any]", value)
            entries: list[tuple[str, ValueNode]] = []
            for key, item in given.items():
                if item is None:
                    continue
                coercer = made.get(key)
                if coercer is None:
                    coercer = made[key] = self._field(key, path, fields)
                entries.append((key, coercer(item, f"{path}.{key}")))
            for key in required:
                if given.get(key) is None:
                    msg = f"{path} needs the key {key!r}"
                    raise QueryKeyError(msg)
            return ast.mapping(entries)

        return coerce


def unknown_key(key: Any, path: str, known: Iterable[str]) -> WeaviateQueryError:
    """The error for a key that an object does not have."""
    if not isinstance(key, str):
        return QueryTypeError(f"the keys of {path} must be str, {type(key).__name__} was given")
    return QueryValueError(f"{path} has no key {key!r}{nearest(key, known)}")


def nearest(word: str, known: Iterable[str]) -> str:
    """A hint at the known word that looks most like `word`, or nothing."""
    close = difflib.get_close_matches(word, list(known), n=1)
    return f", did you mean {close[0]!r}?" if close else ""


def _is_listed(value: Any) -> bool:
    return isinstance(value, (list, tuple)) or (hasattr(value, "tolist") and getattr(value, "shape", None) != ())


def _split(reference: str) -> list[str]:
    """The alternatives of a type reference: the parts between bars that are in no brackets."""
    parts, depth = [""], 0
    for char in reference:
        depth += (char in "[{") - (char in "]}")
        if char == "|" and not depth:
            parts.append("")
        else:
            parts[-1] += char
    return parts
