"""`weaviate-codegen classes`: what it writes, what it refuses, and that a refusal leaves the old module alone."""

import ast
import gzip
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from weaviate_codegen.cli import main

import weaviate

ROOT = Path(__file__).parents[3]
DATA = ROOT / "tests" / "data" / "introspection"
LIBRARY = DATA / "library.schema.json"


def class_of(*properties, name="Thing", **rest):
    return {"class": name, "properties": [{"name": n, "dataType": [t]} for n, t in properties], **rest}


@pytest.fixture
def generate(tmp_path):
    """Write a schema to a file and generate from it."""

    def generate(schema, *options, out="things.py"):
        file = tmp_path / "schema.json"
        file.write_text(json.dumps(schema))
        return main(["classes", "--schema", str(file), "--out", str(tmp_path / out), *options])

    return generate


@pytest.fixture
def out(tmp_path):
    return tmp_path / "things.py"


@pytest.mark.parametrize(
    ("schema", "module"),
    [
        (LIBRARY, ROOT / "tests" / "typing" / "typed_library.py"),
        (
            ROOT / "examples" / "typed_library" / "library.schema.json",
            ROOT / "examples" / "typed_library" / "library.py",
        ),
    ],
    ids=["tests", "example"],
)
def test_the_committed_modules_are_what_it_writes(schema, module):
    assert main(["classes", "--schema", str(schema), "--out", str(module), "--check"]) == 0


def test_the_order_of_classes_properties_and_targets_does_not_matter(generate, out):
    classes = json.loads(LIBRARY.read_text())["classes"]
    assert generate({"classes": classes}) == 0
    first = out.read_bytes()
    for definition in classes:
        definition["properties"].reverse()
        for item in definition["properties"]:
            item["dataType"].reverse()
            item.get("nestedProperties", []).reverse()

    assert generate({"classes": classes[::-1]}) == 0
    assert out.read_bytes() == first


def test_local_mode_gives_the_same_module_as_the_file(generate, out):
    with weaviate.Client(":memory:") as client:
        client.schema.create(str(LIBRARY))
        assert generate(client.schema.get()) == 0

    assert out.read_bytes() == (ROOT / "tests" / "typing" / "typed_library.py").read_bytes()


def test_the_module_is_formatted_and_passes_the_linters_of_this_project(generate, out):
    generate(json.loads(LIBRARY.read_text()))
    ruff = Path(sys.executable).with_name("ruff")
    if not ruff.exists():
        pytest.skip("ruff is not installed next to this Python")

    for command in (["format", "--check"], ["check", "--ignore=INP001"]):
        done = subprocess.run(
            [ruff, *command, "--config", ROOT / "pyproject.toml", out], capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, done.stdout


def test_it_runs_without_the_packages_of_the_codegen_extra(tmp_path):
    program = (
        "import sys\n"
        "for name in ('gql', 'openapi_python_client', 'ruff', 'graphql'):\n"
        "    sys.modules[name] = None\n"
        "from weaviate_codegen.cli import main\n"
        f"sys.exit(main(['classes', '--schema', {str(LIBRARY)!r}, '--out', {str(tmp_path / 'library.py')!r}]))\n"
    )
    environ = os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)}

    done = subprocess.run([sys.executable, "-c", program], env=environ, capture_output=True, text=True, check=False)

    assert done.returncode == 0, done.stderr


def test_names_become_snake_case():
    from weaviate_codegen.classes.naming import attribute_name

    names = {
        "wordCount": "word_count",
        "title": "title",
        "URL": "url",
        "hasHTMLBody": "has_html_body",
        "relatedIDs": "related_ids",
        "page2Text": "page2_text",
        "class": "class_",
        "None": "none",
        "additional": "additional_",
        "toDict": "to_dict_",
        "wv": "wv_",
        "__x": "x",
        "_2": "property_2",
        "___": "property",
    }

    assert {name: attribute_name(name) for name in names} == names


def test_classes_and_properties_with_hard_names_can_be_imported_and_used(generate, out):
    hostile = 'ends in a quote" \\" and """ more \\'
    schema = {
        "classes": [
            class_of(("from", "text"), ("__mangled", "int"), ("import", "text[]"), name="None", description=hostile),
            class_of(
                ("text", "None"), ("typing", "text"), ("type", "Text"), name="Text", description="nul \x00 and \u202e"
            ),
            class_of(name="Empty", description="word " * 60),
            {
                "class": "Deep",
                "properties": [
                    {
                        "name": "none",
                        "dataType": ["object[]"],
                        "nestedProperties": [{"name": "in", "dataType": ["int"]}],
                    },
                    {"name": "lost", "dataType": ["Gone"], "description": hostile},
                ],
            },
            class_of(("x", "int"), name="DeepNone"),
        ]
    }

    assert generate(schema) == 0

    namespace = {"__name__": "hard_names"}
    exec(compile(out.read_text(), out, "exec"), namespace)
    assert namespace["None_"].__doc__.strip() == hostile
    assert namespace["None_"](from_="x", mangled=1, import_=["a"]).to_dict() == {
        "from": "x",
        "__mangled": 1,
        "import": ["a"],
    }
    assert namespace["Deep"](none=[namespace["DeepNone_"](in_=1)]).to_dict() == {"none": [{"in": 1}]}
    assert namespace["Text"].text.targets == ("None",)


