"""What changed between two versions, and what of it breaks."""

import json

import pytest

from tests.codegen.rest.support import SNAPSHOTS, operation, snapshot, swagger
from weaviate_codegen import cli
from weaviate_codegen.rest.diff import Change, diff
from weaviate_codegen.rest.normalise import canonical

THING = {"$ref": "#/definitions/Thing"}
STRING = {"type": "string"}


def query(name, **values):
    return {"in": "query", "name": name, "type": "string"} | values


def body(schema=None, **values):
    return {"in": "body", "name": "body", "schema": schema or THING} | values


def model(**values):
    """A `Thing` that is neither sent nor received."""
    return swagger(definitions={"Thing": {"type": "object", "properties": {}} | values})


def sent(**values):
    paths = {"/things": {"post": operation("things.create", parameters=[body()])}}
    return swagger(paths, {"Thing": {"type": "object", "properties": {}} | values})


def received(**values):
    return swagger(
        {"/things": {"get": operation(schema=THING)}}, {"Thing": {"type": "object", "properties": {}} | values}
    )


def get(*parameters, **values):
    return swagger(
        {"/things": {"get": operation(parameters=parameters, **values)}},
        {"Thing": {"type": "object", "properties": {}}},
    )


GET = "`GET /things`"
NO_OPERATION = swagger({}, {"Thing": {"type": "object", "properties": {}}})
ANSWERS = {"responses": {"200": {"description": ""}, "404": {"description": "", "schema": THING}}}

# (old, new, place, text, breaks)
CHANGES = [
    (NO_OPERATION, get(), GET, "operation added: `things.get`", False),
    (get(), NO_OPERATION, GET, "operation removed: `things.get`", True),
    (get(), get(operationId="things.list"), GET, "id changed from `things.get` to `things.list`", True),
    (get(operationId="all"), get(operationId="all", tags=["more"]), GET, "tag changed from `things` to `more`", True),
    (get(), get(deprecated=True), GET, "operation is deprecated", False),
    (get(), get(query("a")), GET, "query parameter `a` added", False),
    (get(), get(query("a", required=True)), GET, "query parameter `a` added (required)", True),
    (get(query("a")), get(), GET, "query parameter `a` removed", True),
    (get(query("a")), get(query("a", required=True)), f"{GET} query parameter `a`", "is required now", True),
    (get(query("a", required=True)), get(query("a")), f"{GET} query parameter `a`", "is no longer required", False),
    (
        get(query("a")),
        get(query("a", type="integer")),
        f"{GET} query parameter `a`",
        "type changed from string to integer",
        True,
    ),
    (
        get(query("a", enum=["x", "y"])),
        get(query("a", enum=["x"])),
        f"{GET} query parameter `a`",
        "value `y` removed",
        True,
    ),
    (
        get(query("a")),
        get(query("a", enum=["x"])),
        f"{GET} query parameter `a`",
        "only these values are allowed now: `x`",
        True,
    ),
    (get(), get(body()), GET, "request body added", False),
    (get(), get(body(required=True)), GET, "request body added (required)", True),
    (get(body()), get(), GET, "request body removed", True),
    (get(body()), get(body(required=True)), f"{GET} request body", "is required now", True),
    (get(body()), get(body(STRING)), f"{GET} request body", "type changed from `Thing` to string", True),
    (get(), get(**ANSWERS), GET, "response 404 added: `Thing`", False),
    (get(**ANSWERS), get(), GET, "response 404 removed", False),
    (get(), get(schema=THING), f"{GET} response 200", "type changed from nothing to `Thing`", True),
    (
        get(**ANSWERS),
        get(responses={"200": {"description": ""}, "404": {"description": "", "schema": STRING}}),
        f"{GET} response 404",
        "type changed from `Thing` to string",
        False,
    ),
    (swagger(), model(), "`Thing`", "model added", False),
    (model(), swagger(), "`Thing`", "model removed", True),
    (model(), model(properties={"a": STRING}), "`Thing.a`", "property added: string", False),
    (sent(), sent(properties={"a": STRING}, required=["a"]), "`Thing.a`", "property added: string (required)", True),
    (
        received(),
        received(properties={"a": STRING}, required=["a"]),
        "`Thing.a`",
        "property added: string (required)",
        False,
    ),
    (model(properties={"a": STRING}), model(), "`Thing.a`", "property removed", True),
    (
        sent(properties={"a": STRING}),
        sent(properties={"a": STRING}, required=["a"]),
        "`Thing.a`",
        "is required now",
        True,
    ),
    (
        received(properties={"a": STRING}),
        received(properties={"a": STRING}, required=["a"]),
        "`Thing.a`",
        "is required now",
        False,
    ),
    (
        received(properties={"a": STRING}, required=["a"]),
        received(properties={"a": STRING}),
        "`Thing.a`",
        "is no longer required",
        True,
    ),
    (
        sent(properties={"a": STRING}, required=["a"]),
        sent(properties={"a": STRING}),
        "`Thing.a`",
        "is no longer required",
        False,
    ),
    (
        model(properties={"a": {"type": "array", "items": {"type": "number"}}}),
        model(properties={"a": {"type": "array", "items": STRING}}),
        "`Thing.a`",
        "type changed from list of number to list of string",
        True,
    ),
    (
        model(properties={"a": STRING}),
        model(properties={"a": {"type": "string", "x-nullable": True}}),
        "`Thing.a`",
        "may be null",
        False,
    ),
    (
        model(properties={"a": STRING}),
        model(properties={"a": {"type": "string", "x-deprecated": True}}),
        "`Thing.a`",
        "property is deprecated",
        False,
    ),
    (
        sent(properties={"a": {"enum": ["x", "y"]}}),
        sent(properties={"a": {"enum": ["x"]}}),
        "`Thing.a`",
        "value `y` removed",
        True,
    ),
    (
        received(properties={"a": {"enum": ["x", "y"]}}),
        received(properties={"a": {"enum": ["x"]}}),
        "`Thing.a`",
        "value `y` removed",
        False,
    ),
    (
        sent(properties={"a": {"enum": ["x"]}}),
        sent(properties={"a": {"enum": ["x", "z", "y"]}}),
        "`Thing.a`",
        "values `y`, `z` added",
        False,
    ),
    (
        received(properties={"a": {"type": "object"}}),
        received(properties={"a": STRING}),
        "`Thing.a`",
        "type changed from anything to string",
        False,
    ),
    (
        received(properties={"a": STRING}),
        received(properties={"a": {"type": "object"}}),
        "`Thing.a`",
        "type changed from string to anything",
        True,
    ),
    (
        sent(properties={"a": STRING}),
        sent(properties={"a": {"type": "object"}}),
        "`Thing.a`",
        "type changed from string to anything",
        False,
    ),
    (
        model(properties={"a": {"type": "array", "items": {"properties": {"b": STRING}}}}),
        model(properties={"a": {"type": "array", "items": {"properties": {}}}}),
        "`Thing.a` item `b`",
        "property removed",
        True,
    ),
    (
        model(additionalProperties={"properties": {"b": STRING}}),
        model(additionalProperties={"properties": {"b": {"type": "integer"}}}),
        "`Thing` value `b`",
        "type changed from string to integer",
        True,
    ),
]


