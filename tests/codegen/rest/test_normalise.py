"""The rules that make a document say what the server sends, and the order that makes its bytes always the same."""

import json
import random

import pytest

from tests.codegen.rest.support import VERSIONS, operation, snapshot, swagger
from weaviate_codegen.errors import CodegenError
from weaviate_codegen.rest import patches
from weaviate_codegen.rest.normalise import canonical, dumps

SCHEMAS = [
    ({"type": "number", "format": "int64"}, {"type": "integer", "format": "int64"}),
    ({"type": "number", "format": "uint64"}, {"type": "integer", "format": "uint64"}),
    ({"type": "number", "format": "int"}, {"type": "integer", "format": "int"}),
    ({"type": "number", "format": "float32"}, {"type": "number", "format": "float32"}),
    ({"type": "object"}, {}),
    ({"type": "object", "x-nullable": True}, {}),
    ({"type": "object", "additionalProperties": {"type": "object"}}, {"type": "object", "additionalProperties": {}}),
    ({"properties": {"a": {}}}, {"type": "object", "properties": {"a": {}}}),
    ({"format": "boolean"}, {}),
    ({"format": "object"}, {}),
    ({"type": "string", "format": "uuid"}, {"type": "string", "format": "uuid"}),
    ({"type": "string", "default": "x"}, {"type": "string"}),
    ({"type": "string", "default": None}, {"type": "string"}),
    ({"type": "string", "enum": ["b", "a", "b"]}, {"type": "string", "enum": ["a", "b"]}),
    ({"type": "string", "enum": ["b", None]}, {"type": "string", "enum": ["b"], "nullable": True}),
    (
        {"type": "object", "properties": {}, "required": ["b", "a"]},
        {"type": "object", "properties": {}, "required": ["a", "b"]},
    ),
    ({"type": "object", "properties": {}, "required": []}, {"type": "object", "properties": {}}),
    ({"type": "array", "items": {"type": "object"}}, {"type": "array", "items": {}}),
]


@pytest.mark.parametrize(("source", "expected"), SCHEMAS)
def test_schemas(source, expected):
    document = canonical(swagger(definitions={"Thing": source}))

    assert document["components"]["schemas"]["Thing"] == expected


@pytest.mark.parametrize(
    ("path", "method", "given", "identifier", "tag"),
    [
        ("/things", "get", {"operationId": "things.get", "tags": ["things", "more"]}, "things.get", "things"),
        ("/aliases", "get", {"operationId": "aliases.get", "tags": ["schema"]}, "aliases.get", "aliases"),
        ("/schema", "get", {"operationId": "aliases.get", "tags": ["schema"]}, "aliases.get", "schema"),
        ("/tasks", "get", {"operationId": "distributedTasks.get", "tags": ["tasks"]}, "distributedTasks.get", "tasks"),
        ("/.well-known/live", "get", {"operationId": "weaviate.live"}, "weaviate.live", "well-known"),
        ("/", "get", {"operationId": "weaviate.root"}, "weaviate.root", "meta"),
        (
            "/.well-known/openid-configuration",
            "get",
            {"tags": ["well-known"]},
            "well-known.openid-configuration",
            "well-known",
        ),
        ("/a/{id}", "post", {}, "a.id.post", "a"),
        ("/", "get", {}, "get", "meta"),
    ],
)
def test_every_operation_has_an_id_and_one_tag(path, method, given, identifier, tag):
    document = canonical(swagger({path: {method: given | {"responses": {"200": {"description": ""}}}}}))

    found = document["paths"][path][method]
    assert (found["operationId"], found["tags"]) == (identifier, [tag])


def test_an_answer_to_head_has_no_body():
    document = canonical(swagger({"/things": {"head": operation(schema={"type": "string"})}}))

    assert document["paths"]["/things"]["head"]["responses"] == {"200": {"description": ""}}


def test_parameters_are_in_order_wherever_they_are_declared():
    parameters = [{"$ref": "#/parameters/Z"}, {"in": "query", "name": "b", "type": "string"}]
    shared = {"Z": {"in": "query", "name": "a", "type": "string"}}

    document = canonical(swagger({"/things": {"get": operation(parameters=parameters)}}, parameters=shared))

    assert [item.get("name") for item in document["paths"]["/things"]["get"]["parameters"]] == [None, "b"]


def test_a_dangling_reference_is_told_with_its_place():
    document = swagger(definitions={"Thing": {"properties": {"other": {"$ref": "#/definitions/Gone"}}}})

    with pytest.raises(CodegenError, match="#/components/schemas/Gone points to nothing") as caught:
        canonical(document)

    assert caught.value.where == "/components/schemas/Thing/properties/other/$ref"


