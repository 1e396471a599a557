"""`import weaviate` costs next to nothing: names are loaded when they are first used, and nothing happens besides."""

import json
import subprocess
import sys
import textwrap

import pytest

import weaviate

HEAVY = (
    "httpx",
    "http.client",
    "httpcore",
    "h11",
    "anyio",
    "graphql",
    "gql",
    "weaviate_rest",
    "weaviate_graphql",
    "attr",
    "attrs",
    "orjson",
)
HEAVY += ("numpy", "ssl", "socket", "asyncio", "certifi", "sqlite3", "logging", "requests")


def loaded(statement):
    """Which of the heavy modules a fresh interpreter has after a statement."""
    program = f"""
        import json, sys
        {statement}
        print(json.dumps([name for name in {HEAVY!r} if name in sys.modules]))
    """
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", textwrap.dedent(program)], capture_output=True, text=True, check=True
    )
    return set(json.loads(done.stdout))


def test_the_import_loads_nothing_heavy():
    assert loaded("import weaviate") == set()


@pytest.mark.parametrize("name", ["Config", "AuthApiKey", "WeaviateBaseError"])
def test_small_things_load_nothing_heavy(name):
    assert (
        loaded(f"import weaviate; weaviate.{name}") & {"httpx", "http.client", "graphql", "weaviate_rest", "orjson"}
        == set()
    )


def test_the_client_loads_no_http_library_before_it_has_a_server():
    assert (
        loaded("import weaviate; weaviate.Client") & {"httpx", "http.client", "graphql", "weaviate_rest", "numpy"}
        == set()
    )


def test_a_client_over_http_does_without_httpx_and_queries():
    from tests.unit.connect.loopback import Loopback, respond

    with Loopback(respond(b'{"version":"1.39.0"}')) as server:
        found = loaded(f"import weaviate; weaviate.Client({server.url!r}, weaviate.AuthApiKey('k')).close()")

    assert "http.client" in found
    assert found & {"httpx", "httpcore", "graphql", "gql", "weaviate_graphql", "weaviate_rest", "numpy"} == set()


def test_the_import_changes_nothing_in_the_process():
    program = """
        import os, sys, threading, warnings
        before = dict(os.environ), list(warnings.filters), threading.active_count(), sys.stdout
        import weaviate
        weaviate.Client, weaviate.Config
        assert before == (dict(os.environ), list(warnings.filters), threading.active_count(), sys.stdout)
    """
    subprocess.run([sys.executable, "-c", textwrap.dedent(program)], check=True)


@pytest.mark.parametrize("name", sorted({*weaviate.__all__, *dir(weaviate)} - {"local", "embedded", "EmbeddedOptions"}))
def test_every_public_name_is_there(name):
    assert getattr(weaviate, name) is not None
    assert name in dir(weaviate)


def test_a_name_that_there_is_not():
    with pytest.raises(AttributeError, match="module 'weaviate' has no attribute 'Klient'"):
        weaviate.Klient
    assert not hasattr(weaviate, "_nothing")


def test_the_names_are_those_of_the_modules():
    from weaviate import client, config, exceptions
    from weaviate.data.replication import ConsistencyLevel

    assert weaviate.Client is client.Client
    assert weaviate.Config is config.Config
    assert weaviate.ConsistencyLevel is ConsistencyLevel
    assert weaviate.UnexpectedStatusCodeException is exceptions.UnexpectedStatusCodeException
    assert weaviate.exceptions is exceptions
