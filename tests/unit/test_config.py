"""Settings: v3's names and defaults, checked where they are made, compared by value, never changed."""

import dataclasses
import inspect
import pickle

import pytest

from weaviate.config import Config, ConnectionConfig, Retry


def test_the_defaults():
    assert Config() == Config(
        grpc_port_experimental=None,
        connection_config=ConnectionConfig(20, 20),
        retry=Retry(attempts=2, base=0.5, cap=8.0, budget=20),
        total_timeout=None,
        max_response_bytes=2**30,
        validation="static",
        raise_graphql_errors=False,
    )


def test_the_positional_arguments_are_v3_s():
    def positional(kind):
        return [
            item.name for item in inspect.signature(kind).parameters.values() if item.kind is item.POSITIONAL_OR_KEYWORD
        ]

    assert positional(Config) == ["grpc_port_experimental", "connection_config"]
    assert positional(ConnectionConfig) == ["session_pool_connections", "session_pool_maxsize"]
    assert Config(50051, ConnectionConfig(1, 2)).connection_config.session_pool_maxsize == 2


@pytest.mark.parametrize("settings", [Config(), ConnectionConfig(), Retry(), Config(retry=None)])
def test_settings_are_values(settings):
    assert settings == dataclasses.replace(settings)
    assert pickle.loads(pickle.dumps(settings)) == settings
    with pytest.raises(dataclasses.FrozenInstanceError):
        settings.retry = None


@pytest.mark.parametrize(
    ("kind", "arguments", "error"),
    [
        (ConnectionConfig, {"session_pool_connections": "20"}, TypeError),
        (ConnectionConfig, {"session_pool_maxsize": 2.0}, TypeError),
        (ConnectionConfig, {"session_pool_maxsize": True}, TypeError),
        (ConnectionConfig, {"session_pool_maxsize": None}, TypeError),
        (ConnectionConfig, {"session_pool_connections": 0}, ValueError),
        (ConnectionConfig, {"session_pool_maxsize": -1}, ValueError),
        (Retry, {"attempts": 1.0}, TypeError),
        (Retry, {"attempts": True}, TypeError),
        (Retry, {"attempts": -1}, ValueError),
        (Retry, {"budget": "20"}, TypeError),
        (Retry, {"budget": -1}, ValueError),
        (Retry, {"base": "1"}, TypeError),
        (Retry, {"base": True}, TypeError),
        (Retry, {"base": -0.1}, ValueError),
        (Retry, {"cap": -1}, ValueError),
        (Retry, {"cap": float("nan")}, ValueError),
        (Config, {"grpc_port_experimental": "50051"}, TypeError),
        (Config, {"grpc_port_experimental": True}, TypeError),
        (Config, {"connection_config": {}}, TypeError),
        (Config, {"connection_config": None}, TypeError),
        (Config, {"retry": 3}, TypeError),
        (Config, {"retry": False}, TypeError),
        (Config, {"total_timeout": "5"}, TypeError),
        (Config, {"total_timeout": True}, TypeError),
        (Config, {"total_timeout": 0}, ValueError),
        (Config, {"total_timeout": -1}, ValueError),
        (Config, {"total_timeout": float("nan")}, ValueError),
        (Config, {"max_response_bytes": 1e9}, TypeError),
        (Config, {"max_response_bytes": None}, TypeError),
        (Config, {"max_response_bytes": 0}, ValueError),
        (Config, {"validation": "strict"}, ValueError),
        (Config, {"validation": None}, ValueError),
    ],
    ids=str,
)
def test_refused_settings_are_named(kind, arguments, error):
    (name,) = arguments

    with pytest.raises(error, match=f"^{name} must be"):
        kind(**arguments)


@pytest.mark.parametrize(
    "make",
    [
        lambda: Retry(attempts=0, base=0, cap=0, budget=0),
        lambda: Config(retry=None, total_timeout=0.1, max_response_bytes=1),
        lambda: Config(total_timeout=float("inf")),
        lambda: Config(validation="schema"),
        lambda: Config(validation="off"),
    ],
)
def test_extremes_that_are_allowed(make):
    make()
