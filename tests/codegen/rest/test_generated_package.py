"""What the generated package is: complete, lazy, independent, and marked as generated."""

import ast
import copy
import importlib
import inspect
import pickle
import re
import subprocess
import sys
from pathlib import Path

import pytest
import weaviate_rest

from tests.codegen.rest.support import ROOT, VERSIONS, Package, difference, operation, snapshot, swagger
from weaviate_codegen.rest.normalise import canonical, resolve

GENERATED = ROOT / "generated" / "weaviate_rest"
MODULES = sorted(GENERATED.rglob("*.py"))
NEWEST = snapshot(VERSIONS[-1])
NAMES = list(Package(weaviate_rest, NEWEST).names.values())


class Recorder:
    """A transport that keeps the operation, and answers what `parse` makes of nothing."""

    def execute(self, operation):
        self.operation = operation
        return operation


def call(function, **values):
    """Call with a value for every parameter without a default."""
    given = {
        name: values.get(name, f"the {name}")
        for name, parameter in inspect.signature(function).parameters.items()
        if parameter.default is parameter.empty or name in values
    }
    positional = [
        given.pop(name)
        for name, parameter in inspect.signature(function).parameters.items()
        if parameter.kind is parameter.POSITIONAL_OR_KEYWORD and name in given
    ]
    return function(*positional, **given)


def declared(operation):
    return [resolve(NEWEST, item["$ref"], "") if "$ref" in item else item for item in operation.get("parameters", ())]


@pytest.mark.parametrize("version", VERSIONS)
def test_every_operation_has_a_module_and_a_method(rest_packages, version):
    package = rest_packages[version]
    folder = Path(package.module.__file__).parent / "api"
    modules = {path.relative_to(folder).as_posix() for path in folder.glob("*/[!_]*.py")}

    assert modules == {f"{name.tag}/{name.module}.py" for name in package.names.values()}
    api = package.module.RestApi(Recorder())
    for name in package.names.values():
        assert callable(getattr(getattr(api, name.tag), name.function))
    assert len(package.names) == {"1.24": 52, "1.30": 77, "1.39": 119}[version]


@pytest.mark.parametrize("name", NAMES, ids=[name.operation_id for name in NAMES])
def test_an_operation_is_what_the_document_says(rest_packages, name):
    package = rest_packages["1.39"]
    facts = package.operations[name.operation_id]
    transport = Recorder()
    method = getattr(getattr(package.module.RestApi(transport), name.tag), name.function)

    call(method)

    made = transport.operation
    assert (made.operation_id, made.method, made.path) == (name.operation_id, name.method, name.path)
    assert list(made.path_values) == re.findall(r"\{(\w+)\}", name.path)
    assert {f"{{{key}}}" for key in made.path_values} == set(re.findall(r"\{\w+\}", name.path))
    required = {item["name"] for item in declared(facts) if item["in"] == "query" and item.get("required")}
    assert set(made.query) == required
    assert made.headers == {}
    assert made.success == tuple(sorted(int(status) for status in facts["responses"] if status.startswith("2")))
    body = facts.get("requestBody")
    assert (made.body is not None) == bool(body and body.get("required"))


@pytest.mark.parametrize("name", NAMES, ids=[name.operation_id for name in NAMES])
def test_optional_parameters_go_where_they_belong(rest_packages, name):
    package = rest_packages["1.39"]
    build = package.operation(name.operation_id).build
    parameters = inspect.signature(build).parameters
    values = {key: f"value of {key}" for key in parameters}

    made = call(build, **values)

    by_place = {
        place: {item["name"] for item in declared(package.operations[name.operation_id]) if item["in"] == place}
        for place in ("query", "header")
    }
    assert set(made.query) == by_place["query"]
    assert set(made.headers) == by_place["header"]
    assert set(made.query.values()) | set(made.headers.values()) <= set(values.values())
    assert made.body is (values["body"] if "body" in values else None)


def test_path_values_are_positional_and_the_rest_is_not():
    from weaviate_rest.api.objects import objects_class_get

    made = objects_class_get.build("A/b", "1", include="vector", tenant="")

    assert made.path_values == {"className": "A/b", "id": "1"}
    assert made.query == {"include": "vector", "tenant": ""}
    with pytest.raises(TypeError):
        objects_class_get.build("A", "1", "vector")


