"""Where servers are found, what happens without one, and that none outlives the tests. No real server is needed."""

import hashlib
import os
import signal
import socket
import subprocess
import sys
import textwrap
import time
from pathlib import Path

import pytest

from tests import servers

ROOT = Path(__file__).parents[2]

A_SERVER = """\
    import http.server, sys
    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self):
            print("asked for", self.path, flush=True)
            self.send_response(200); self.end_headers()
            self.wfile.write(b'{"version": "1.39.7"}')
    host, port = sys.argv[2], int(sys.argv[4])
    print("serving", host, flush=True)
    http.server.HTTPServer((host, port), Handler).serve_forever()
"""


@pytest.fixture
def executable(tmp_path):
    def make(source, name="server"):
        path = tmp_path / name
        path.write_text(f"#!{sys.executable}\n{textwrap.dedent(source)}")
        path.chmod(0o755)
        return path

    return make


def closes(url):
    """Whether a port is closed within five seconds: the kernel takes its time to end a process."""
    give_up = time.monotonic() + 5
    while is_open(url) and time.monotonic() < give_up:
        time.sleep(0.01)
    return not is_open(url)


def is_open(url):
    with socket.socket() as client:
        return client.connect_ex(("127.0.0.1", int(url.rpartition(":")[2]))) == 0


# Finding


@pytest.mark.parametrize("name", ["WEAVIATE_URL_1_39", "WEAVIATE_URL_1.39"])
def test_a_url_is_read_in_both_spellings(name):
    assert servers.find_url("1.39", {name: "http://host:8080/"}) == "http://host:8080"
    assert servers.find_url("1.30", {name: "http://host:8080"}) is None
    assert servers.find_url("1.39", {name: ""}) is None


@pytest.mark.parametrize("name", ["WEAVIATE_BINARY_1_39", "WEAVIATE_BINARY_1.39"])
def test_a_binary_is_read_in_both_spellings(name, executable):
    binary = executable(A_SERVER)

    assert servers.find_binary("1.39", {name: str(binary)}) == binary


def test_a_binary_that_is_not_there_is_no_reason_to_skip(tmp_path):
    with pytest.raises(servers.ServerError, match="cannot be executed"):
        servers.find_binary("1.39", {"WEAVIATE_BINARY_1_39": str(tmp_path / "gone")})


def test_the_cache_gives_the_newest_patch_of_the_version(tmp_path, executable):
    def cached(version):
        return f"weaviate-v{version}-{hashlib.sha256(version.encode()).hexdigest()}"

    for version in ["1.3.11", "1.30.9", "1.30.23", "1.31.1", "1.30.99-rc.1"]:
        executable(A_SERVER, cached(version))
    (tmp_path / cached("1.30.50")).touch(mode=0o644)

    found = servers.find_binary("1.30", {"XDG_CACHE_HOME": str(tmp_path)})

    assert found == tmp_path / cached("1.30.23")
    assert servers.find_binary("1.24", {"XDG_CACHE_HOME": str(tmp_path)}) is None


# Running


def test_a_server_runs_until_its_block_ends_and_leaves_its_log(tmp_path, executable):
    with servers.start("1.39", executable(A_SERVER), tmp_path / "run") as server:
        assert servers.attach("1.39", server.url).version == "1.39"
        assert is_open(server.url)

    assert not is_open(server.url)
    assert servers.log_tail(server.log).startswith("serving 127.0.0.1")


def test_a_server_found_by_url_is_left_running(tmp_path, executable):
    with servers.start("1.39", executable(A_SERVER), tmp_path / "run") as server:
        servers.attach("1.39", server.url).stop()
        assert is_open(server.url)


def test_a_url_of_another_version_is_refused(tmp_path, executable):
    with (
        servers.start("1.39", executable(A_SERVER), tmp_path / "run") as server,
        pytest.raises(servers.ServerError, match=r"is 1\.39\.7, and not 1\.30"),
    ):
        servers.attach("1.30", server.url)


def test_a_server_that_ends_at_once_says_why(tmp_path, executable):
    binary = executable("print('no licence for this'); raise SystemExit(3)")

    with pytest.raises(servers.ServerError, match=r"(?s)exit code 3 before it was ready.*no licence for this"):
        servers.start("1.39", binary, tmp_path / "run")


def test_a_port_that_was_taken_meanwhile_is_worth_another_start(tmp_path, executable):
    once = tmp_path / "once"
    stumble = f"""\
    import pathlib
    if not pathlib.Path({str(once)!r}).exists():
        pathlib.Path({str(once)!r}).touch()
        raise SystemExit("listen tcp 127.0.0.1: bind: address already in use")
"""

    with servers.start("1.39", executable(stumble + A_SERVER), tmp_path / "run") as server:
        assert is_open(server.url)


