"""Which tests of this folder do not run on which form of local mode, and why.

Each of them is expected to fail there, so that an entry that is not needed any more fails. Tests for older versions only
are no exclusions: local mode behaves as one version.
"""

from __future__ import annotations

from dataclasses import dataclass

from tests.local_mode import BACK_ENDS, IN_PROCESS


@dataclass(frozen=True)
class Exclusion:
    """Tests by the name of their file and their own, with the class in between where there is one."""

    reason: str
    back_ends: tuple[str, ...]
    tests: tuple[str, ...]


EXCLUSIONS = (
    Exclusion(
        "a server inside the process belongs to its client: there are no keys and no logins",
        IN_PROCESS,
        (
            "test_auth.py::test_the_right_key",
            "test_auth.py::test_a_wrong_key",
            "test_auth.py::test_a_header_in_place_of_a_key",
        ),
    ),
    Exclusion(
        "local mode takes API keys and no tokens of OpenID Connect",
        BACK_ENDS,
        (
            "test_auth.py::test_what_the_server_says_of_its_login",
            "test_auth.py::test_no_credentials",
            "test_auth.py::TestLogin::test_it_gives_a_token_that_the_server_takes",
            "test_auth.py::TestLogin::test_a_token_that_the_server_finds_expired_is_renewed",
            "test_auth.py::TestLogin::test_a_server_that_takes_no_token_says_so",
            "test_auth.py::test_a_token_that_was_obtained_elsewhere",
            "test_auth.py::test_a_token_of_another_issuer",
        ),
    ),
    Exclusion(
        "the answer is lost on the network, and inside the process there is none",
        IN_PROCESS,
        ("test_objects.py::test_a_create_whose_answer_was_lost_is_success",),
    ),
    Exclusion(
        "a command in another process asks the server for its schema",
        IN_PROCESS,
        ("test_typed_classes.py::test_the_url_of_a_server_is_enough",),
    ),
    Exclusion(
        "the examples take a URL or :memory:, and no file",
        ("file", "reopened"),
        ("test_quickstart.py::test_the_story_is_the_same_everywhere", "test_typed_classes.py::test_the_example_runs"),
    ),
    Exclusion(
        "as on a real server, a closed shard is open again after a restart",
        ("reopened",),
        ("test_schema.py::test_shards_are_closed_and_opened",),
    ),
    Exclusion(
        "it is about the binary of a real server, and starts one",
        BACK_ENDS,
        ("test_embedded.py::test_a_real_server_lives_as_long_as_its_client",),
    ),
)


def name_of(node_id: str) -> str:
    """A test as the table names it: without folders and parameters."""
    return node_id.partition("[")[0].rpartition("/")[2]


def reason(test: str, back_end: str) -> str | None:
    """Why a test does not run on a back end; None for one that does."""
    reasons = (each.reason for each in EXCLUSIONS if test in each.tests and back_end in each.back_ends)
    return next(reasons, None)