def test_a_dangling_reference_to_a_parameter_is_told_with_its_place():
    document = swagger({"/things": {"get": operation(parameters=[{"$ref": "#/parameters/Gone"}])}})

    with pytest.raises(CodegenError, match="points to nothing") as caught:
        canonical(document)

    assert caught.value.where == "/paths/~1things/get/parameters/0/$ref"


def test_an_enumeration_of_numbers_is_refused():
    with pytest.raises(CodegenError) as caught:
        canonical(swagger(definitions={"Thing": {"type": "integer", "enum": [1, 2]}}))

    assert caught.value.where == "/components/schemas/Thing/enum"


@pytest.mark.parametrize("version", VERSIONS)
def test_a_canonical_document_stays_as_it_is(version):
    document = snapshot(version)

    assert canonical(document) == document
    assert dumps(document).encode() == dumps(canonical(document)).encode()


@pytest.mark.parametrize("version", VERSIONS)
def test_a_snapshot_holds_facts_only(version):
    def prose(node, names):
        if isinstance(node, dict):
            for key, value in node.items():
                if key in {"summary", "example", "externalDocs", "default"} and not names:
                    yield key
                if key == "description" and not names and value:
                    yield value
                yield from prose(value, names=key == "properties")
        elif isinstance(node, list):
            for value in node:
                yield from prose(value, names=False)

    assert list(prose(snapshot(version), names=False)) == []


def shuffled(node, chance):
    """The same document with the members of its objects, and of the lists that are sets, in another order."""
    if isinstance(node, dict):
        keys = list(node)
        chance.shuffle(keys)
        return {
            key: chance.sample(node[key], len(node[key]))
            if key in {"enum", "required"} and isinstance(node[key], list)
            else shuffled(node[key], chance)
            for key in keys
        }
    return [shuffled(item, chance) for item in node] if isinstance(node, list) else node


RICH = swagger(
    {
        "/things": {
            "get": operation(
                "things.get", parameters=[{"in": "query", "name": name, "type": "string"} for name in "cab"]
            )
        },
        "/other": {
            "get": operation("other.get"),
            "delete": operation("other.delete", schema={"$ref": "#/definitions/Thing"}),
        },
    },
    {
        "Thing": {
            "type": "object",
            "required": ["b", "a", "c"],
            "properties": {name: {"type": "string", "enum": ["z", "y", "x"]} for name in "cabde"},
        }
    },
)


@pytest.mark.parametrize("seed", range(5))
def test_the_order_of_the_source_does_not_matter(seed):
    assert dumps(canonical(shuffled(RICH, random.Random(seed)))) == dumps(canonical(RICH))


def test_the_order_of_parameters_does_not_matter():
    other = json.loads(json.dumps(RICH))
    other["paths"]["/things"]["get"]["parameters"].reverse()

    assert dumps(canonical(other)) == dumps(canonical(RICH))


def test_what_servers_send_beyond_their_document_is_added():
    document = canonical(swagger())

    assert document["components"]["schemas"]["ErrorResponse"]["properties"]["message"] == {"type": "string"}


@pytest.mark.parametrize(
    ("version", "added"),
    [
        ("1.37.14", False),
        ("1.38.0-rc.0", False),
        ("1.38.0", True),
        ("1.38.1", True),
        ("1.40.0-dev", True),
        ("2.0.0", True),
    ],
)
def test_an_addition_is_made_from_its_version_on(version, added):
    definitions = {"ReplicationConfig": {"type": "object", "properties": {"factor": {"type": "integer"}}}}

    document = canonical(swagger(definitions=definitions, info={"version": version}))

    assert ("asyncEnabled" in document["components"]["schemas"]["ReplicationConfig"]["properties"]) is added


@pytest.mark.parametrize(
    ("definitions", "message"),
    [
        ({"ErrorResponse": {"type": "object"}}, "ErrorResponse is no longer there"),
        (
            {"ErrorResponse": {"properties": {"code": {"type": "integer"}}}},
            "ErrorResponse has a property 'code' by now",
        ),
    ],
)
def test_an_addition_whose_target_changed_stops_the_run(definitions, message):
    with pytest.raises(CodegenError, match=message) as caught:
        canonical(swagger(definitions=definitions))

    assert "patches.py" in caught.value.message
    assert caught.value.where == "/components/schemas/ErrorResponse/properties"


def test_every_addition_says_why():
    assert all(patch.why for patch in patches.PATCHES)
