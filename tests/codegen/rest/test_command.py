"""`weaviate-codegen rest`, from the outside: what it writes, and that a failure says one thing and changes nothing."""

import json
import subprocess
import sys
import tempfile
from importlib import metadata

import pytest

from tests.codegen.rest.support import ROOT, SNAPSHOTS, operation, swagger
from weaviate_codegen import cli, output
from weaviate_codegen.output import read_tree
from weaviate_codegen.rest import generate, verify


@pytest.fixture
def spec(tmp_path):
    def write(document):
        path = tmp_path / "spec.json"
        path.write_text(document if isinstance(document, str) else json.dumps(document), encoding="utf-8")
        return str(path)

    return write


@pytest.fixture
def out(tmp_path):
    """A folder that holds a package which an earlier run made."""
    folder = tmp_path / "my_rest"
    output.replace_folder(
        folder, {"__init__.py": output.header("rest", "1.0.0").encode() + b"OLD = 1\n", "py.typed": b""}
    )
    return folder


def rest(*arguments):
    return cli.main(["rest", *map(str, arguments)])


def test_a_package_is_made_and_replaces_the_old_one(spec, out):
    assert rest("--spec", spec(swagger()), "--out", out) == 0

    files = read_tree(out)
    assert {
        "__init__.py",
        "operation.py",
        "rest_api.py",
        "types.py",
        "py.typed",
        "api/things/things_get.py",
        "facade/things.py",
    } <= files.keys()
    assert b"OLD" not in files["__init__.py"]
    assert files["__init__.py"].startswith(b"# Made by `weaviate-codegen rest` for Weaviate 1.37.0.")
    assert [path.name for path in out.parent.iterdir() if path.name.startswith(".")] == []


def test_a_spec_without_any_model_or_tag(spec, out):
    assert rest("--spec", spec(swagger({"/": {"get": {"responses": {"204": {"description": ""}}}}})), "--out", out) == 0

    assert "api/meta/get.py" in read_tree(out)


def test_check_lists_what_differs(spec, out, capsys):
    source = spec(swagger())
    rest("--spec", source, "--out", out)
    (out / "types.py").unlink()
    (out / "operation.py").write_text("# changed\n", encoding="utf-8")
    (out / "more.py").write_text("# more\n", encoding="utf-8")
    before = read_tree(out)

    assert rest("--spec", source, "--out", out, "--check") == 1

    assert capsys.readouterr().out.splitlines() == [
        f"missing  {out}/types.py",
        f"extra    {out}/more.py",
        f"differs  {out}/operation.py",
    ]
    assert read_tree(out) == before


def test_check_is_silent_when_all_is_well(spec, out, capsys):
    source = spec(swagger())
    rest("--spec", source, "--out", out, "--document", out.parent / "kept.json")
    capsys.readouterr()

    assert rest("--spec", source, "--out", out, "--document", out.parent / "kept.json", "--check") == 0

    assert capsys.readouterr().out == ""


def test_the_canonical_document_is_kept_and_gives_the_same_package(spec, out):
    kept = out.parent / "kept.json"
    rest("--spec", spec(swagger()), "--out", out, "--document", kept)
    first = read_tree(out)

    assert rest("--spec", kept, "--out", out) == 0

    assert read_tree(out) == first


def test_a_document_alone_needs_no_generator(spec, out, monkeypatch):
    monkeypatch.setattr(generate, "TOOLS", {"openapi-python-client": "0.0.0"})

    assert rest("--spec", spec(swagger()), "--document", out.parent / "kept.json") == 0


def with_schema(value):
    return swagger(definitions={"Thing": value})


