"""mypy and basedpyright report each deliberate mistake on its line, and nothing else."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]
MISTAKES = ROOT / "tests" / "data" / "typing" / "mistakes.py"
ENVIRON = os.environ | {"MYPYPATH": os.pathsep.join(map(str, [ROOT, ROOT / "generated", ROOT / "codegen"]))}


def marked():
    return {number for number, line in enumerate(MISTAKES.read_text().splitlines(), 1) if "# mistake" in line}


def output(*command):
    tool = Path(sys.executable).with_name(command[0])
    if not tool.exists():
        pytest.skip(f"{command[0]} is not installed next to this Python")
    done = subprocess.run([tool, *command[1:]], cwd=ROOT, env=ENVIRON, capture_output=True, text=True, check=False)
    assert done.stdout, done.stderr
    return done.stdout


def test_there_are_many_mistakes():
    assert len(marked()) >= 20


def test_mypy_reports_every_mistake():
    printed = output("mypy", "--strict", "--no-error-summary", str(MISTAKES))

    found = {int(line.split(":")[1]) for line in printed.splitlines() if ": error:" in line}
    assert found == marked()


def test_basedpyright_reports_every_mistake():
    printed = output("basedpyright", "--outputjson", "--pythonpath", sys.executable, str(MISTAKES))

    found = {item["range"]["start"]["line"] + 1 for item in json.loads(printed)["generalDiagnostics"]}
    assert found == marked()
