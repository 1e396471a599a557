"""From the Swagger 2.0 that Weaviate writes to OpenAPI 3.0, facts only.

Every construct is named here: what the document may hold is converted or, when it is prose, left out. Anything else
stops the run with its JSON pointer, so that a new server version is converted rightly or not at all.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, cast

from weaviate_codegen.errors import CodegenError, pointer

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

Json = dict[str, Any]

METHODS = ("get", "put", "post", "delete", "options", "head", "patch")
SCALARS = frozenset({"string", "number", "integer", "boolean"})

_PROSE = frozenset({"description", "summary", "example", "externalDocs", "title"})
_LIMITS = ("maximum", "exclusiveMaximum", "minimum", "exclusiveMinimum", "maxLength", "minLength", "pattern",
           "maxItems", "minItems", "uniqueItems", "multipleOf")  # fmt: skip
_VALUE = frozenset({"type", "format", "enum", "default", "items", *_LIMITS})
_SCHEMA = _VALUE | {"$ref", "allOf", "properties", "additionalProperties", "required"}
_DOCUMENT = frozenset({"swagger", "info", "basePath", "host", "schemes", "consumes", "produces", "paths", "definitions",
                       "parameters", "security", "securityDefinitions", "tags"})  # fmt: skip
_OPERATION = frozenset(
    {"operationId", "tags", "parameters", "responses", "deprecated", "consumes", "produces", "schemes", "security"}
)


def convert(swagger: Mapping[str, Any]) -> Json:
    """The OpenAPI 3.0 document that says what `swagger` (2.0) says."""
    if swagger.get("swagger") != "2.0":
        found = f"OpenAPI {swagger['openapi']}" if "openapi" in swagger else "no `swagger` version"
        raise CodegenError(f"expected a Swagger 2.0 document, as a Weaviate server serves it, but found {found}", "/")
    _known(swagger, _DOCUMENT, "")
    info = _object(swagger.get("info"), "/info")
    version = info.get("version")
    if not isinstance(version, str) or not re.fullmatch(r"\d+\.\d+[\w.+-]*", version):
        raise CodegenError(f"expected the server's version, found {version!r}", "/info/version")
    base = swagger.get("basePath", "/")
    if base != "/v1":
        raise CodegenError(f"expected the base path /v1, found {base!r}", "/basePath")
    return {
        "openapi": "3.0.3",
        "info": {"title": "Weaviate", "version": version},
        "servers": [{"url": base}],
        "security": swagger.get("security", []),
        "paths": {
            path: _path_item(item, pointer("/paths", path)) for path, item in _items(swagger.get("paths"), "/paths")
        },
        "components": {
            "schemas": {
                name: schema(value, pointer("/definitions", name))
                for name, value in _items(swagger.get("definitions", {}), "/definitions")
            },
            "parameters": {
                name: _parameter(value, pointer("/parameters", name))
                for name, value in _items(swagger.get("parameters", {}), "/parameters")
            },
            "securitySchemes": {
                name: _security_scheme(value, pointer("/securityDefinitions", name))
                for name, value in _items(swagger.get("securityDefinitions", {}), "/securityDefinitions")
            },
        },
    }


def schema(value: Any, at: str) -> Json:
    """One schema: nullable where the source says so, `$ref` without siblings, everything else as it stands."""
    source = _object(value, at)
    _known(source, _SCHEMA, at)
    nullable = source.get("x-nullable") is True
    if "$ref" in source:
        reference: Json = {"$ref": _reference(source["$ref"], "definitions", "schemas", at)}
        return {"allOf": [reference], "nullable": True} if nullable else reference
    result = {key: source[key] for key in ("format", "enum", "default", "required", *_LIMITS) if key in source}
    kind, nullable = _type(source.get("type"), at, nullable=nullable)
    if kind is not None:
        result["type"] = kind
    if nullable:
        result["nullable"] = True
    if source.get("x-deprecated") is True:
        result["deprecated"] = True
    if kind == "array" and "items" not in source:
        raise CodegenError("an array without `items`", at)
    if "items" in source:
        result["items"] = schema(source["items"], pointer(at, "items"))
    if "properties" in source:
        result["properties"] = {
            name: schema(item, pointer(at, "properties", name))
            for name, item in _items(source["properties"], pointer(at, "properties"))
        }
    if "additionalProperties" in source:
        more = source["additionalProperties"]
        place = pointer(at, "additionalProperties")
        result["additionalProperties"] = more if isinstance(more, bool) else schema(more, place)
    if "allOf" in source:
        parts = _array(source["allOf"], pointer(at, "allOf"))
        result["allOf"] = [schema(part, pointer(at, "allOf", index)) for index, part in enumerate(parts)]
    return result


def _path_item(value: Any, at: str) -> Json:
    item = _object(value, at)
    _known(item, METHODS, at)
    return {method: _operation(item[method], pointer(at, method)) for method in METHODS if method in item}


def _operation(value: Any, at: str) -> Json:
    source = _object(value, at)
    _known(source, _OPERATION, at)
    result: Json = {key: source[key] for key in ("operationId", "tags", "security") if key in source}
    if source.get("deprecated") is True:
        result["deprecated"] = True
    parameters: list[Json] = []
    for index, item in enumerate(_array(source.get("parameters", []), pointer(at, "parameters"))):
        place = pointer(at, "parameters", index)
        parameter = _object(item, place)
        if parameter.get("in") != "body":
            parameters.append(_parameter(parameter, place))
        elif "requestBody" in result:
            raise CodegenError("a second request body", place)
        else:
            result["requestBody"] = _request_body(parameter, place)
    if parameters:
        result["parameters"] = parameters
    result["responses"] = {
        status: _response(answer, pointer(at, "responses", status))
        for status, answer in _items(source.get("responses"), pointer(at, "responses"))
    }
    return result


def _request_body(source: Json, at: str) -> Json:
    _known(source, {"in", "name", "required", "schema"}, at)
    if "schema" not in source:
        raise CodegenError("a request body without `schema`", at)
    content = {"application/json": {"schema": schema(source["schema"], pointer(at, "schema"))}}
    return {"content": content, **_required(source)}


def _parameter(value: Any, at: str) -> Json:
    source = _object(value, at)
    if "$ref" in source:
        return {"$ref": _reference(source["$ref"], "parameters", "parameters", at)}
    _known(source, _VALUE | {"in", "name", "required"}, at)
    place, name, kind = source.get("in"), source.get("name"), source.get("type")
    if place not in {"path", "query", "header"}:
        raise CodegenError(f"a parameter in {place!r}", at)
    if not isinstance(name, str) or not name:
        raise CodegenError("a parameter without a name", at)
    result: Json = {"in": place, "name": name, **_required(source)}
    own = {key: source[key] for key in _VALUE if key in source}
    result["schema"] = schema(own, at)
    if kind == "array" and place == "query":
        item = result["schema"]["items"]
        if item.get("type") not in SCALARS - {"boolean"}:
            raise CodegenError("a query parameter that lists something else than strings or numbers", at)
        result["explode"] = False
    elif kind not in SCALARS:
        raise CodegenError(f"a {place} parameter of type {kind!r}", at)
    return result


def _response(value: Any, at: str) -> Json:
    source = _object(value, at)
    _known(source, {"schema", "headers"}, at)
    result: Json = {"description": ""}
    if "schema" in source:
        result["content"] = {"application/json": {"schema": schema(source["schema"], pointer(at, "schema"))}}
    return result


def _security_scheme(value: Any, at: str) -> Json:
    source = _object(value, at)
    if source.get("type") != "oauth2" or source.get("flow") != "implicit":
        raise CodegenError(f"a security scheme of type {source.get('type')!r}", at)
    _known(source, {"type", "flow", "authorizationUrl", "scopes"}, at)
    flow = {"authorizationUrl": source.get("authorizationUrl", ""), "scopes": source.get("scopes", {})}
    return {"type": "oauth2", "flows": {"implicit": flow}}


def _type(value: Any, at: str, *, nullable: bool) -> tuple[str | None, bool]:
    """The type's name and whether null is a value; `["string", "null"]` is illegal in 2.0 and used all the same."""
    if isinstance(value, list):
        kinds = [kind for kind in cast("Sequence[Any]", value) if kind != "null"]
        if len(kinds) != 1 or "null" not in value:
            raise CodegenError(f"a list of types that is not one type and null: {value!r}", pointer(at, "type"))
        value, nullable = kinds[0], True
    if value is not None and value not in SCALARS | {"object", "array"}:
        raise CodegenError(f"the type {value!r}", pointer(at, "type"))
    return cast("str | None", value), nullable


def _required(source: Json) -> Json:
    return {"required": True} if source.get("required") is True else {}


def _reference(value: Any, source: str, target: str, at: str) -> str:
    start = f"#/{source}/"
    if not isinstance(value, str) or not value.startswith(start):
        raise CodegenError(f"a reference that does not point into {start}: {value!r}", pointer(at, "$ref"))
    return f"#/components/{target}/" + value.removeprefix(start)


def _known(source: Mapping[str, Any], known: Collection[str], at: str) -> None:
    for key in source:
        if key not in known and key not in _PROSE and not key.startswith("x-"):
            raise CodegenError(f"an unknown construct: {key!r}", pointer(at, key))


def _object(value: Any, at: str) -> Json:
    if not isinstance(value, dict):
        raise CodegenError(f"expected an object, found {type(value).__name__}", at or "/")
    return cast("Json", value)


def _array(value: Any, at: str) -> Sequence[Any]:
    if not isinstance(value, list):
        raise CodegenError(f"expected an array, found {type(value).__name__}", at)
    return cast("Sequence[Any]", value)


def _items(value: Any, at: str) -> list[tuple[str, Any]]:
    return list(_object(value, at).items())