@pytest.mark.parametrize(
    ("old", "new", "place", "text", "breaks"), CHANGES, ids=[f"{place} {text}" for _, _, place, text, _ in CHANGES]
)
def test_one_change(old, new, place, text, breaks):
    assert diff(canonical(old), canonical(new)) == [Change(place, text, breaks=breaks)]


def test_what_an_inline_part_holds_is_compared():
    def combined(name):
        parts = [{"$ref": "#/definitions/ErrorResponse"}, {"properties": {name: STRING}}]
        return canonical(swagger(definitions={"Thing": {"allOf": parts}}))

    assert diff(combined("a"), combined("b")) == [
        Change("`Thing.a`", "property removed", breaks=True),
        Change("`Thing.b`", "property added: string"),
    ]


def command(*arguments):
    return cli.main(["diff", *map(str, arguments)])


def test_breaking_changes_come_first_and_give_status_1(tmp_path, capsys):
    old, new = tmp_path / "old.json", tmp_path / "new.json"
    old.write_text(json.dumps(model(properties={"a": STRING, "z": STRING})), encoding="utf-8")
    new.write_text(
        json.dumps(model(properties={"b": STRING, "z": {"type": "integer"}}) | {"info": {"version": "1.37.1"}}),
        encoding="utf-8",
    )

    assert command(old, new) == 1

    assert capsys.readouterr().out == (
        "# Weaviate REST API: 1.37.0 -> 1.37.1\n"
        "\n"
        "## Breaking changes (2)\n"
        "\n"
        "- `Thing.a`: property removed\n"
        "- `Thing.z`: type changed from string to integer\n"
        "\n"
        "## Other changes (1)\n"
        "\n"
        "- `Thing.b`: property added: string\n"
    )


def test_additions_alone_give_status_0(tmp_path, capsys):
    old, new = tmp_path / "old.json", tmp_path / "new.json"
    old.write_text(json.dumps(model()), encoding="utf-8")
    new.write_text(json.dumps(model(properties={"a": STRING})), encoding="utf-8")

    assert command(old, new) == 0

    assert "Breaking" not in capsys.readouterr().out


def test_a_canonical_document_is_compared_with_a_servers_own(tmp_path, capsys):
    source, kept = tmp_path / "swagger.json", tmp_path / "kept.json"
    source.write_text(json.dumps(model()), encoding="utf-8")
    cli.main(["rest", "--spec", str(source), "--document", str(kept)])

    assert command(kept, source) == 0

    assert "Nothing changed." in capsys.readouterr().out


@pytest.mark.parametrize("version", ["1.24", "1.30", "1.39"])
def test_a_version_does_not_differ_from_itself(version):
    assert diff(snapshot(version), snapshot(version)) == []


def test_known_breaks_between_real_versions(capsys):
    assert command(SNAPSHOTS / "openapi-1.24.json", SNAPSHOTS / "openapi-1.30.json") == 1

    breaking = capsys.readouterr().out.split("## Other")[0]
    assert "- `GET /schema/cluster-status`: operation removed: `schema.cluster.status`" in breaking
    assert "- `Tenant.activityStatus`: value `WARM` removed" in breaking
    assert "- `Vector`: type changed from list of number (float) to anything" in breaking


def test_a_document_that_cannot_be_read(tmp_path, capsys):
    assert command(SNAPSHOTS / "openapi-1.24.json", tmp_path / "nothing.json") == 1

    assert capsys.readouterr().err.startswith("weaviate-codegen diff: cannot read: No such file")
