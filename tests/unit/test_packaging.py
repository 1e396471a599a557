"""What a user gets: the wheel's contents, and what importing from it costs."""

import configparser
import email
import json
import re
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PACKAGES = {
    "weaviate": ROOT / "weaviate",
    "weaviate_rest": ROOT / "generated" / "weaviate_rest",
    "weaviate_graphql": ROOT / "generated" / "weaviate_graphql",
    "weaviate_codegen": ROOT / "codegen" / "weaviate_codegen",
}

# The modules that are only loaded when an extra, or pytest, is installed.
FOR_AN_EXTRA = {"weaviate.local.vectors.arrays", "weaviate.pytest_plugin"}


@pytest.fixture(scope="session")
def names(wheel):
    with zipfile.ZipFile(wheel) as archive:
        return set(archive.namelist())


@pytest.fixture(scope="session")
def metadata(unpacked_wheel):
    (folder,) = unpacked_wheel.glob("*.dist-info")
    return folder


def run(program, *paths):
    """The JSON that a program prints in a fresh interpreter, with these folders before everything installed."""
    source = f"import sys; sys.path[:0] = {[str(path) for path in paths]}\n{program}"
    finished = subprocess.run([sys.executable, "-I", "-c", source], capture_output=True, text=True, check=False)
    assert finished.returncode == 0, finished.stderr
    return json.loads(finished.stdout)


# Contents


def test_it_holds_the_four_packages_and_nothing_else(names):
    tops = {name.partition("/")[0] for name in names}

    assert {top for top in tops if not top.endswith(".dist-info")} == set(PACKAGES)


@pytest.mark.parametrize("package", PACKAGES)
def test_a_package_is_typed_and_complete(names, package):
    folder = PACKAGES[package]
    files = {path for path in folder.rglob("*") if path.is_file() and "__pycache__" not in path.parts}
    expected = {f"{package}/{path.relative_to(folder).as_posix()}" for path in files}

    assert f"{package}/py.typed" in names
    assert {name for name in names if name.startswith(f"{package}/")} == expected


def test_the_generator_brings_its_templates(names):
    assert any(re.fullmatch(r"weaviate_codegen/.*\.jinja", name) for name in names)


def test_metadata(metadata):
    headers = email.message_from_string((metadata / "METADATA").read_text())
    requirements = {
        re.split(r"[<>=;\s]", line)[0] for line in headers.get_all("Requires-Dist") if "extra ==" not in line
    }

    assert headers["Name"] == "weaviate-typed"
    assert headers["Requires-Python"] == ">=3.11"
    assert requirements == {"attrs", "graphql-core", "httpx", "orjson"}
    assert (metadata / "licenses" / "LICENSE").read_text() == (ROOT / "LICENSE").read_text()


def test_the_command_and_the_plugin(metadata):
    entries = configparser.ConfigParser()
    entries.read(metadata / "entry_points.txt")

    assert dict(entries["console_scripts"]) == {"weaviate-codegen": "weaviate_codegen.cli:main"}
    assert dict(entries["pytest11"]) == {"weaviate": "weaviate.pytest_plugin"}


# Pins


@pytest.mark.parametrize("path", sorted((ROOT / "scripts/requirements").glob("*.txt")), ids=lambda path: path.stem)
def test_requirements_are_exact(path):
    lines = [line for line in path.read_text().splitlines() if not line.startswith("#")]

    assert lines
    assert [line for line in lines if not re.fullmatch(r"[\w.-]+==[\w.]+", line)] == []


# Imports


def test_importing_weaviate_loads_nothing_that_a_call_can_load_later(unpacked_wheel):
    program = "import json, weaviate; print(json.dumps([weaviate.__file__, *sys.modules]))"

    file, *modules = run(program, unpacked_wheel)

    assert Path(file).is_relative_to(unpacked_wheel)
    late = {"attr", "attrs", "graphql", "gql", "http.client", "httpcore", "httpx", "numpy", "orjson", "sqlite3", "ssl"}
    assert late.intersection(modules) == set()
    assert [name for name in modules if name.startswith(("weaviate_rest.models", "weaviate_codegen"))] == []


def test_every_public_name_can_be_reached(unpacked_wheel):
    program = "import json, weaviate; print(json.dumps([n for n in weaviate.__all__ if getattr(weaviate, n) is None]))"

    assert run(program, unpacked_wheel) == []


def test_every_module_is_importable_with_the_runtime_dependencies_alone(unpacked_wheel):
    """The extras' packages are hidden, so this notices an import of one that is not guarded."""
    runtime = [
        re.split("==", line)[0]
        for line in (ROOT / "scripts/requirements/runtime.txt").read_text().split()
        if "==" in line
    ]
    program = f"""
import importlib, importlib.metadata, json, pathlib

owners = importlib.metadata.packages_distributions()
runtime = {{name.lower().replace("_", "-") for name in {runtime!r}}}
hidden = {{m for m, names in owners.items() if not runtime & {{n.lower().replace("_", "-") for n in names}}}} - set({list(PACKAGES)!r})

class Hide:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in hidden:
            raise ModuleNotFoundError(f"No module named {{name!r}}", name=name)

sys.meta_path.insert(0, Hide())
root = pathlib.Path({str(unpacked_wheel)!r})
failed = {{}}
for package in ("weaviate", "weaviate_rest", "weaviate_graphql"):
    for file in sorted((root / package).rglob("*.py")):
        name = ".".join(file.relative_to(root).with_suffix("").parts).removesuffix(".__init__")
        if not name.endswith("__main__"):
            try:
                importlib.import_module(name)
            except Exception as error:
                failed[name] = repr(error)
print(json.dumps([sorted(hidden & {{"numpy", "gql", "pytest"}}), failed]))
"""

    hidden, failed = run(program, unpacked_wheel)

    assert hidden == ["gql", "numpy", "pytest"]
    assert set(failed) == FOR_AN_EXTRA, failed
