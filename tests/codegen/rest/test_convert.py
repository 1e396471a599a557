"""What each construct of Swagger 2.0 becomes, and that nothing else is let through."""

import pytest

from tests.codegen.rest.support import operation, swagger
from weaviate_codegen.errors import CodegenError
from weaviate_codegen.rest.convert import convert, schema

SCHEMAS = [
    ({"type": "string", "description": "prose", "example": "x", "x-omitempty": True}, {"type": "string"}),
    ({"type": "integer", "format": "int64", "minimum": 1}, {"type": "integer", "format": "int64", "minimum": 1}),
    ({"$ref": "#/definitions/A"}, {"$ref": "#/components/schemas/A"}),
    ({"$ref": "#/definitions/A", "type": "object", "description": "x"}, {"$ref": "#/components/schemas/A"}),
    (
        {"$ref": "#/definitions/A", "x-nullable": True},
        {"allOf": [{"$ref": "#/components/schemas/A"}], "nullable": True},
    ),
    ({"type": "string", "x-nullable": True}, {"type": "string", "nullable": True}),
    ({"type": "string", "x-nullable": False}, {"type": "string"}),
    ({"type": ["string", "null"], "format": "date-time"}, {"type": "string", "format": "date-time", "nullable": True}),
    ({"type": "string", "x-deprecated": True}, {"type": "string", "deprecated": True}),
    ({"type": "string", "enum": ["b", "a"]}, {"type": "string", "enum": ["b", "a"]}),
    (
        {"type": "array", "items": {"$ref": "#/definitions/A"}},
        {"type": "array", "items": {"$ref": "#/components/schemas/A"}},
    ),
    (
        {"type": "object", "additionalProperties": {"type": "object"}},
        {"type": "object", "additionalProperties": {"type": "object"}},
    ),
    ({"type": "object", "additionalProperties": True}, {"type": "object", "additionalProperties": True}),
    (
        {
            "type": "object",
            "required": ["a"],
            "properties": {"a": {"type": "boolean"}, "description": {"type": "string"}},
        },
        {
            "type": "object",
            "required": ["a"],
            "properties": {"a": {"type": "boolean"}, "description": {"type": "string"}},
        },
    ),
    (
        {"allOf": [{"$ref": "#/definitions/A"}, {"properties": {"b": {"type": "string"}}}]},
        {"allOf": [{"$ref": "#/components/schemas/A"}, {"properties": {"b": {"type": "string"}}}]},
    ),
]


@pytest.mark.parametrize(("source", "expected"), SCHEMAS)
def test_schemas(source, expected):
    assert schema(source, "/definitions/X") == expected


def test_a_whole_operation():
    body = {"in": "body", "name": "thing", "required": True, "schema": {"$ref": "#/definitions/Thing"}}
    parameters = [
        {"in": "path", "name": "id", "type": "string", "required": True, "format": "uuid", "description": "prose"},
        {"in": "query", "name": "tenants", "type": "array", "items": {"type": "string"}, "required": False},
        {"$ref": "#/parameters/Limit"},
        {"in": "header", "name": "consistency", "type": "boolean", "default": True},
        body,
    ]
    document = swagger(
        {
            "/things/{id}": {
                "put": operation(parameters=parameters, schema={"$ref": "#/definitions/Thing"}, deprecated=True)
            }
        },
        {"Thing": {"type": "object", "properties": {"a": {"type": "string"}}}},
        parameters={"Limit": {"in": "query", "name": "limit", "type": "integer", "format": "int64"}},
    )

    converted = convert(document)

    content = {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}}
    assert converted["paths"]["/things/{id}"]["put"] == {
        "operationId": "things.get",
        "tags": ["things"],
        "deprecated": True,
        "parameters": [
            {"in": "path", "name": "id", "required": True, "schema": {"type": "string", "format": "uuid"}},
            {
                "in": "query",
                "name": "tenants",
                "explode": False,
                "schema": {"type": "array", "items": {"type": "string"}},
            },
            {"$ref": "#/components/parameters/Limit"},
            {"in": "header", "name": "consistency", "schema": {"type": "boolean", "default": True}},
        ],
        "requestBody": {"required": True, "content": content},
        "responses": {"200": {"description": "", "content": content}},
    }
    assert converted["components"]["parameters"] == {
        "Limit": {"in": "query", "name": "limit", "schema": {"type": "integer", "format": "int64"}}
    }