def test_a_list_in_a_query_is_one_value():
    from weaviate_rest.api.schema import schema_objects_index_rebuild

    made = schema_objects_index_rebuild.build("A", "p", "searchable", tenants=["a", "b"])

    assert made.query == {"tenants": ["a", "b"]}


def test_bodies_are_passed_through():
    from weaviate_rest.api.batch import batch_references_create
    from weaviate_rest.models import BatchReference

    body = [BatchReference(from_="a"), {"to": "b"}]

    assert batch_references_create.build(body=body).body is body


def test_an_operation_is_immutable():
    from weaviate_rest.api.meta import meta_get

    made = meta_get.build()

    with pytest.raises(AttributeError, match="immutable"):
        made.method = "POST"
    with pytest.raises(AttributeError, match="immutable"):
        del made.method
    assert repr(made) == "<Operation meta.get: GET /meta>"


@pytest.mark.parametrize(
    ("module", "value", "message"),
    [
        (
            "objects.objects_class_get",
            None,
            "objects.class.get: a JSON object is due, but the answer with status 200 has no body",
        ),
        ("objects.objects_class_get", [], "holds a list"),
        ("schema.tenants_get", {}, "tenants.get: a JSON array is due, but the answer with status 200 holds a dict"),
    ],
)
def test_an_answer_of_another_kind_is_refused(module, value, message):
    parse = importlib.import_module(f"weaviate_rest.api.{module}").parse

    with pytest.raises(ValueError, match=message):
        parse(200, value)


def test_a_list_of_models_is_parsed():
    from weaviate_rest.api.schema import tenants_get
    from weaviate_rest.models import Tenant

    assert tenants_get.parse(200, [{"name": "a"}]) == [Tenant(name="a")]


def test_unset_is_one_value():
    from weaviate_rest import UNSET, Unset
    from weaviate_rest.models import Object

    model = Object(class_="A")

    assert model.id is UNSET
    assert isinstance(UNSET, Unset)
    assert (bool(UNSET), repr(UNSET)) == (False, "UNSET")
    assert pickle.loads(pickle.dumps(model)).id is UNSET
    assert copy.deepcopy(model).id is UNSET


def test_models_compare_and_show_what_is_set():
    from weaviate_rest.models import Object, Tenant

    model = Object.from_dict({"class": "A", "new": 1})

    assert model == Object(class_="A", additional_properties={"new": 1})
    assert model != Object(class_="A")
    assert Object() != Tenant()
    assert repr(model) == "Object(class_='A', additional_properties={'new': 1})"
    with pytest.raises(TypeError):
        Object("A")


def test_every_module_is_marked_and_says_nothing_of_where_and_when_it_was_made():
    header = "# Made by `weaviate-codegen rest` for Weaviate 1.39.0. Not to be edited: run it again instead.\n"
    texts = {path: path.read_text(encoding="utf-8") for path in MODULES}

    assert [path for path, text in texts.items() if not text.startswith(header)] == []
    assert [path for path, text in texts.items() if re.search(r"https?://|/home|/tmp|\d{4}-\d\d-\d\d", text)] == []
    assert len(texts) > 300


def test_it_is_typed_and_holds_nothing_else():
    others = {
        path.name for path in GENERATED.rglob("*") if path.is_file() and path.suffix != ".py" and path.suffix != ".pyc"
    }

    assert others == {"py.typed"}


def test_imports_are_relative_or_from_the_standard_library_and_attrs_in_models():
    allowed = {"__future__", "builtins", "collections.abc", "enum", "functools", "importlib", "typing"}

    for path in MODULES:
        nodes = list(ast.walk(ast.parse(path.read_text(encoding="utf-8"))))
        names = {alias.name for node in nodes if isinstance(node, ast.Import) for alias in node.names}
        names |= {node.module for node in nodes if isinstance(node, ast.ImportFrom) and node.level == 0}
        assert names <= (allowed | {"attrs"} if path.parent.name == "models" else allowed), path


def loaded(statement):
    """The modules of interest that a new interpreter has loaded after a statement."""
    watched = "sorted(m for m in sys.modules if m.split('.')[0] in {'weaviate_rest', 'attrs', 'httpx', 'http', 'ssl', 'dataclasses'})"
    code = f"import sys\nsys.path.insert(0, {str(GENERATED.parent)!r})\n{statement}\nprint(*{watched})"
    return set(
        subprocess.run([sys.executable, "-I", "-c", code], capture_output=True, text=True, check=True).stdout.split()
    )


