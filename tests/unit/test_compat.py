"""The stand-in wheel: packages that ask for `weaviate-client` get this distribution, and nothing comes over it.

Everything that an installer may look at lies in one folder: our wheel, the stand-in, a package written for v3, and empty
stand-ins of what these require. There is no index.
"""

import base64
import hashlib
import json
import os
import shutil
import subprocess
import sys
import venv
import zipfile

import pytest

from weaviate.compat import main, write_wheel

CONSUMER = "made-for-v3"
OTHERS = {
    CONSUMER: ("1.0", ["weaviate-client>=3.26,<4"]),
    "attrs": ("99.0", []),
    "graphql-core": ("3.2.99", []),
    "httpx": ("0.28.99", []),
    "orjson": ("99.0", []),
    "requests": ("2.99", []),
}


def empty_wheel(folder, name, version, requires):
    """A wheel of this name without code."""
    stem = f"{name.replace('-', '_')}-{version}"
    lines = [
        "Metadata-Version: 2.1",
        f"Name: {name}",
        f"Version: {version}",
        *(f"Requires-Dist: {r}" for r in requires),
    ]
    with zipfile.ZipFile(folder / f"{stem}-py3-none-any.whl", "w") as archive:
        archive.writestr(f"{stem}.dist-info/METADATA", "\n".join(lines) + "\n")
        archive.writestr(f"{stem}.dist-info/WHEEL", "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n")
        archive.writestr(f"{stem}.dist-info/RECORD", "")


@pytest.fixture
def wheels(wheel, tmp_path):
    folder = tmp_path / "wheels"
    folder.mkdir()
    shutil.copy(wheel, folder)
    for name, (version, requires) in OTHERS.items():
        empty_wheel(folder, name, version, requires)
    subprocess.run([sys.executable, "-m", "weaviate.compat", folder], check=True, capture_output=True)
    return folder


class Environment:
    """A fresh virtual environment without pip, which pip and uv install into from outside."""

    def __init__(self, folder, wheels):
        venv.create(folder, with_pip=False, symlinks=os.name != "nt")
        self.python = folder / ("Scripts" if os.name == "nt" else "bin") / "python"
        self._from = ["--no-index", "--find-links", str(wheels)]

    def pip(self, *arguments):
        return _run([sys.executable, "-m", "pip", "--isolated", "--python", self.python, *arguments])

    def install(self, *arguments):
        return self.pip("install", "--no-compile", *self._from, *arguments)

    def uv(self, *arguments):
        command = ["uv", "pip", "install", "--offline", "--no-config", "--python", self.python]
        return _run([*command, *self._from, *arguments])

    def version_of(self, name):
        code = f"import importlib.metadata as m, json; print(json.dumps(m.version({name!r})))"
        return json.loads(_run([self.python, "-I", "-c", code]))


def _run(command):
    clean = {name: value for name, value in os.environ.items() if not name.startswith(("PIP_", "UV_", "PYTHON"))}
    finished = subprocess.run(command, env=clean, capture_output=True, text=True, check=False)
    assert finished.returncode == 0, finished.stdout + finished.stderr
    return finished.stdout


@pytest.fixture
def environment(tmp_path, wheels):
    return Environment(tmp_path / "venv", wheels)


def test_the_wheel_is_what_its_record_says(tmp_path):
    path = write_wheel(tmp_path / "new" / "folder")

    assert path.name == "weaviate_client-3.26.7+typed-py3-none-any.whl"
    with zipfile.ZipFile(path) as archive:
        files = {name.partition("/")[2]: archive.read(name) for name in archive.namelist()}
    assert set(files) == {"METADATA", "WHEEL", "RECORD"}
    metadata = files["METADATA"].decode().splitlines()
    assert {"Name: weaviate-client", "Version: 3.26.7+typed"} < set(metadata)
    assert [line for line in metadata if line.startswith("Requires-Dist")] == [
        "Requires-Dist: weaviate-typed",
        "Requires-Dist: requests",
    ]
    for line in files["RECORD"].decode().splitlines()[:-1]:
        name, digest, size = line.split(",")
        content = files[name.partition("/")[2]]
        assert digest == "sha256=" + base64.urlsafe_b64encode(hashlib.sha256(content).digest()).decode().rstrip("=")
        assert int(size) == len(content)


def test_it_is_the_same_every_time(tmp_path):
    assert write_wheel(tmp_path / "a").read_bytes() == write_wheel(tmp_path / "b").read_bytes()


def test_the_command_prints_the_path(tmp_path, capsys):
    main([str(tmp_path)])

    assert capsys.readouterr().out == f"{tmp_path / 'weaviate_client-3.26.7+typed-py3-none-any.whl'}\n"


def test_the_command_needs_a_folder(capsys):
    with pytest.raises(SystemExit):
        main([])
    assert "DIR" in capsys.readouterr().err


def test_pip_takes_it_for_v3(environment):
    environment.install(CONSUMER)

    assert environment.version_of("weaviate-client") == "3.26.7+typed"
    assert environment.version_of("requests") == "2.99"
    assert "No broken requirements" in environment.pip("check")
    code = "import weaviate; print(weaviate.__file__, weaviate.Tenant('a').name)"
    file, name = _run([environment.python, "-I", "-c", code]).split()
    assert file.startswith(str(environment.python.parents[1]))
    assert name == "a"


def test_the_original_does_not_come_over_it(environment, wheels):
    environment.install(CONSUMER)
    empty_wheel(wheels, "weaviate-client", "3.26.7", [])

    environment.install("--upgrade", CONSUMER, "weaviate-client<4")

    assert environment.version_of("weaviate-client") == "3.26.7+typed"


def test_a_constraint_keeps_newer_clients_away(environment, wheels, tmp_path):
    environment.install(CONSUMER)
    empty_wheel(wheels, "weaviate-client", "4.99", [])
    constraint = tmp_path / "constraints.txt"
    constraint.write_text("weaviate-client==3.26.7+typed\n")

    environment.install("--upgrade", "--constraint", str(constraint), "weaviate-client")
    kept = environment.version_of("weaviate-client")
    environment.install("--upgrade", "weaviate-client")

    assert (kept, environment.version_of("weaviate-client")) == ("3.26.7+typed", "4.99")


@pytest.mark.skipif(shutil.which("uv") is None, reason="uv is not installed")
def test_uv_takes_it_for_v3(environment):
    environment.uv(CONSUMER)

    assert environment.version_of("weaviate-client") == "3.26.7+typed"
