"""A schema as it comes from a server, read into what a module is written from."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, cast

from weaviate_codegen.classes.naming import attribute_names, class_identifier, nested_identifier
from weaviate_codegen.errors import CodegenError, pointer

if TYPE_CHECKING:
    from collections.abc import Mapping

_SCALARS = {
    "blob": "Blob",
    "blobHash": "BlobHash",
    "boolean": "Boolean",
    "boolean[]": "BooleanList",
    "date": "Date",
    "date[]": "DateList",
    "geoCoordinates": "Geo",
    "int": "Int",
    "int[]": "IntList",
    "number": "Number",
    "number[]": "NumberList",
    "phoneNumber": "Phone",
    "string": "Text",
    "string[]": "TextList",
    "text": "Text",
    "text[]": "TextList",
    "uuid": "Uuid",
    "uuid[]": "UuidList",
}
_OBJECTS = {"object": "Object", "object[]": "ObjectList"}
_CLASS_NAME = re.compile(r"[A-Z][_0-9A-Za-z]*", re.ASCII)
_PROPERTY_NAME = re.compile(r"[_A-Za-z][_0-9A-Za-z]*", re.ASCII)


@dataclass(frozen=True, slots=True)
class Property:
    """A property: the name that the server knows, the attribute, its type, and what its constructor takes besides."""

    name: str
    attribute: str
    type: str
    arguments: tuple[str, ...]
    description: str


@dataclass(frozen=True, slots=True)
class Nested:
    """The objects that a property holds."""

    identifier: str
    place: str
    properties: tuple[Property, ...]


@dataclass(frozen=True, slots=True)
class Class:
    """A class, with the objects in its properties, innermost first."""

    name: str
    identifier: str
    description: str
    properties: tuple[Property, ...]
    nested: tuple[Nested, ...]
    vectors: tuple[str, ...]
    multi_tenant: bool


@dataclass(slots=True)
class Reader:
    """Reads the classes of one schema."""

    identifiers: Mapping[str, str]
    chosen: Mapping[str, str]
    taken: set[str] = field(default_factory=set[str])

    def read(self, definition: Mapping[str, Any], where: str) -> Class:
        """One class."""
        name = definition["class"]
        nested: list[Nested] = []
        properties = self._properties(definition.get("properties"), name, name, nested, pointer(where, "properties"))
        tenancy: Mapping[str, Any] = definition.get("multiTenancyConfig") or {}
        vectors: Mapping[str, Any] = definition.get("vectorConfig") or {}
        return Class(
            name=name,
            identifier=self.identifiers[name],
            description=_text(definition.get("description")),
            properties=properties,
            nested=tuple(nested),
            vectors=tuple(sorted(vectors)),
            multi_tenant=bool(tenancy.get("enabled")),
        )

    def _properties(
        self, definitions: Any, place: str, owner: str, nested: list[Nested], where: str
    ) -> tuple[Property, ...]:
        found: dict[str, tuple[Mapping[str, Any], str]] = {}
        for index, item in enumerate(_objects(definitions, where)):
            found[_name(item, "name", _PROPERTY_NAME, pointer(where, index))] = item, pointer(where, index)
        attributes = attribute_names(sorted(found), place, self.chosen)
        return tuple(
            self._property(found[name][0], attributes[name], place, owner, nested, found[name][1])
            for name in sorted(found)
        )

    def _property(
        self, definition: Mapping[str, Any], attribute: str, place: str, owner: str, nested: list[Nested], where: str
    ) -> Property:
        name = definition["name"]
        names = _data_types(definition, where)
        first = names[0]
        description = _text(definition.get("description"))
        if len(names) == 1 and first in _SCALARS:
            return Property(name, attribute, _SCALARS[first], (), description)
        if len(names) == 1 and first in _OBJECTS:
            identifier = nested_identifier(owner, name, self.taken)
            inner = self._properties(
                definition.get("nestedProperties"),
                f"{place}.{name}",
                identifier,
                nested,
                pointer(where, "nestedProperties"),
            )
            nested.append(Nested(identifier, f"{place}.{name}", inner))
            return Property(name, attribute, f"{_OBJECTS[first]}[{identifier}]", (identifier,), description)
        if not all(_CLASS_NAME.fullmatch(item) for item in names):
            unknown = ", ".join(item for item in names if not _CLASS_NAME.fullmatch(item))
            raise CodegenError(f"the data type {unknown!r} is not known to this version", pointer(where, "dataType"))
        targets = sorted(set(names))
        present = [self.identifiers[item] for item in targets if item in self.identifiers] or ["wv.Model"]
        return Property(
            name, attribute, f"Reference[{' | '.join(present)}]", tuple(f'"{item}"' for item in targets), description
        )


def read_schema(document: Any, chosen: Mapping[str, str]) -> list[Class]:
    """The classes of a schema, or of one class's definition, in the order of their names."""
    if not isinstance(document, dict) or not ("classes" in document or "class" in document):
        raise CodegenError('expected a schema, {"classes": [...]}', "/")
    schema = cast("dict[str, Any]", document)
    listed = [schema] if "class" in schema else _objects(schema["classes"], "/classes")
    if not listed:
        raise CodegenError("the schema has no classes: create one first")
    definitions: dict[str, tuple[Mapping[str, Any], str]] = {}
    for index, item in enumerate(listed):
        definitions[_name(item, "class", _CLASS_NAME, pointer("/classes", index))] = item, pointer("/classes", index)
    identifiers = {name: class_identifier(name) for name in definitions}
    reader = Reader(identifiers, chosen, set(identifiers.values()))
    classes = [reader.read(*definitions[name]) for name in sorted(definitions)]
    _refuse_unused(chosen, classes)
    return classes