def test_settings_of_the_caller_go_over_the_common_ones_and_the_environment_stays_out(
    tmp_path, executable, monkeypatch
):
    monkeypatch.setenv("QUERY_MAXIMUM_RESULTS", "7")
    show = """\
    import os
    for name in ("DISABLE_TELEMETRY", "LOG_LEVEL", "GRPC_PORT", "QUERY_DEFAULTS_LIMIT", "QUERY_MAXIMUM_RESULTS"):
        print(name, os.environ.get(name))
"""
    settings = {"LOG_LEVEL": "debug", "GRPC_PORT": "", "QUERY_DEFAULTS_LIMIT": "5"}

    with servers.start("1.39", executable(show + A_SERVER), tmp_path / "run", settings) as server:
        assert servers.log_tail(server.log).splitlines()[:5] == [
            "DISABLE_TELEMETRY true",
            "LOG_LEVEL debug",
            "GRPC_PORT None",
            "QUERY_DEFAULTS_LIMIT 5",
            "QUERY_MAXIMUM_RESULTS None",
        ]


def test_a_server_does_not_outlive_a_killed_test_process(tmp_path, executable):
    program = f"""\
    import pathlib, sys
    sys.path.insert(0, {str(ROOT)!r})
    from tests import servers
    print(servers.start("1.39", pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])).url, flush=True)
    input()
    """
    command = [sys.executable, "-c", textwrap.dedent(program), executable(A_SERVER), tmp_path / "run"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        url = process.stdout.readline().strip()
        assert is_open(url)

        process.send_signal(signal.SIGKILL)

    assert closes(url)


# Sessions of pytest


FOR_ANY_SERVER = "tests/infrastructure/test_fixture.py::test_a_server_of_each_version_answers"


def run_pytest(test=FOR_ANY_SERVER, **environ):
    """The lines of a session over one test, which any server passes, without any server but the given ones."""
    clean = {name: value for name, value in os.environ.items() if not name.startswith("WEAVIATE_")}
    finished = subprocess.run(
        [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", test],
        cwd=ROOT,
        env=clean | environ,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    return finished.stdout.splitlines()


def test_the_output_ends_with_a_line_for_each_version_and_the_count(tmp_path, executable):
    binary = executable(A_SERVER)

    *_, old, middle, new, count = run_pytest(XDG_CACHE_HOME=str(tmp_path), **{"WEAVIATE_BINARY_1.39": str(binary)})

    assert old == "server 1.24: skipped: no binary"
    assert middle == "server 1.30: skipped: no binary"
    assert new == "server 1.39: 1 run"
    assert "1 passed, 2 skipped" in count


def test_local_mode_needs_no_binary(tmp_path):
    *_, first, second, third, memory, file, reopened, http, count = run_pytest(
        "tests/server/test_cluster.py::test_nodes", XDG_CACHE_HOME=str(tmp_path)
    )

    assert [first, second, third] == [f"server {version}: skipped: no binary" for version in servers.VERSIONS]
    assert [memory, file, reopened, http] == ["memory: 1 run", "file: 1 run", "reopened: 1 run", "http: 1 run"]
    assert "4 passed, 3 skipped" in count


def test_a_required_server_that_is_missing_fails_its_tests(tmp_path):
    *_, old, middle, new, count = run_pytest(XDG_CACHE_HOME=str(tmp_path), WEAVIATE_REQUIRE_SERVERS="1.30, 1.39")

    assert old == "server 1.24: skipped: no binary"
    assert middle == "server 1.30: failed: no binary"
    assert new == "server 1.39: failed: no binary"
    assert count.startswith("1 skipped") and "2 errors" in count


def test_a_version_that_nobody_knows_cannot_be_required():
    assert "WEAVIATE_REQUIRE_SERVERS names 1.38" in "".join(run_pytest(WEAVIATE_REQUIRE_SERVERS="1.38"))


def test_a_failing_test_shows_what_its_server_logged(tmp_path, executable):
    of_another_version = A_SERVER.replace("1.39.7", "1.2.3")
    lines = run_pytest(XDG_CACHE_HOME=str(tmp_path), WEAVIATE_BINARY_1_39=str(executable(of_another_version)))

    assert any("log of server 1.39" in line for line in lines)
    assert "asked for /v1/meta" in lines
    assert lines[-2] == "server 1.39: 1 run"
