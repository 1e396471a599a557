"""`scripts/codegen`: what is committed is what is generated, and the lock file says from what."""

import hashlib
import json
import os
import shutil
import subprocess
import sys

import pytest

from tests.codegen.rest.support import ROOT, SNAPSHOTS, snapshot
from weaviate_codegen import repository
from weaviate_codegen.output import header
from weaviate_codegen.rest.generate import generate


@pytest.fixture
def checkout(tmp_path):
    """A copy of the folders that the generator reads and writes."""
    shutil.copytree(SNAPSHOTS, tmp_path / "codegen" / "snapshots")
    shutil.copytree(ROOT / "generated", tmp_path / "generated", ignore=shutil.ignore_patterns("__pycache__"))
    return tmp_path


def test_generated_is_what_codegen_makes():
    assert repository.run(ROOT, check=True) == []


def test_the_lock_names_every_source_result_and_tool():
    lock = json.loads((SNAPSHOTS / "lock.json").read_text(encoding="utf-8"))

    sources = {path.name: path.read_bytes() for path in SNAPSHOTS.iterdir() if path.name != "lock.json"}
    assert {name: facts["sha256"] for name, facts in lock["sources"].items()} == {
        name: hashlib.sha256(content).hexdigest() for name, content in sources.items()
    }
    assert all(facts["server"] for facts in lock["sources"].values())
    assert lock["sources"]["openapi-1.39.json"]["server"] == "1.39.0"
    assert lock["results"].keys() == {"generated/weaviate_rest", "generated/weaviate_graphql"}
    assert lock["tools"] == {"openapi-python-client": "0.29.1", "ruff": "0.17.5"}


def test_what_was_touched_is_listed_and_made_again(checkout):
    package = checkout / "generated" / "weaviate_rest"
    (package / "types.py").write_text(header("rest") + "changed = 1\n", encoding="utf-8")
    (package / "models" / "tenant.py").unlink()
    (package / "models" / "more.py").write_text(header("rest"), encoding="utf-8")
    (checkout / "generated" / "other").mkdir()
    (checkout / "codegen" / "snapshots" / "lock.json").write_text("{}", encoding="utf-8")

    found = repository.run(checkout, check=True)

    assert found == [
        "missing  generated/weaviate_rest/models/tenant.py",
        "extra    generated/weaviate_rest/models/more.py",
        "differs  generated/weaviate_rest/types.py",
        "extra    generated/other",
        "differs  codegen/snapshots/lock.json",
    ]
    (checkout / "generated" / "other").rmdir()
    assert repository.run(checkout, check=False) == []
    assert repository.run(checkout, check=True) == []


def test_the_newest_snapshot_is_the_source(checkout):
    older = checkout / "codegen" / "snapshots" / "openapi-1.4.json"
    shutil.copy(checkout / "codegen" / "snapshots" / "openapi-1.24.json", older)

    assert repository.run(checkout, check=True) == ["differs  codegen/snapshots/lock.json"]


def test_status_and_output(checkout, monkeypatch, capsys):
    monkeypatch.setattr(repository, "ROOT", checkout)
    (checkout / "codegen" / "snapshots" / "lock.json").unlink()

    assert repository.main(["--check"]) == 1
    assert capsys.readouterr().out == "missing  codegen/snapshots/lock.json\n"
    assert repository.main([]) == 0
    assert repository.main(["--check"]) == 0
    (checkout / "codegen" / "snapshots" / "openapi-1.39.json").write_text("{", encoding="utf-8")
    capsys.readouterr()
    assert repository.main([]) == 1
    assert "scripts/codegen: not a complete JSON document" in capsys.readouterr().err


@pytest.mark.parametrize("seed", ["0", "1", "12345"])
def test_the_hash_seed_does_not_matter(seed):
    code = (
        "import hashlib, json, sys\n"
        "from weaviate_codegen.rest.generate import generate\n"
        f"files = generate(json.load(open({str(SNAPSHOTS / 'openapi-1.24.json')!r}, encoding='utf-8')))\n"
        "print(hashlib.sha256(repr(sorted(files.items())).encode()).hexdigest())"
    )
    environment = os.environ | {"PYTHONHASHSEED": seed, "PYTHONPATH": os.pathsep.join([str(ROOT / "codegen")])}

    done = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True)

    files = generate(snapshot("1.24"))
    assert done.stdout.strip() == hashlib.sha256(repr(sorted(files.items())).encode()).hexdigest()
