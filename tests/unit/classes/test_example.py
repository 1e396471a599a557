"""The example program runs without a server and prints what it should."""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[3]


def test_it_searches_follows_references_counts_and_updates():
    environ = os.environ | {"PYTHONPATH": os.pathsep.join([str(ROOT), *sys.path])}

    done = subprocess.run(
        [sys.executable, "-m", "examples.typed_library"],
        cwd=ROOT,
        env=environ,
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.stderr == ""
    assert done.stdout.splitlines() == [
        "The Sea Around Us (1951) by Rachel Carson, 12.50 EUR",
        "The Silent World (1953) by Jacques Cousteau",
        "by Rachel Carson: ['The Sea Around Us']",
        "3 articles of 53633 words on average",
        "longest: Article(title='The Sea Around Us', word_count=91000)",
        "all: ['A Pamphlet', 'The Sea Around Us', 'The Silent World']",
    ]
