"""The quickstart tells the same story wherever it runs."""

import subprocess
import sys
from pathlib import Path

import pytest

QUICKSTART = Path(__file__).parents[2] / "examples" / "quickstart.py"


def story(where):
    """What the quickstart prints after its first line, which says where it runs."""
    finished = subprocess.run([sys.executable, QUICKSTART, where], capture_output=True, text=True, check=False)
    assert finished.returncode == 0, finished.stderr
    return finished.stdout.split("\n", 1)[1]


@pytest.fixture(scope="session")
def told_in_memory():
    return story(":memory:")


def test_the_story_is_the_same_everywhere(address, told_in_memory):
    told = story(address)

    assert told == told_in_memory
    assert "Imported 3 objects, 0 failed" in told
    assert "-> A history of bread (2500 words)\n   -> Tides of the North Sea (1200 words)" in told