FULL = json.dumps(swagger())
FAILURES = [
    (FULL[:-20], "not a complete JSON document"),
    ("<html>not found</html>", "not a complete JSON document"),
    ("", "not a complete JSON document"),
    ("[]", "expected an OpenAPI document, found a JSON list"),
    ({"openapi": "3.0.3", "info": {"version": "1.39.0"}, "paths": {}}, "expected a Swagger 2.0 document"),
    (with_schema({"oneOf": []}), "an unknown construct: 'oneOf' (at {spec}#/definitions/Thing/oneOf)"),
    (
        with_schema({"properties": {"a": {"$ref": "#/definitions/Gone"}}}),
        "the reference #/components/schemas/Gone points to nothing (at {spec}#/components/schemas/Thing/properties/a/$ref)",
    ),
    (
        swagger(definitions={"ErrorResponse": {"properties": {"message": {"type": "string"}}}}),
        "ErrorResponse has a property 'message' by now",
    ),
    (
        swagger({"/a/{id}": {"get": operation(parameters=[])}}),
        "the generator warns: WARNING parsing GET /a/{id} within things. Endpoint will not be generated.",
    ),
    (
        swagger({"/x": {"get": operation("a.b")}, "/y": {"get": operation("a_b")}}),
        "two operations would both be called things.a_b",
    ),
    (
        with_schema({"type": "object", "properties": {"toDict": {"type": "string"}}}),
        "hide the model's own 'to_dict' (at /components/schemas/Thing/properties/toDict)",
    ),
    (
        with_schema({"type": "object", "properties": {'a"b': {"type": "string"}}}),
        "a property whose name cannot be written as it is: 'a\"b' (at /components/schemas/Thing/properties/a\"b)",
    ),
    (
        swagger({"/a": {"get": operation() | {"responses": {"400": {"description": ""}}}}}),
        "without a response of success",
    ),
]


@pytest.mark.parametrize(("document", "message"), FAILURES, ids=[str(message)[:60] for _, message in FAILURES])
def test_bad_input_changes_nothing(spec, out, capsys, document, message):
    before = read_tree(out)
    path = spec(document)

    status = rest("--spec", path, "--out", out)

    told = capsys.readouterr().err
    assert status == 1
    assert told.startswith("weaviate-codegen rest: ")
    assert message.replace("{spec}", path) in told
    assert told.count("\n") == 1
    assert read_tree(out) == before


def test_a_file_that_is_not_there(out, capsys):
    assert rest("--spec", out / "nothing.json", "--out", out) == 1

    assert (
        capsys.readouterr().err
        == f"weaviate-codegen rest: cannot read: No such file or directory (at {out}/nothing.json)\n"
    )


def test_a_server_that_is_not_there(out, capsys, unused_port):
    before = read_tree(out)

    assert rest("--url", f"http://127.0.0.1:{unused_port}", "--out", out) == 1

    told = capsys.readouterr().err
    assert "cannot be reached" in told
    assert f"http://127.0.0.1:{unused_port}/v1/swagger.json" in told
    assert read_tree(out) == before


def test_a_folder_below_a_file(spec, tmp_path, capsys):
    (tmp_path / "file").write_text("", encoding="utf-8")

    assert rest("--spec", spec(swagger()), "--out", tmp_path / "file" / "my_rest") == 1

    assert f"expected a folder, found a file (at {tmp_path}/file)" in capsys.readouterr().err


def test_a_folder_that_cannot_be_written(spec, out, capsys, monkeypatch):
    before = read_tree(out)

    make = tempfile.mkdtemp

    def refuse(suffix=None, prefix=None, dir=None):
        if dir == out.parent:
            raise PermissionError(13, "Permission denied")
        return make(suffix, prefix, dir)

    monkeypatch.setattr(tempfile, "mkdtemp", refuse)

    assert rest("--spec", spec(swagger()), "--out", out) == 1

    assert f"cannot write: Permission denied (at {out})" in capsys.readouterr().err
    assert read_tree(out) == before


def test_no_room_for_temporary_files(spec, out, capsys, monkeypatch):
    before = read_tree(out)
    monkeypatch.setattr(tempfile, "tempdir", str(out.parent / "nothing"))

    assert rest("--spec", spec(swagger()), "--out", out) == 1

    assert "No such file or directory" in capsys.readouterr().err
    assert read_tree(out) == before


def test_a_folder_of_somebody_else_is_left_alone(spec, out, capsys):
    (out / "notes.py").write_text("mine = 1\n", encoding="utf-8")
    before = read_tree(out)

    assert rest("--spec", spec(swagger()), "--out", out) == 1

    assert "holds a file that was not generated, 'notes.py'" in capsys.readouterr().err
    assert read_tree(out) == before


def test_a_folder_whose_name_cannot_be_imported(spec, tmp_path, capsys):
    assert rest("--spec", spec(swagger()), "--out", tmp_path / "my-rest") == 1

    assert "'my-rest' cannot be imported" in capsys.readouterr().err


