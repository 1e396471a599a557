"""The life of an embedded server, with a script in the place of its binary."""

import json
import os
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

import pytest

import weaviate
from weaviate.embedded import EmbeddedDB, EmbeddedOptions, guard
from weaviate.exceptions import WeaviateConnectionError, WeaviateStartUpError

FAKE = Path(__file__).with_name("fake_server.py")


@pytest.fixture
def binary(tmp_path, monkeypatch):
    """An executable file that behaves like the server."""
    path = tmp_path / "weaviate"
    path.write_text(f"#!{sys.executable} -I\n{FAKE.read_text()}")
    path.chmod(0o755)
    monkeypatch.setenv("WEAVIATE_BINARY", str(path))
    return path


@pytest.fixture
def options(tmp_path):
    return EmbeddedOptions(
        persistence_data_path=str(tmp_path / "data"), binary_path=str(tmp_path / "cache"), port=0, grpc_port=0
    )


def pid_of(options):
    """The process of the server itself, behind the guard."""
    return int(Path(options.persistence_data_path, "pid").read_text())


def is_running(pid):
    try:
        os.kill(pid, 0)
        # Where nobody waits for orphans, one that has ended stays as a zombie.
        return sys.platform != "linux" or Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


def wait_for_the_end_of(pid):
    give_up = time.monotonic() + 20
    while is_running(pid):
        assert time.monotonic() < give_up, f"{pid} is still there"
        time.sleep(0.01)


def test_a_client_starts_and_stops_it(binary, options):
    with weaviate.Client(embedded_options=options) as client:
        assert client._connection.embedded_db.options is options
        pid = pid_of(options)

        assert is_running(pid)
        assert client.is_ready()
        assert client.schema.get() == {"classes": []}

    assert not is_running(pid)
    assert "the server has begun" in Path(options.persistence_data_path, "weaviate-embedded.log").read_text()


def test_it_ends_with_the_client_that_nobody_closed(binary, options):
    client = weaviate.Client(embedded_options=options)
    pid = pid_of(options)

    del client

    wait_for_the_end_of(pid)


def test_a_start_that_fails_leaves_nothing(binary, options, monkeypatch):
    monkeypatch.setenv("WEAVIATE_BINARY", str(binary))

    with pytest.raises(TypeError, match="additional_config"):
        weaviate.Client(embedded_options=options, additional_config=5)
    with pytest.raises(ValueError, match="content-length"):
        weaviate.Client(embedded_options=options, additional_headers={"content-length": "5"})

    assert not Path(options.persistence_data_path).exists()


def test_one_that_has_died_is_started_again(binary, options):
    with weaviate.Client(embedded_options=options) as client:
        first = pid_of(options)
        os.kill(first, signal.SIGKILL)
        client._connection._transport.database.process.wait(20)

        assert client.schema.get() == {"classes": []}
        assert pid_of(options) != first
        assert Path(options.persistence_data_path, "weaviate-embedded.log.1").exists()


def test_after_close_it_stays_stopped(binary, options):
    client = weaviate.Client(embedded_options=options, additional_config=weaviate.Config(retry=None))
    client.close()
    client.close()

    assert not client.is_ready()
    with pytest.raises(WeaviateConnectionError):
        client.get_meta()


def test_the_settings_of_the_server(binary, options, monkeypatch):
    monkeypatch.setenv("QUERY_DEFAULTS_LIMIT", "7")
    options.additional_env_vars = {"ENABLE_MODULES": "", "LOG_LEVEL": "debug"}

    with weaviate.Client(embedded_options=options):
        settings = json.loads(Path(options.persistence_data_path, "environment.json").read_text())

    expected = {
        "AUTHENTICATION_ANONYMOUS_ACCESS_ENABLED": "true",
        "CLUSTER_ADVERTISE_ADDR": "127.0.0.1",
        "CLUSTER_BIND_ADDR": "127.0.0.1",
        "CLUSTER_HOSTNAME": "Embedded_at_0",
        "DISABLE_TELEMETRY": "true",
        "ENABLE_MODULES": "",
        "GO_PROFILING_DISABLE": "true",
        "LOG_LEVEL": "debug",
        "PERSISTENCE_DATA_PATH": options.persistence_data_path,
        "QUERY_DEFAULTS_LIMIT": "7",
    }
    assert {name: settings.get(name) for name in expected} == expected
    ports = [value for name, value in settings.items() if name.endswith("_PORT")]
    assert len(set(ports)) == 5
    assert int(settings["CLUSTER_DATA_BIND_PORT"]) == int(settings["CLUSTER_GOSSIP_BIND_PORT"]) + 1


def test_who_listens_already_is_used_and_left_alone(binary, options):
    with weaviate.Client(embedded_options=options) as first:
        options.port = int(first._connection.url.rpartition(":")[2])
        second = EmbeddedDB(options)
        second.start()

        assert second.is_listening()
        assert second.process is None
        second.stop()
        assert first.is_ready()


def test_one_that_ends_before_it_is_ready(binary, options):
    options.additional_env_vars = {"FAKE": "die"}

    with pytest.raises(WeaviateStartUpError) as caught:
        weaviate.Client(embedded_options=options)

    assert "ended with exit code 7 before it was ready" in str(caught.value)
    assert str(caught.value).endswith("weaviate-embedded.log, and ends with:\nthe server has begun\n")


