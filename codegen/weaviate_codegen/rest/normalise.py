"""What the Go server really sends, where that differs from what its document says.

Each rule is a short function over one schema or operation of the converted document. `canonical` applies them all and
puts everything whose order means nothing in order, so that the same facts always give the same bytes.
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any, cast

from weaviate_codegen.errors import CodegenError, pointer
from weaviate_codegen.rest import patches
from weaviate_codegen.rest.convert import METHODS, convert

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

Json = dict[str, Any]

MARK = "x-weaviate-codegen"
_WHOLE = re.compile(r"u?int(8|16|32|64)?")


def canonical(source: Mapping[str, Any]) -> Json:
    """The canonical document of a Swagger 2.0 document, or of a canonical document itself."""
    if source.get(MARK) == "rest":
        _references_resolve(source)
        return dict(source)
    document = convert(source)
    document[MARK] = "rest"
    patches.apply(document)
    for at, schema in schemas(document):
        _whole_numbers(schema)
        _free_objects(schema)
        _types_unsaid(schema)
        _order(schema, at)
    for at, path, method, operation in operations(document):
        _identify(path, method, operation)
        _one_tag(path, operation)
        _head_has_no_body(method, operation)
        _sort_parameters(document, operation, at)
    _references_resolve(document)
    return document


def dumps(document: Mapping[str, Any]) -> str:
    """The bytes that a canonical document is compared by."""
    return json.dumps(document, indent=1, sort_keys=True, ensure_ascii=False) + "\n"


def operations(document: Mapping[str, Any]) -> Iterator[tuple[str, str, str, Json]]:
    """(JSON pointer, path, method, operation) of all operations, in the order of paths and methods."""
    for path, item in sorted(document["paths"].items()):
        for method in METHODS:
            if method in item:
                yield pointer("/paths", path, method), path, method, item[method]


def resolve(document: Mapping[str, Any], reference: str, at: str) -> Json:
    """What a `$ref` points to."""
    target: Any = document
    for key in reference.removeprefix("#/").split("/"):
        name = key.replace("~1", "/").replace("~0", "~")
        if not isinstance(target, dict) or name not in target:
            raise CodegenError(f"the reference {reference} points to nothing", pointer(at, "$ref"))
        target = cast("Json", target)[name]
    return cast("Json", target)


def schemas(node: Any, at: str = "") -> Iterator[tuple[str, Json]]:
    """Every schema of a document, inner ones first."""
    if isinstance(node, list):
        for index, item in enumerate(cast("Sequence[Any]", node)):
            yield from schemas(item, pointer(at, index))
        return
    if not isinstance(node, dict):
        return
    for key, value in cast("Json", node).items():
        if key in {"schema", "items", "additionalProperties"} and isinstance(value, dict):
            yield from _inside(cast("Json", value), pointer(at, key))
        elif key == "schemas" and at == "/components":
            for name, schema in value.items():
                yield from _inside(schema, pointer(at, key, name))
        else:
            yield from schemas(value, pointer(at, key))


def _inside(schema: Json, at: str) -> Iterator[tuple[str, Json]]:
    for key in ("items", "additionalProperties"):
        if isinstance(schema.get(key), dict):
            yield from _inside(schema[key], pointer(at, key))
    for name, value in schema.get("properties", {}).items():
        yield from _inside(value, pointer(at, "properties", name))
    for index, value in enumerate(schema.get("allOf", ())):
        yield from _inside(value, pointer(at, "allOf", index))
    yield at, schema


def _whole_numbers(schema: Json) -> None:
    """`number` with a format of integers: Go declares an integer and never writes a fraction."""
    if schema.get("type") == "number" and _WHOLE.fullmatch(schema.get("format", "")):
        schema["type"] = "integer"


def _free_objects(schema: Json) -> None:
    """An object of which nothing is said is `interface{}` in Go: null, a list and a scalar are sent too."""
    if schema.get("type") == "object" and not {"properties", "additionalProperties", "allOf"} & schema.keys():
        schema.pop("type")
        schema.pop("nullable", None)


def _types_unsaid(schema: Json) -> None:
    """A format without a type says nothing to Go either; an object's properties say that it is one."""
    if "type" in schema or "$ref" in schema or "allOf" in schema:
        return
    if {"properties", "additionalProperties"} & schema.keys():
        schema["type"] = "object"
    schema.pop("format", None)


def _order(schema: Json, at: str) -> None:
    """Defaults are the server's to fill in; lists that are sets are sorted."""
    schema.pop("default", None)
    if "enum" in schema:
        values = [value for value in schema["enum"] if value is not None]
        if not values or not all(isinstance(value, str) for value in values):
            raise CodegenError("an enumeration of something else than strings", pointer(at, "enum"))
        if len(values) < len(schema["enum"]):
            schema["nullable"] = True
        schema["enum"] = sorted(set(values))
    if "required" in schema:
        schema["required"] = sorted(set(schema["required"]))
        if not schema["required"]:
            del schema["required"]


def _identify(path: str, method: str, operation: Json) -> None:
    """An operation without an id is named after its path (and its method, unless that is GET)."""
    if "operationId" not in operation:
        words = [word.strip(".{}") for word in path.split("/") if word]
        operation["operationId"] = ".".join([*words, *([] if method == "get" else [method])]) or method


def _one_tag(path: str, operation: Json) -> None:
    """An operation lives under one tag: its first, or the first word of its path.

    The path decides when there is no tag, and when the operation's id begins with the same word as well: `aliases.get`
    on /aliases belongs to `aliases`, although the document files it under `schema`.
    """
    word = next((word.strip(".") for word in path.split("/") if word), "meta")
    tags = operation.get("tags") or [word]
    operation["tags"] = [word if operation["operationId"].split(".")[0] == word else tags[0]]


def _head_has_no_body(method: str, operation: Json) -> None:
    if method == "head":
        for answer in operation["responses"].values():
            answer.pop("content", None)


def _sort_parameters(document: Json, operation: Json, at: str) -> None:
    def key(item: tuple[int, Json]) -> tuple[str, str]:
        index, parameter = item
        if "$ref" in parameter:
            parameter = resolve(document, parameter["$ref"], pointer(at, "parameters", index))
        return parameter["in"], parameter["name"]

    found: list[Json] = operation.get("parameters", [])
    if found:
        operation["parameters"] = [parameter for _, parameter in sorted(enumerate(found), key=key)]


def _references_resolve(document: Mapping[str, Any]) -> None:
    for at, schema in schemas(document):
        if "$ref" in schema:
            resolve(document, schema["$ref"], at)
