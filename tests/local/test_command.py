"""`python -m weaviate.local`: its arguments, the variables it honours, its start and its end."""

from __future__ import annotations

import signal
import socket
import subprocess
import sys
from pathlib import Path

import pytest

import weaviate

from .processes import environment, run, serving
from .record import exchange_with


def test_clients_find_a_server_there() -> None:
    with serving() as served, weaviate.Client(served.url) as client:
        client.schema.create_class({"class": "Article"})
        client.data_object.create({"title": "One"}, "Article", vector=[1, 0])
        found = client.query.get("Article", ["title"]).with_near_vector({"vector": [1, 0]}).do()

        assert found == {"data": {"Get": {"Article": [{"title": "One"}]}}}
        assert client.get_meta()["hostname"] == served.url
        assert served.where == "in memory"


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_signals_end_it_cleanly(number: int, tmp_path: Path) -> None:
    path = str(tmp_path / "library.db")
    with serving("--path", path) as served:
        exchange_with(served.url)("POST", "/v1/schema", {"class": "Article"})
        served.process.send_signal(number)

        assert served.process.wait(timeout=20) == 0
        assert served.where == f"in {path}"
        assert sorted(each.name for each in tmp_path.iterdir()) == ["library.db"]

    with weaviate.Client(path=path) as client:
        assert [each["class"] for each in client.schema.get()["classes"]] == ["Article"]


def has_ipv6() -> bool:
    try:
        socket.create_server(("::1", 0), family=socket.AF_INET6).close()
    except OSError:
        return False
    return True


def test_it_is_reached_from_this_machine_alone_unless_told_otherwise() -> None:
    with serving() as served:
        assert served.url.startswith("http://127.0.0.1:")


@pytest.mark.skipif(not has_ipv6(), reason="this machine has no loopback of IPv6")
def test_addresses_of_ipv6() -> None:
    with serving("--host", "::1") as served:
        assert served.url.startswith("http://[::1]:")
        assert exchange_with(served.url)("GET", "/v1/meta")[0] == 200


def test_a_port_that_is_taken() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]

        done = run("--port", str(port))

    assert done.returncode == 1
    assert done.stderr.startswith(f"python -m weaviate.local: can't listen at 127.0.0.1:{port}: ")
    assert done.stderr.count("\n") == 1


@pytest.mark.parametrize(
    ("arguments", "env", "message"),
    [
        (["--port", "70000"], {}, "port must be 0-65535"),
        (["--host", "192.0.2.1"], {}, "can't listen at 192.0.2.1:0: "),
        (["--path", "/nowhere/library.db"], {}, "/nowhere/library.db can't be opened as a local mode file"),
        ([], {"QUERY_MAXIMUM_RESULTS": "many"}, "QUERY_MAXIMUM_RESULTS must be a whole number, it is 'many'"),
        ([], {"PERSISTENCE_DATA_PATH": "/dev/null/x"}, "PERSISTENCE_DATA_PATH can't be used as a folder: "),
        ([], {"AUTHENTICATION_APIKEY_ENABLED": "true"}, "needs AUTHENTICATION_APIKEY_ALLOWED_KEYS"),
        (
            [],
            {
                "AUTHENTICATION_APIKEY_ENABLED": "true",
                "AUTHENTICATION_APIKEY_ALLOWED_KEYS": "a,b,c",
                "AUTHENTICATION_APIKEY_USERS": "ada,bob",
            },
            "AUTHENTICATION_APIKEY_USERS names 2 users for 3 keys: give one user for all keys, or one for each",
        ),
    ],
)
def test_why_it_does_not_start(arguments: list[str], env: dict[str, str], message: str) -> None:
    done = run("--port", "0", *arguments, env=env)

    assert (done.returncode, done.stdout) == (1, "")
    assert message in done.stderr
    assert done.stderr.startswith("python -m weaviate.local: ")
    assert done.stderr.count("\n") == 1


def test_the_variables_of_a_server(tmp_path: Path) -> None:
    env = {
        "QUERY_DEFAULTS_LIMIT": "2",
        "QUERY_MAXIMUM_RESULTS": "5",
        "CLUSTER_HOSTNAME": "node7",
        "PERSISTENCE_DATA_PATH": str(tmp_path / "data"),
        "AUTHENTICATION_APIKEY_ENABLED": "true",
        "AUTHENTICATION_APIKEY_ALLOWED_KEYS": "k1",
        "AUTHENTICATION_APIKEY_USERS": "ada",
    }
    with serving(env=env) as served:
        assert exchange_with(served.url)("GET", "/v1/schema")[0] == 401

        with weaviate.Client(served.url, auth_client_secret=weaviate.AuthApiKey("k1")) as client:
            client.schema.create_class({"class": "Article"})
            for _ in range(3):
                client.data_object.create({}, "Article")

            assert len(client.data_object.get()["objects"]) == 2
            assert "query maximum results exceeded" in str(
                client.query.get("Article", []).with_additional("id").with_limit(6).do()
            )
            assert client.cluster.get_nodes_status()[0]["name"] == "node7"
    assert served.where == f"in {tmp_path / 'data' / 'weaviate-local.db'}"


def test_two_processes_on_one_file(tmp_path: Path) -> None:
    path = str(tmp_path / "library.db")
    with serving("--path", path) as first:
        second = run("--port", "0", "--path", path)

        assert second.returncode == 1
        assert f"{path} is in use by another client or process" in second.stderr
        with pytest.raises(weaviate.exceptions.WeaviateConnectionError, match="is in use by another client"):
            weaviate.Client(path=path)
        assert exchange_with(first.url)("POST", "/v1/schema", {"class": "Article"})[0] == 200


def test_codegen_reads_its_query_types(tmp_path: Path) -> None:
    with serving() as served:
        for name in ("Article", "Book"):
            exchange_with(served.url)("POST", "/v1/schema", {"class": name})

        command = [sys.executable, "-m", "weaviate_codegen.cli", "graphql", "--url", served.url]
        made = subprocess.run(
            [*command, "--out", str(tmp_path / "my_graphql")], capture_output=True, env=environment(), text=True
        )

    assert made.returncode == 0, made.stderr
    assert "NearVector" in (tmp_path / "my_graphql" / "types.py").read_text("utf-8")