def test_neither_folder_nor_document(spec, capsys):
    assert rest("--spec", spec(swagger())) == 1

    assert "give --out, --document or both" in capsys.readouterr().err


@pytest.mark.parametrize("name", ["openapi-python-client", "ruff"])
def test_a_missing_tool_is_named_with_the_extra_that_holds_it(spec, out, capsys, monkeypatch, name):
    def version(asked):
        if asked == name:
            raise metadata.PackageNotFoundError(name)
        return generate.TOOLS[asked]

    monkeypatch.setattr(metadata, "version", version)

    assert rest("--spec", spec(swagger()), "--out", out) == 1

    told = capsys.readouterr().err
    assert f"{name} {generate.TOOLS[name]} is needed, but it is not installed" in told
    assert "pip install 'weaviate-typed[codegen]'" in told


def test_another_release_of_a_tool_is_refused(spec, out, capsys, monkeypatch):
    monkeypatch.setattr(metadata, "version", lambda _: "9.9")

    assert rest("--spec", spec(swagger()), "--out", out) == 1

    assert "openapi-python-client 0.29.1 is needed, but 9.9 is installed" in capsys.readouterr().err


def test_a_formatter_that_fails_stops_the_run(spec, out, capsys, monkeypatch):
    before = read_tree(out)
    monkeypatch.setattr(generate, "_ruff", lambda: "false")

    assert rest("--spec", spec(swagger()), "--out", out) == 1

    assert "ruff cannot format what was generated" in capsys.readouterr().err
    assert read_tree(out) == before


@pytest.mark.parametrize(
    ("files", "message"),
    [
        ({}, "the generator left out api/things/things_get.py"),
        ({"api/things/things_get.py": b"", "api/x/y.py": b""}, "made api/x/y.py, which belongs to no operation"),
        ({"api/things/things_get.py": b"def f(a, a): pass"}, "is not Python: duplicate argument 'a'"),
    ],
)
def test_what_is_made_is_verified(spec, out, capsys, monkeypatch, files, message):
    before = read_tree(out)
    check = verify.verify
    monkeypatch.setattr(verify, "verify", lambda _, views: check(files, views))

    assert rest("--spec", spec(swagger()), "--out", out) == 1

    assert message in capsys.readouterr().err
    assert read_tree(out) == before


def test_a_failure_while_moving_in_restores_the_old_package(spec, out, capsys, monkeypatch):
    before = read_tree(out)
    rename = type(out).rename

    def fail(self, target):
        if self.name == "new":
            raise OSError(28, "No space left on device")
        return rename(self, target)

    monkeypatch.setattr(type(out), "rename", fail)

    assert rest("--spec", spec(swagger()), "--out", out) == 1

    assert "cannot write: No space left on device" in capsys.readouterr().err
    assert read_tree(out) == before


PLAIN = """
import sys
class Block:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in {"openapi_python_client", "gql", "ruff", "pydantic", "jinja2"}:
            raise ModuleNotFoundError(f"No module named {name!r}", name=name)
sys.meta_path.insert(0, Block())
from importlib import metadata
found = metadata.version
def version(name):
    if name in {"openapi-python-client", "ruff", "gql"}:
        raise metadata.PackageNotFoundError(name)
    return found(name)
metadata.version = version
from weaviate_codegen.cli import main
sys.exit(main(sys.argv[1:]))
"""


def on_a_plain_install(*arguments):
    command = [sys.executable, "-c", PLAIN, *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, cwd=ROOT / "codegen", check=False)


def test_diff_runs_on_a_plain_install():
    document = SNAPSHOTS / "openapi-1.24.json"

    done = on_a_plain_install("diff", document, document)

    assert (done.returncode, done.stderr) == (0, "")
    assert "Nothing changed." in done.stdout


def test_rest_on_a_plain_install_names_the_extra(tmp_path):
    done = on_a_plain_install("rest", "--spec", SNAPSHOTS / "openapi-1.24.json", "--out", tmp_path / "x")

    assert done.returncode == 1
    assert done.stderr == (
        "weaviate-codegen rest: openapi-python-client 0.29.1 is needed, but it is not installed: "
        "pip install 'weaviate-typed[codegen]'\n"
    )


def test_help_runs_on_a_plain_install():
    done = on_a_plain_install("--help")

    assert done.returncode == 0
    assert "rest" in done.stdout
    assert "diff" in done.stdout