def test_security():
    document = swagger(
        security=[{}, {"oidc": []}],
        securityDefinitions={
            "oidc": {"type": "oauth2", "flow": "implicit", "authorizationUrl": "http://x", "description": "d"}
        },
    )

    converted = convert(document)

    assert converted["security"] == [{}, {"oidc": []}]
    assert converted["components"]["securitySchemes"] == {
        "oidc": {"type": "oauth2", "flows": {"implicit": {"authorizationUrl": "http://x", "scopes": {}}}}
    }


def with_schema(value):
    return swagger(definitions={"Thing": value})


def with_parameter(value):
    return swagger({"/things": {"get": operation(parameters=[value])}})


def with_operation(**values):
    return swagger({"/things": {"get": operation() | values}})


GET = "/paths/~1things/get"

# (document, what the message says, where it points)
REFUSED = [
    (swagger(swagger="1.2"), "expected a Swagger 2.0 document", "/"),
    ({"openapi": "3.0.3", "info": {"version": "1.39.0"}, "paths": {}}, "found OpenAPI 3.0.3", "/"),
    ({"data": {"__schema": {}}}, "found no `swagger` version", "/"),
    (swagger(webhooks={}), "an unknown construct: 'webhooks'", "/webhooks"),
    (swagger(basePath="/v2"), "expected the base path /v1, found '/v2'", "/basePath"),
    (swagger(info={"title": "x"}), "expected the server's version, found None", "/info/version"),
    (swagger(info={"version": 'x"\nimport os'}), "expected the server's version", "/info/version"),
    (swagger(paths=[]), "expected an object, found list", "/paths"),
    (swagger({"/a/{b}": {"trace": {}}}), "an unknown construct: 'trace'", "/paths/~1a~1{b}/trace"),
    (with_operation(callbacks={}), "an unknown construct: 'callbacks'", f"{GET}/callbacks"),
    (with_operation(parameters={}), "expected an array, found dict", f"{GET}/parameters"),
    (with_operation(responses=None), "expected an object, found NoneType", f"{GET}/responses"),
    (
        with_operation(responses={"200": {"content": {}}}),
        "an unknown construct: 'content'",
        f"{GET}/responses/200/content",
    ),
    (
        with_parameter({"in": "formData", "name": "f", "type": "file"}),
        "a parameter in 'formData'",
        f"{GET}/parameters/0",
    ),
    (with_parameter({"in": "query", "name": "q", "type": "object"}), "of type 'object'", f"{GET}/parameters/0"),
    (with_parameter({"in": "query", "type": "string"}), "a parameter without a name", f"{GET}/parameters/0"),
    (with_parameter({"in": "body", "name": "b"}), "a request body without `schema`", f"{GET}/parameters/0"),
    (
        with_parameter(
            {"in": "query", "name": "q", "type": "array", "items": {"type": "string"}, "collectionFormat": "multi"}
        ),
        "an unknown construct: 'collectionFormat'",
        f"{GET}/parameters/0/collectionFormat",
    ),
    (
        with_parameter({"in": "query", "name": "q", "type": "array", "items": {"type": "boolean"}}),
        "lists something else than strings or numbers",
        f"{GET}/parameters/0",
    ),
    (
        swagger({"/things": {"get": operation(parameters=[{"in": "body", "name": "b", "schema": {}}] * 2)}}),
        "a second request body",
        f"{GET}/parameters/1",
    ),
    (with_schema({"oneOf": []}), "an unknown construct: 'oneOf'", "/definitions/Thing/oneOf"),
    (
        with_schema({"discriminator": "kind"}),
        "an unknown construct: 'discriminator'",
        "/definitions/Thing/discriminator",
    ),
    (with_schema({"type": "file"}), "the type 'file'", "/definitions/Thing/type"),
    (with_schema({"type": ["string", "integer"]}), "a list of types", "/definitions/Thing/type"),
    (with_schema({"type": ["null"]}), "a list of types", "/definitions/Thing/type"),
    (with_schema({"type": "array"}), "an array without `items`", "/definitions/Thing"),
    (
        with_schema({"properties": {"a/b": {"type": "blob"}}}),
        "the type 'blob'",
        "/definitions/Thing/properties/a~1b/type",
    ),
    (with_schema({"$ref": "other.json#/A"}), "does not point into #/definitions/", "/definitions/Thing/$ref"),
    (
        swagger(securityDefinitions={"key": {"type": "apiKey", "in": "header", "name": "X"}}),
        "a security scheme of type 'apiKey'",
        "/securityDefinitions/key",
    ),
]


@pytest.mark.parametrize(
    ("document", "message", "where"), REFUSED, ids=[f"{where} {message}" for _, message, where in REFUSED]
)
def test_what_is_not_known_is_refused(document, message, where):
    with pytest.raises(CodegenError) as caught:
        convert(document)

    assert message in caught.value.message
    assert caught.value.where == where
