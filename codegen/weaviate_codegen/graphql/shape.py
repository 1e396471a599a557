"""What all classes of a server share: the shape of their arguments and results, without their names.

Facts are `path: type` pairs that are free of any name that a class has. "Get.where.operator" is the field `operator` of
the argument `where` of a class in `Get`; "_additional.rerank(query)" is an argument of a field. A type is written as
GraphQL does ("[String]!"), with "{}" for an object (its fields are facts of their own), "<a|b>" for an enum, "scalar"
for a custom scalar, and "^path" for an object that repeats the one at that path.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from weaviate_codegen.errors import CodegenError
from weaviate_codegen.graphql.conditions import MODULES, PROPERTY_KINDS, condition_of, conditional_root

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from weaviate_codegen.graphql.introspection import Introspection, Json

Facts = dict[str, str]

ANY_NAME = "*"
"""Stands for fields whose names are the user's: properties, or named vectors."""

_BUILT_IN = frozenset({"Boolean", "Float", "ID", "Int", "String"})
_OF_EVERY_CLASS = frozenset({"groupedBy", "meta"})


def shared_shape(source: Introspection) -> tuple[Facts, int]:
    """The facts about a server's classes, proved to be the same for all of them, and the number of classes."""
    get, aggregate = _classes(source, "Get"), _classes(source, "Aggregate")
    if not get or get.keys() != aggregate.keys():
        raise CodegenError(
            "not the introspection of a Weaviate server: Get and Aggregate differ in classes", source.where
        )
    walk = _Walk(source)
    shared: Facts = {}
    for name in sorted(get):
        shape: Facts = {}
        for path, type_ in walk.of_class(get[name], aggregate[name]):
            if shape.setdefault(path, type_) != type_:
                raise CodegenError(f"class {name} has two shapes of {path}: {shape[path]} and {type_}", source.where)
        if shared:
            require_same(shared, shape, f"class {name} differs from the classes before it", source.where)
        shared |= shape
    shared |= walk.of_explore()
    return dict(sorted(shared.items())), len(get)


def require_same(one: Facts, other: Facts, message: str, where: str, *, modules_differ: bool = False) -> None:
    """Refuse two shapes that differ in more than what only some classes have, or only servers with other modules."""
    for path in sorted(one.keys() | other.keys()):
        mine, theirs = one.get(path), other.get(path)
        if mine == theirs:
            continue
        if mine is None or theirs is None:
            lacking = one if mine is None else other
            root = conditional_root(path)
            if root is not None and (root not in lacking or (modules_differ and condition_of(path) == MODULES)):
                continue
        raise CodegenError(
            f"{message} in a way that is not understood: {path} is {theirs or 'absent'}, theirs is {mine or 'absent'}."
            " If only some classes have it, graphql/conditions.py must say which",
            where,
        )


def _classes(source: Introspection, root: str) -> dict[str, Json]:
    """The fields of `Get` or `Aggregate`, one for each class: an alias has the type of the class that it names."""
    if root not in source.root:
        raise CodegenError(f"not the introspection of a Weaviate server: its query has no field {root}", source.where)
    found: dict[str, Json] = {}
    for field in sorted(source.type(_named(source.root[root]["type"])[1])["fields"], key=_name):
        found.setdefault(_named(field["type"])[1].removeprefix(root if root == "Aggregate" else "_"), field)
    return found


def _name(described: Json) -> str:
    name: str = described["name"]
    return name


def _named(reference: Json) -> tuple[str, str]:
    """A type reference as GraphQL writes it, with {} for the name, and the name."""
    if reference["kind"] == "LIST":
        text, name = _named(reference["ofType"])
        return f"[{text}]", name
    if reference["kind"] == "NON_NULL":
        text, name = _named(reference["ofType"])
        return f"{text}!", name
    return "%", reference["name"]


class _Walk:
    """Goes through types and yields facts; `above` holds the types that the way leads through, by name."""

    def __init__(self, source: Introspection) -> None:
        self._source = source

    def of_class(self, get: Json, aggregate: Json) -> Iterator[tuple[str, str]]:
        """The facts about one class, from its fields in `Get` and `Aggregate`."""
        for argument in sorted(get["args"], key=_name):
            yield from self._input(f"Get.{argument['name']}", argument["type"], {})
        for argument in sorted(aggregate["args"], key=_name):
            yield from self._input(f"Aggregate.{argument['name']}", argument["type"], {})
        yield from self._additional(get)
        for field in self._fields(aggregate["type"]):
            if field["name"] in _OF_EVERY_CLASS:
                yield from self._result(f"AggregateResult.{field['name']}", field)
            else:
                yield from self._result(f"AggregateProperty.{self._kind(field)}", field)

    def of_explore(self) -> Iterator[tuple[str, str]]:
        """The facts about `Explore`, which belongs to no class, if there is one."""
        explore = self._source.root.get("Explore")
        if explore is None:
            return
        yield "Explore", _named(explore["type"])[0].replace("%", "{}")
        for argument in sorted(explore["args"], key=_name):
            yield from self._input(f"Explore.{argument['name']}", argument["type"], {})
        for field in self._fields(explore["type"]):
            yield from self._result(f"ExploreResult.{field['name']}", field)

    def _additional(self, get: Json) -> Iterator[tuple[str, str]]:
        for field in self._fields(get["type"]):
            if field["name"] == "_additional":
                for entry in self._fields(field["type"]):
                    yield from self._result(f"_additional.{entry['name']}", entry)

    def _kind(self, field: Json) -> str:
        names = {entry["name"] for entry in self._fields(field["type"])}
        for name, kind in PROPERTY_KINDS.items():
            if name in names:
                return kind
        raise CodegenError(
            f"the aggregated property {field['name']} is of no known kind, with the fields {', '.join(sorted(names))}",
            self._source.where,
        )

    def _fields(self, reference: Json) -> list[Json]:
        return sorted(self._source.type(_named(reference)[1])["fields"] or (), key=_name)

    def _input(self, path: str, reference: Json, above: Mapping[str, str]) -> Iterator[tuple[str, str]]:
        text, name = _named(reference)
        if name in above:
            yield path, text.replace("%", f"^{above[name]}")
            return
        type_ = self._source.type(name)
        yield path, text.replace("%", self._leaf(type_) or "{}")
        for field in sorted(type_.get("inputFields") or (), key=_name):
            yield from self._input(f"{path}.{field['name']}", field["type"], {**above, name: path})

    def _result(self, path: str, field: Json) -> Iterator[tuple[str, str]]:
        for argument in sorted(field["args"], key=_name):
            yield from self._input(f"{path}({argument['name']})", argument["type"], {})
        text, name = _named(field["type"])
        type_ = self._source.type(name)
        if type_["kind"] == "UNION":
            raise CodegenError(f"{path} is a union, which only properties are known to be", self._source.where)
        yield path, text.replace("%", self._leaf(type_) or "{}")
        fields = self._fields(field["type"])
        if any(entry["name"] == "_additional" for entry in fields):
            yield f"{path}.{ANY_NAME}", "property"
            fields = [entry for entry in fields if entry["name"] == "_additional"]
        for entry in fields:
            of_user = path == "_additional.vectors"
            yield from self._result(f"{path}.{ANY_NAME if of_user else entry['name']}", entry)

    def _leaf(self, type_: Json) -> str | None:
        if type_["kind"] == "ENUM":
            return f"<{'|'.join(sorted(value['name'] for value in type_['enumValues']))}>"
        if type_["kind"] == "SCALAR":
            return type_["name"] if type_["name"] in _BUILT_IN else "scalar"
        return None
