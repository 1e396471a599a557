"""What the documentation shows runs: blocks of the README, files in examples/, and `>>>` lines in docstrings.

The blocks of one section run in order in one namespace, with a temporary folder as the working directory. A block that
needs what a test cannot have, such as a server at a fixed address, says so: ```python no-run.
"""

import doctest
import importlib
import os
import re
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PAGES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted(ROOT.glob("docs/**/*.md"))]
EXAMPLES = sorted((ROOT / "examples").glob("*.py"))
MODULES = sorted(path for path in (ROOT / "weaviate").rglob("*.py") if ">>> " in path.read_text())

FENCE = re.compile(r"(`{3,})\s*(.*?)\s*")
HEADING = re.compile(r"#{1,6}\s+(.*?)\s*")


@dataclass
class Section:
    """A page's heading, and the code below it with the line that each block begins at."""

    page: Path
    title: str
    blocks: list[tuple[int, str]] = field(default_factory=list)

    def __str__(self):
        return f"{self.page.name}: {self.title}"


def sections(page):
    """The sections that have code to run."""
    found = [Section(page, "")]
    lines = iter(enumerate(page.read_text().splitlines(), 1))
    for number, line in lines:
        if heading := HEADING.fullmatch(line):
            found.append(Section(page, heading[1]))
        elif fence := FENCE.fullmatch(line):
            code = []
            for _, inner in lines:
                if inner.strip() == fence[1]:
                    break
                code.append(inner)
            if fence[2] == "python":
                found[-1].blocks.append((number, "\n".join(code)))
    return [section for section in found if section.blocks]


@pytest.mark.parametrize("section", [section for page in PAGES for section in sections(page)], ids=str)
def test_a_section_runs(section, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    namespace = {"__name__": "__main__"}

    for line, code in section.blocks:
        # As many empty lines in front, so that a traceback names the line of the page.
        exec(compile("\n" * line + code, section.page, "exec"), namespace)


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda path: path.name)
def test_an_example_runs_without_a_server(example, tmp_path):
    # The tests' own path, since a relative PYTHONPATH means something else in another folder.
    environ = os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)}
    command = [sys.executable, "-W", "error", example, ":memory:"]

    finished = subprocess.run(command, cwd=tmp_path, env=environ, capture_output=True, text=True, check=False)

    assert finished.returncode == 0, finished.stderr
    assert finished.stdout
    assert finished.stderr == ""


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_the_docstrings_of_a_module_run(path, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    name = ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")

    results = doctest.testmod(importlib.import_module(name), optionflags=doctest.ELLIPSIS)

    assert results.attempted > 0
    assert results.failed == 0


@pytest.mark.parametrize("page", PAGES, ids=lambda path: path.name)
def test_every_script_and_file_that_a_page_names_is_there(page):
    named = re.findall(
        r"`((?:scripts|examples|benchmarks|tests|codegen|generated|weaviate|\.ci)/[\w./-]*)", page.read_text()
    )

    assert [name for name in named if not (ROOT / name).exists()] == []


def test_there_are_examples():
    assert any(sections(page) for page in PAGES)
    assert EXAMPLES


def test_blocks_are_told_apart(tmp_path):
    page = tmp_path / "page.md"
    page.write_text(
        "# One\n```python\na = 1\n```\ntext\n```python no-run\nb = 2\n```\n```sh\n# not a heading\n```\n"
        "```python\nc = 3\n```\n## Two\n```json\n{}\n```\n## Three\n````python\nd = '''\n```\n'''\n````\n"
    )

    assert [(section.title, section.blocks) for section in sections(page)] == [
        ("One", [(2, "a = 1"), (12, "c = 3")]),
        ("Three", [(20, "d = '''\n```\n'''")]),
    ]
