"""The tests in tests/server run on every form of local mode, or are excluded in a table that says why and stays true."""

import subprocess
import sys
from collections import defaultdict
from pathlib import Path

import pytest

from tests import local_mode
from tests.server.exclusions import EXCLUSIONS, name_of, reason
from tests.servers import VERSIONS

ROOT = Path(__file__).parents[2]
EVERYTHING = {*VERSIONS, *local_mode.BACK_ENDS}


def output_of(*command):
    finished = subprocess.run(
        [sys.executable, *command], cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False
    )
    return finished.stdout


@pytest.fixture(scope="module")
def collected():
    """The back ends of each test in tests/server; none for a test that chooses its server itself."""
    found = defaultdict(set)
    for line in output_of("-m", "pytest", "-p", "no:cacheprovider", "--collect-only", "tests/server").splitlines():
        if "::" in line:
            parameters = line.partition("[")[2].removesuffix("]").split("-")
            found[name_of(line)].update(EVERYTHING.intersection(parameters))
    return found


def test_the_tests_are_found(collected):
    assert collected["test_cluster.py::test_nodes"] == EVERYTHING
    assert collected["test_batch.py::test_objects_are_stored"] == EVERYTHING
    assert collected["test_auth.py::test_no_key_for_a_server_that_has_only_keys"] == {"1.24"}


def test_a_test_for_the_version_of_local_mode_runs_on_each_form_of_it(collected):
    assert [
        name for name, found in collected.items() if "1.39" in found and not found > set(local_mode.BACK_ENDS)
    ] == []


def test_a_test_that_chooses_its_server_itself_is_excluded(collected):
    without = [name for name, found in collected.items() if not found]

    assert [name for name in without if not all(reason(name, back_end) for back_end in local_mode.BACK_ENDS)] == []


def test_the_table_names_tests_that_there_are_and_none_twice(collected):
    entries = [(test, back_end) for each in EXCLUSIONS for test in each.tests for back_end in each.back_ends]

    assert {test for test, _ in entries} <= collected.keys()
    assert {back_end for _, back_end in entries} <= set(local_mode.BACK_ENDS)
    assert len(set(entries)) == len(entries)


PROGRAM = """
import pytest
from tests.server import exclusions

# Importing these first is what lets an entry be added.
imported_before = ["-W", "ignore::pytest.PytestAssertRewriteWarning"]
entry = exclusions.Exclusion("for this test", {back_ends!r}, ("test_cluster.py::test_nodes",))
exclusions.EXCLUSIONS = ({entries})
pytest.main([*imported_before, "-p", "no:cacheprovider", "tests/server/{test}", "-k", "memory or http"])
"""


def test_an_exclusion_that_is_not_needed_any_more_fails():
    program = PROGRAM.format(back_ends=("memory",), entries="entry,", test="test_cluster.py::test_nodes")

    lines = output_of("-c", program).splitlines()

    assert "[XPASS(strict)] for this test" in lines
    assert lines[-3:-1] == ["memory: 1 run", "http: 1 run"]
    assert "1 failed, 1 passed" in lines[-1]


def test_an_excluded_test_that_still_fails_is_counted_apart():
    program = PROGRAM.format(
        back_ends=("http",), entries="*exclusions.EXCLUSIONS, entry", test="test_auth.py::test_the_right_key"
    )

    lines = output_of("-c", program).splitlines()

    assert lines[-3:-1] == ["memory: 0 run, 1 excluded", "http: 1 run"]
    assert "1 passed" in lines[-1]
    assert "1 xfailed" in lines[-1]