REFUSED = {
    "no classes": ({"classes": []}, "no classes"),
    "null for classes": ({"classes": None}, "no classes"),
    "not a schema": ([], "expected a schema"),
    "a class without a name": ({"classes": [{}]}, "/classes/0"),
    "a name that is none": ({"classes": [class_of(name="x y")]}, "'x y'"),
    "a property with a bad name": ({"classes": [class_of(("a b", "text"))]}, "'a b'"),
    "no data type": ({"classes": [{"class": "A", "properties": [{"name": "x"}]}]}, "/classes/0/properties/0/dataType"),
    "an unknown data type": ({"classes": [class_of(("x", "quaternion"))]}, "'quaternion'"),
    "names that collide": ({"classes": [class_of(("wordCount", "int"), ("word_count", "int"))]}, "--name"),
}


@pytest.mark.parametrize(("schema", "message"), REFUSED.values(), ids=REFUSED.keys())
def test_a_refused_schema_leaves_the_old_module(schema, message, generate, out, capsys):
    assert generate({"classes": [class_of(("title", "text"))]}) == 0
    old = out.read_bytes()
    capsys.readouterr()

    assert generate(schema) == 1

    printed = capsys.readouterr().err
    assert message in printed
    assert printed.count("\n") == 1
    assert out.read_bytes() == old


def test_colliding_names_can_be_chosen(generate, out):
    schema = {"classes": [class_of(("wordCount", "int"), ("word_count", "int"))]}

    assert generate(schema, "--name", "Thing.word_count=words") == 0
    assert 'words: wv.Int = wv.Int("word_count")' in out.read_text()


@pytest.mark.parametrize(
    "option", ["words", "Thing.x", "Thing.title=class", "Thing.title=_x", "Thing.title=ref", "Thing.other=words"]
)
def test_a_useless_name_is_refused(option, generate, capsys):
    assert generate({"classes": [class_of(("title", "text"))]}, "--name", option) == 1
    assert "--name" in capsys.readouterr().err


def test_an_unreachable_server_is_one_message(tmp_path, capsys, unused_port):
    assert main(["classes", "--url", f"http://127.0.0.1:{unused_port}", "--out", str(tmp_path / "x.py")]) == 1

    assert "cannot be reached" in capsys.readouterr().err
    assert not (tmp_path / "x.py").exists()


@pytest.mark.parametrize("name", ["schema.txt", "a-b.py", "schema"])
def test_the_module_must_be_importable(name, generate, capsys):
    assert generate({"classes": [class_of()]}, out=name) == 1
    assert "--out" in capsys.readouterr().err


def test_a_file_that_was_not_generated_is_left_alone(generate, out, capsys):
    out.write_text("mine = 1\n")

    assert generate({"classes": [class_of()]}) == 1
    assert "was not generated" in capsys.readouterr().err
    assert out.read_text() == "mine = 1\n"


def test_an_unwritable_place_is_one_message(generate, tmp_path, capsys):
    (tmp_path / "file").write_text("")

    assert generate({"classes": [class_of()]}, out="file/things.py") == 1
    assert capsys.readouterr().err.count("\n") == 1


def test_check_says_what_differs_in_words(generate, out, capsys):
    old = [class_of(("a", "text"), ("b", "int"), ("gone", "text")), class_of(name="Old")]
    new = [class_of(("a", "text"), ("b", "number"), ("added", "text")), class_of(name="New")]
    generate({"classes": old})
    before = out.read_bytes()
    capsys.readouterr()

    assert generate({"classes": new}, "--check") == 1

    assert capsys.readouterr().out.splitlines() == [
        "New is not in the module",
        "Old is not in the schema",
        "Thing.added is not in the module",
        "Thing.b is Number in the schema, Int in the module",
        "Thing.gone is not in the schema",
    ]
    assert out.read_bytes() == before


def test_check_finds_what_has_no_words_of_its_own(generate, capsys):
    generate({"classes": [class_of(("a", "text"))]})

    assert generate({"classes": [class_of(("a", "text"), multiTenancyConfig={"enabled": True})]}, "--check") == 1
    assert "tenancy" in capsys.readouterr().out


def test_check_of_a_missing_module(generate, capsys):
    assert generate({"classes": [class_of()]}, "--check") == 1
    assert capsys.readouterr().out.startswith("missing")


def test_introspection_names_classes_that_graphql_lacks(generate, tmp_path, capsys):
    answer = tmp_path / "introspection.json"
    answer.write_bytes(gzip.decompress((DATA / "1.39-library.json.gz").read_bytes()))
    classes = json.loads(LIBRARY.read_text())["classes"]

    assert generate({"classes": classes}, "--introspection", str(answer)) == 0
    assert generate({"classes": [*classes, class_of(name="Extra")]}, "--introspection", str(answer)) == 1
    assert "Extra" in capsys.readouterr().err
    answer.write_text("{}")
    assert generate({"classes": classes}, "--introspection", str(answer)) == 1


def test_a_property_takes_one_line_and_a_class_about_a_dozen(generate, out):
    properties = [(f"p{number}", "text") for number in range(40)]
    generate({"classes": [class_of(*properties)]})
    many = len(out.read_text().splitlines())
    generate({"classes": [class_of(*properties[:20])]})

    assert many - len(out.read_text().splitlines()) == 20
    assert ast.get_docstring(ast.parse(out.read_text()))