def test_one_that_never_gets_ready(options, tmp_path, monkeypatch):
    silent = tmp_path / "silent"
    silent.write_text("#!/bin/sh\nexec sleep 60\n")
    silent.chmod(0o755)
    monkeypatch.setenv("WEAVIATE_BINARY", str(silent))
    monkeypatch.setattr("weaviate.embedded.database.SECONDS_TO_START", 0.2)
    database = EmbeddedDB(options)

    with pytest.raises(WeaviateStartUpError, match="was not ready after 0 s"):
        database.start()

    assert database.process.poll() is not None


def test_a_port_that_was_taken_meanwhile_is_worth_another_start(binary, options):
    options.additional_env_vars = {"FAKE": "taken"}

    with weaviate.Client(embedded_options=options) as client:
        assert client.is_ready()


def test_a_server_that_does_not_end_when_asked_is_killed(binary, options, monkeypatch, tmp_path):
    quick = tmp_path / "guard.py"
    quick.write_text(Path(guard.__file__).read_text().replace("SECONDS_TO_STOP = 10.0", "SECONDS_TO_STOP = 0.1"))
    monkeypatch.setattr(guard, "__file__", str(quick))
    options.additional_env_vars = {"FAKE": "stubborn"}
    client = weaviate.Client(embedded_options=options)
    pid = pid_of(options)

    client.close()

    assert not is_running(pid)


PROGRAM = """
import os, signal, sys, weaviate
options = weaviate.EmbeddedOptions(persistence_data_path={data!r}, port=0, grpc_port=0)
client = weaviate.Client(embedded_options=options)
print("started", client._connection._transport.database.process.pid, flush=True)
{then}
"""


def program(options, then):
    source = PROGRAM.format(data=options.persistence_data_path, then=then)
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(each for each in sys.path if each)}
    return subprocess.Popen([sys.executable, "-c", source], env=environment, stdout=subprocess.PIPE, text=True)


@pytest.mark.parametrize(
    "then", ["", "sys.exit(3)", "raise KeyboardInterrupt", "os.kill(os.getpid(), signal.SIGKILL)", "os._exit(0)"]
)
def test_no_end_of_the_process_leaves_a_server(then, binary, options):
    process = program(options, f"sys.stderr.close(); {then}")
    process.communicate(timeout=60)

    wait_for_the_end_of(pid_of(options))


@pytest.mark.skipif(sys.platform != "linux", reason="needs PR_SET_PDEATHSIG")
def test_the_server_ends_with_its_guard(binary, options):
    database = EmbeddedDB(options)
    database.start()
    pid = pid_of(options)

    database.process.kill()

    wait_for_the_end_of(pid)
    database.stop()


def test_a_child_that_was_forked_stops_nothing(binary, options):
    with weaviate.Client(embedded_options=options) as client:
        pid = os.fork()
        if pid == 0:
            client.close()
            os._exit(0)
        os.waitpid(pid, 0)

        assert client.is_ready()
        assert is_running(pid_of(options))


def test_a_pickled_client_reaches_the_server_and_does_not_own_it(binary, options):
    import pickle

    with weaviate.Client(embedded_options=options) as client:
        copy = pickle.loads(pickle.dumps(client))
        assert copy.is_ready()
        copy.close()

        assert client.is_ready()


@pytest.mark.parametrize(
    ("hostname", "host"),
    [("127.0.0.1", "127.0.0.1"), ("localhost", "127.0.0.1"), ("0.0.0.0", "127.0.0.1"), ("127.0.0.2", "127.0.0.2")],
)
def test_where_it_is_reached(hostname, host):
    assert EmbeddedDB(EmbeddedOptions(hostname=hostname, port=6666)).url == f"http://{host}:6666"


def test_what_the_arguments_may_be(options):
    with pytest.raises(TypeError, match="embedded_options must be EmbeddedOptions, dict was given"):
        weaviate.Client(embedded_options={})
    with pytest.raises(TypeError, match="give either url"):
        weaviate.Client("http://localhost:8080", embedded_options=options)
    with pytest.raises(TypeError, match="give either url"):
        weaviate.Client(path="library.db", embedded_options=options)


def test_a_binary_that_can_not_be_run(options, monkeypatch, tmp_path):
    monkeypatch.setenv("WEAVIATE_BINARY", str(tmp_path / "nowhere"))

    with pytest.raises(WeaviateStartUpError, match="WEAVIATE_BINARY names .*nowhere, which is no file that can be"):
        EmbeddedDB(options).start()


def test_a_folder_that_can_not_be_made(binary, options):
    options.persistence_data_path = "/dev/null/data"

    with pytest.raises(WeaviateStartUpError, match="the folder /dev/null/data of the embedded server can't be made"):
        EmbeddedDB(options).start()


def test_a_platform_without_a_server(options, monkeypatch):
    monkeypatch.setattr("platform.system", lambda: "Windows")

    with pytest.raises(WeaviateStartUpError, match='there is no server for Windows; .*":memory:"'):
        EmbeddedDB(options).start()


def test_ports_that_are_free():
    from weaviate.embedded.ports import free_ports, is_taken

    ports = free_ports(4)

    assert ports == list(range(ports[0], ports[0] + 4))
    with socket.create_server(("127.0.0.1", ports[0])):
        assert is_taken("127.0.0.1", ports[0])
    assert not is_taken("127.0.0.1", ports[0])