def test_the_package_loads_nothing():
    assert loaded("import weaviate_rest; weaviate_rest.SPEC_VERSION") == {"weaviate_rest"}


def test_the_facade_loads_what_is_used():
    found = loaded("from weaviate_rest import RestApi; RestApi(None).meta")

    assert found == {"weaviate_rest", "weaviate_rest.rest_api", "weaviate_rest.facade", "weaviate_rest.facade.meta"}


def test_an_operation_loads_no_model():
    found = loaded("from weaviate_rest.api.objects import objects_create; objects_create.build(body={})")

    assert "attrs" not in found
    assert not any(name.startswith("weaviate_rest.models") for name in found)


def test_a_model_loads_its_closure_only():
    found = loaded("from weaviate_rest.models import Object")

    models = {name for name in found if name.startswith("weaviate_rest.models.")}
    assert models == {f"weaviate_rest.models.{name}" for name in ("object_", "additional_properties", "vectors")}
    assert not found & {"httpx", "ssl", "dataclasses"}


def test_every_model_can_be_imported_first():
    modules = [path.stem for path in (GENERATED / "models").glob("[!_]*.py")]
    code = (
        f"import sys, importlib\nsys.path.insert(0, {str(GENERATED.parent)!r})\n"
        f"for name in {modules!r}:\n"
        "    for loaded in [m for m in sys.modules if m.startswith('weaviate_rest')]: del sys.modules[loaded]\n"
        "    importlib.import_module(f'weaviate_rest.models.{name}')"
    )

    subprocess.run([sys.executable, "-I", "-c", code], check=True)


def test_names_are_offered():
    from weaviate_rest import models

    assert "RestApi" in dir(weaviate_rest)
    assert "Object" in dir(models)
    with pytest.raises(AttributeError, match="has no attribute 'Nothing'"):
        models.Nothing
    with pytest.raises(AttributeError, match="has no attribute 'Nothing'"):
        weaviate_rest.Nothing
    assert weaviate_rest.SPEC_VERSION == "1.39.0"


def test_a_package_of_another_version_and_name_is_used_alike(rest_packages):
    older = rest_packages["1.24"].module

    class Answering:
        def execute(self, operation):
            return operation.parse(200, {"version": "1.24.26", "hostname": "h", "modules": {}})

    assert older.RestApi(Answering()).meta.get().version == "1.24.26"
    assert older.SPEC_VERSION == "1.24.26"
    assert older.__name__ == "rest_1_24"


def test_awkward_names(tmp_path, monkeypatch):
    awkward = [
        "class",
        "list",
        "dict",
        "self",
        "cls",
        "field",
        "value",
        "take",
        "rest",
        "source",
        "_private",
        "a-b",
        "a_b",
        "2d",
    ]
    taken = ["Any", "Mapping", "Model", "Operation", "Self", "Transport", "Unset"]
    definitions = {
        name: {"type": "object", "properties": {"next": {"$ref": f"#/definitions/{name}"}}} for name in taken
    }
    definitions["Thing"] = {"type": "object", "properties": {name: {"type": "string"} for name in awkward} | {
        name.lower(): {"$ref": f"#/definitions/{name}"} for name in taken
    }}  # fmt: skip
    names = ["body", "parse", "build", "query", "self", "Operation", "class"]
    parameters = [{"in": "query", "name": name, "type": "string"} for name in names]
    thing = {"$ref": "#/definitions/Thing"}
    body = {"in": "body", "name": "x", "required": True, "schema": thing}
    many = {"type": "array", "items": thing}
    paths = {
        "/things": {
            "post": operation("things.list", parameters=[*parameters, body], schema=thing),
            "get": operation("things.str", schema=many),
        }
    }
    monkeypatch.syspath_prepend(str(tmp_path))
    package = Package.of(canonical(swagger(paths, definitions)), tmp_path, "awkward_rest")
    payload = {name: "x" for name in awkward} | {"operation": {"next": {"next": {"more": 1}}}, "model": {}}

    read = package.read("things.list", 200, payload)
    made = call(package.operation("things.list").build, body=read)

    assert difference(payload, read.to_dict()) is None
    assert made.body is read
    build = package.operation("things.list").build
    assert set(call(build, **dict.fromkeys(inspect.signature(build).parameters, "v")).query) == set(names)
    assert package.read("things.str", 200, [payload])[0] == read
    assert {"list", "str_"} <= set(dir(package.module.RestApi(None).things))
