"""The fixture `weaviate_local`, as the tests of an application use it."""

from __future__ import annotations

import subprocess
import sys
import tomllib
from pathlib import Path

from .processes import environment

TESTS = """
def test_first(weaviate_local):
    weaviate_local.schema.create_class({"class": "Article"})
    test_first.client = weaviate_local


def test_second_is_fresh(weaviate_local):
    assert weaviate_local.schema.get() == {"classes": []}
    assert weaviate_local is not test_first.client
"""


def test_every_test_of_an_application_has_an_empty_server(tmp_path: Path) -> None:
    (tmp_path / "test_application.py").write_text(TESTS)
    plugin = ["-p", "weaviate.pytest_plugin"]

    run = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-W", "error", "-p", "no:cacheprovider", *plugin],
        cwd=tmp_path,
        env=environment({"PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}),
        capture_output=True,
        text=True,
    )

    assert run.returncode == 0, run.stdout
    assert "2 passed" in run.stdout


def test_pytest_finds_it() -> None:
    project = tomllib.loads(Path(__file__).parents[2].joinpath("pyproject.toml").read_text("utf-8"))["project"]

    assert project["entry-points"]["pytest11"] == {"weaviate": "weaviate.pytest_plugin"}


def test_it_loads_no_client_until_it_is_used() -> None:
    program = "import sys, weaviate.pytest_plugin; print('weaviate.client' in sys.modules)"

    run = subprocess.run([sys.executable, "-c", program], env=environment(), capture_output=True, text=True)

    assert run.stdout == "False\n"