def check_introspection(document: Any, classes: list[Class], where: str) -> None:
    """Refuse classes that GraphQL does not have, and that queries can't reach therefore."""
    try:
        types: list[Any] = document.get("data", document)["__schema"]["types"]
        (root,) = (item for item in types if item["name"] == "GetObjectsObj")
        known = {item["name"] for item in root["fields"]}
    except (AttributeError, KeyError, TypeError, ValueError) as error:
        raise CodegenError("expected the answer to an introspection query", where) from error
    missing = [item.name for item in classes if item.name not in known]
    if missing:
        raise CodegenError(f"GraphQL does not have {', '.join(missing)}, which the schema has", where)


def _refuse_unused(chosen: Mapping[str, str], classes: list[Class]) -> None:
    places = {f"{item.name}.{property_.name}" for item in classes for property_ in item.properties}
    places |= {
        f"{inner.place}.{property_.name}" for item in classes for inner in item.nested for property_ in inner.properties
    }
    for place in chosen:
        if place not in places:
            raise CodegenError(f"--name: the schema has no property {place}")


def _objects(value: Any, where: str) -> list[Mapping[str, Any]]:
    items = cast("list[Any]", [] if value is None else value)
    if not isinstance(items, list) or not all(isinstance(item, dict) for item in items):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise CodegenError("expected a list of objects", where)
    return items


def _name(definition: Mapping[str, Any], key: str, grammar: re.Pattern[str], where: str) -> str:
    name = definition.get(key)
    if not isinstance(name, str) or not grammar.fullmatch(name):
        raise CodegenError(f"{name!r} can't be the name of a {'class' if key == 'class' else 'property'}", where)
    return name


def _data_types(definition: Mapping[str, Any], where: str) -> list[str]:
    given: Any = definition.get("dataType")
    names = cast("list[Any]", given if isinstance(given, list) else [given])
    if not names or not all(isinstance(item, str) for item in names):
        raise CodegenError("a property needs a dataType", pointer(where, "dataType"))
    return names


def _text(value: Any) -> str:
    return " ".join(value.split()) if isinstance(value, str) else ""
