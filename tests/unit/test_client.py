"""`Client`: its arguments as v3 took them, its own calls, and what it gives away of its secrets: nothing."""

import copy
import inspect
import pickle
import socket
import sys
from types import ModuleType, SimpleNamespace

import httpx
import pytest
import weaviate_graphql.tables

import weaviate
from tests.unit.connect.loopback import Loopback, respond
from tests.unit.support import META, URL, ScriptedTransport, answer, client_of
from weaviate.connect import startup
from weaviate.exceptions import UnexpectedStatusCodeException, WeaviateStartUpError

SECRET = "s3cr3t"


def scripted(*lines):
    return ScriptedTransport([answer(404), answer(200, META), *lines])


def client_over(transport, url=URL, **arguments):
    return weaviate.Client(url, startup_period=None, transport=transport, **arguments)


def test_the_arguments_have_v3_s_order_and_defaults():
    parameters = list(inspect.signature(weaviate.Client).parameters.values())

    positional = {item.name: item.default for item in parameters if item.kind is item.POSITIONAL_OR_KEYWORD}
    assert positional == {
        "url": None,
        "auth_client_secret": None,
        "timeout_config": (10, 60),
        "proxies": None,
        "trust_env": False,
        "additional_headers": None,
        "startup_period": 5,
        "embedded_options": None,
        "additional_config": None,
    }
    assert list(positional) == [item.name for item in parameters][:9]
    assert {item.name for item in parameters if item.kind is item.KEYWORD_ONLY} >= {
        "path",
        "verify",
        "cert",
        "transport",
        "rest",
        "query_types",
    }


@pytest.mark.parametrize(
    ("arguments", "error", "message"),
    [
        ({}, TypeError, "url"),
        ({"url": 5}, TypeError, "url must be str, int was given"),
        ({"url": b"http://localhost"}, TypeError, "url must be str"),
        ({"url": URL, "path": "library.db"}, TypeError, "either url"),
        ({"url": "localhost:8080"}, ValueError, "must look like http://host:port, 'localhost:8080' was given"),
        ({"url": f"http://jane:{SECRET}/x@host"}, ValueError, "URL of the server"),
        ({"timeout_config": True}, TypeError, "timeout_config"),
        ({"timeout_config": [1, 2]}, TypeError, "timeout_config"),
        ({"timeout_config": "5"}, TypeError, "timeout_config"),
        ({"timeout_config": (1, 2, 3)}, ValueError, "timeout_config"),
        ({"timeout_config": 0}, ValueError, "timeout"),
        ({"timeout_config": (1, -1)}, ValueError, "timeout"),
        ({"startup_period": 0}, ValueError, "startup_period"),
        ({"startup_period": -1}, ValueError, "startup_period"),
        ({"startup_period": 1.5}, TypeError, "startup_period"),
        ({"startup_period": True}, TypeError, "startup_period"),
        ({"additional_headers": [("a", "b")]}, TypeError, "additional_headers"),
        ({"additional_headers": "a"}, TypeError, "additional_headers"),
        ({"additional_headers": {"x": 5}}, TypeError, "'x'"),
        ({"additional_headers": {"x": f"{SECRET}\r\n"}}, ValueError, "'x'"),
        ({"additional_headers": {"x\n": SECRET}}, ValueError, "name of a header"),
        ({"additional_headers": {"Content-Length": "5"}}, ValueError, "Content-Length"),
        ({"auth_client_secret": SECRET}, TypeError, "auth_client_secret"),
        ({"auth_client_secret": weaviate.AuthApiKey(f"{SECRET}\n")}, ValueError, "control characters"),
        ({"auth_client_secret": weaviate.AuthApiKey(None)}, TypeError, "must be str"),
        ({"additional_config": {"retry": None}}, TypeError, "additional_config must be Config, dict was given"),
        ({"additional_config": 0}, TypeError, "additional_config"),
        ({"transport": object()}, TypeError, "transport must be"),
        ({"transport": "http"}, TypeError, "transport must be"),
    ],
    ids=str,
)
def test_refused_arguments_send_nothing_and_show_no_secret(arguments, error, message):
    transport = ScriptedTransport()
    defaults = {"url": URL, "transport": transport} if arguments else {}

    with pytest.raises(error, match=message) as caught:
        weaviate.Client(**defaults | arguments)

    assert transport.requests == []
    assert SECRET not in str(caught.value)


@pytest.mark.parametrize(
    ("arguments", "error"),
    [
        ({"proxies": 5}, TypeError),
        ({"proxies": {"http": 5}}, TypeError),
        ({"proxies": f"socks5://jane:{SECRET}@host"}, ValueError),
        ({"verify": None}, TypeError),
        ({"cert": 5}, TypeError),
        ({"url": "https://localhost:1", "verify": "/nowhere/ca.pem"}, ValueError),
        ({"url": "https://localhost:1", "cert": "/nowhere/me.pem"}, ValueError),
    ],
    ids=str,
)
def test_refused_arguments_of_the_network(arguments, error):
    with pytest.raises(error) as caught:
        weaviate.Client(**{"url": "http://localhost:1"} | arguments)

    assert SECRET not in str(caught.value)


def test_a_file_of_certificates_that_is_missing_is_told_when_nothing_is_asked_of_it_too():
    with pytest.raises(ValueError, match="/nowhere/ca.pem"):
        weaviate.Client("https://localhost:1", startup_period=None, verify="/nowhere/ca.pem")


@pytest.mark.parametrize(("given", "pair"), [(5, (5, 5)), (0.5, (0.5, 0.5)), ((2, 20), (2, 20))])
def test_timeout_config_is_kept_and_may_be_set(given, pair):
    transport = scripted(answer(200))
    client = client_over(transport, timeout_config=given)
    assert client.timeout_config == pair

    client.timeout_config = (7, 8)
    client.is_live()

    assert client.timeout_config == (7, 8)
    assert (transport.deadlines[-1].connect, transport.deadlines[-1].read) == (7, 8)


@pytest.mark.parametrize(
    ("value", "error"), [(0, ValueError), ([1, 2], TypeError), (True, TypeError), ((1,), ValueError)]
)
def test_a_refused_timeout_config_changes_nothing(value, error):
    client = client_over(scripted())

    with pytest.raises(error):
        client.timeout_config = value
    assert client.timeout_config == (10, 60)


@pytest.mark.parametrize(("config", "seconds"), [(None, 60), (weaviate.Config(total_timeout=7), 7)])
def test_a_call_may_take_three_read_timeouts_or_the_total_of_the_config(config, seconds):
    transport = scripted(answer(200))
    client = client_over(transport, timeout_config=(2, 20), additional_config=config)

    client.is_live()
    client.timeout_config = (2, 20)
    client.is_live()

    for deadline in transport.deadlines:
        assert seconds - 5 < deadline.at - deadline.clock() <= seconds


@pytest.mark.parametrize(
    ("retry", "attempts"), [(None, 1), (weaviate.Retry(attempts=0), 1), (weaviate.Retry(base=0), 3)]
)
def test_retries_are_settings_of_the_config(retry, attempts):
    client, server = client_of(httpx.Response(503), additional_config=weaviate.Config(retry=retry))

    with pytest.raises(UnexpectedStatusCodeException):
        client.schema.get()
    assert len(server.requests) == attempts


def test_headers_of_the_user_go_with_every_request():
    transport = scripted(answer(200, {"classes": []}))

    client_over(transport, additional_headers={"X-OpenAI-Api-Key": " k "}).schema.get()

    assert all(("x-openai-api-key", "k") in request.headers for request in transport.requests)
    assert len(transport.requests) == 3


@pytest.mark.parametrize(
    ("url", "arguments", "authorization"),
    [
        (URL, {"auth_client_secret": weaviate.AuthApiKey("key")}, "Bearer key"),
        (URL, {"additional_headers": {"Authorization": "Basic x"}}, "Basic x"),
        ("http://jane:pw@weaviate.test", {}, "Basic amFuZTpwdw=="),
        ("http://jane:pw@weaviate.test", {"auth_client_secret": weaviate.AuthApiKey("key")}, "Bearer key"),
        ("http://jane:pw@weaviate.test", {"additional_headers": {"authorization": "Basic x"}}, "Basic x"),
    ],
)
def test_there_is_one_authorization(url, arguments, authorization):
    transport = ScriptedTransport([answer(200, META)])

    client_over(transport, url, **arguments)

    headers = [value for name, value in transport.requests[0].headers if name == "authorization"]
    assert headers == [authorization]


@pytest.mark.parametrize(
    ("reply", "ready"),
    [
        (httpx.Response(200), True),
        (httpx.Response(204), False),
        (httpx.Response(503), False),
        (httpx.ConnectError("refused"), False),
        (httpx.ReadTimeout("slow"), False),
    ],
)
def test_is_ready(reply, ready):
    client = client_over(httpx.MockTransport(replies(reply, "/v1/.well-known/ready")), additional_config=NO_RETRIES)

    assert client.is_ready() is ready


NO_RETRIES = weaviate.Config(retry=None)


def replies(reply, path):
    def handle(request):
        if request.url.path == "/v1/meta" != path:
            return httpx.Response(200, json=META)
        if request.url.path != path:
            return httpx.Response(404)
        if isinstance(reply, Exception):
            raise reply
        return reply

    return handle


@pytest.mark.parametrize(("status", "live"), [(200, True), (503, False), (404, False)])
def test_is_live(status, live):
    handle = replies(httpx.Response(status), "/v1/.well-known/live")

    assert client_over(httpx.MockTransport(handle), additional_config=NO_RETRIES).is_live() is live


@pytest.mark.parametrize("probe", [weaviate.Client.is_ready, weaviate.Client.is_live])
def test_probes_ask_once_whatever_the_retries(probe):
    transport = scripted(answer(503))
    client = client_over(transport, additional_config=weaviate.Config(retry=weaviate.Retry(base=0)))
    started = len(transport.requests)

    assert probe(client) is False
    assert len(transport.requests) == started + 1


def test_is_live_raises_when_the_server_is_not_reached():
    handle = replies(httpx.ConnectError("refused"), "/v1/.well-known/live")

    with pytest.raises(ConnectionError, match="refused"):
        client_over(httpx.MockTransport(handle), additional_config=NO_RETRIES).is_live()


def test_get_meta_gives_the_server_s_answer():
    client = client_over(
        ScriptedTransport([answer(404), answer(200, META), answer(200, {"version": "1.40.0", "new": 1})])
    )

    assert client.get_meta() == {"version": "1.40.0", "new": 1}


def test_closing_closes_the_transport_and_may_be_done_twice():
    transport = scripted()
    client = client_over(transport)

    client.close()
    client.close()

    assert transport.closed == 2


def test_a_client_in_a_with_statement_closes_itself_and_lets_exceptions_through():
    transport = scripted()

    with pytest.raises(ZeroDivisionError), client_over(transport) as client:
        assert isinstance(client, weaviate.Client)
        raise ZeroDivisionError

    assert transport.closed == 1


def test_a_start_that_fails_closes_the_transport():
    transport = ScriptedTransport([answer(404), KeyboardInterrupt()])

    with pytest.raises(KeyboardInterrupt):
        client_over(transport)
    assert transport.closed == 1


@pytest.mark.parametrize("name", ["schema", "data_object", "batch", "query", "rest"])
def test_a_resource_is_always_the_same_one(name):
    client = client_over(scripted())

    assert getattr(client, name) is getattr(client, name)


def test_nothing_shows_a_secret():
    client = client_over(
        ScriptedTransport([answer(200, META)]),
        f"http://jane:{SECRET}@weaviate.test",
        additional_headers={"X-Cohere-Api-Key": SECRET},
        auth_client_secret=weaviate.AuthApiKey(SECRET),
    )

    shown = [client, client._connection, client.schema, client.data_object, client.batch, client.query, client._config]
    assert SECRET not in f"{shown} {client}"
    assert repr(client) == "<weaviate.Client http://weaviate.test>"


def test_a_copy_has_the_credentials_and_nothing_of_the_batch():
    client = client_over(
        ScriptedTransport([answer(200, META)]), auth_client_secret=weaviate.AuthApiKey("key"), timeout_config=7
    )
    client.batch.add_data_object({}, "Article")
    client.schema, client.query, client.data_object, client.rest  # noqa: B018 - they are made at their first use

    twin = pickle.loads(pickle.dumps(client))
    twin.get_meta()

    assert ("authorization", "Bearer key") in twin._connection._transport.requests[-1].headers
    assert twin.timeout_config == (7, 7)
    assert twin._connection.server_version == "1.39.0"
    assert (client.batch.num_objects(), twin.batch.num_objects()) == (1, 0)


def test_a_copy_of_a_client_on_the_network_works():
    with Loopback(respond(b'{"version":"1.39.0"}')) as server:
        client = weaviate.Client(server.url, weaviate.AuthApiKey("key"))
        client.batch.configure(batch_size=7)

        with pickle.loads(pickle.dumps(client)) as twin:
            assert twin.get_meta() == {"version": "1.39.0"}
        client.close()

    assert [exchange.connection for exchange in server.exchanges] == [1, 1, 2]


def test_a_client_asks_its_server_and_nobody_else():
    with (
        Loopback(respond(b'{"version":"1.39.0"}')) as server,
        weaviate.Client(server.url, weaviate.AuthApiKey("k")) as client,
    ):
        client.get_meta()

    assert [exchange.line for exchange in server.exchanges] == [
        "GET /v1/.well-known/ready HTTP/1.1",
        "GET /v1/meta HTTP/1.1",
        "GET /v1/meta HTTP/1.1",
    ]


@pytest.fixture
def proxied(monkeypatch):
    """A server that also acts as a proxy, and an environment that names it."""
    for name in ("http_proxy", "all_proxy", "no_proxy", "ALL_PROXY", "NO_PROXY", "REQUEST_METHOD"):
        monkeypatch.delenv(name, raising=False)
    with Loopback(respond(b'{"version":"1.39.0"}')) as server:
        monkeypatch.setenv("HTTP_PROXY", server.url)
        yield server


def test_the_environment_s_proxy_is_used_when_it_is_trusted(proxied):
    weaviate.Client("http://weaviate.test", weaviate.AuthApiKey("k"), trust_env=True).close()

    assert proxied.exchanges[0].line == "GET http://weaviate.test/v1/.well-known/ready HTTP/1.1"


def test_the_environment_s_proxy_is_not_used_when_it_is_not_trusted(proxied):
    with Loopback(respond(b'{"version":"1.39.0"}')) as server:
        weaviate.Client(server.url, weaviate.AuthApiKey("k")).close()

    assert len(server.exchanges) == 2
    assert proxied.exchanges == []


def test_a_login_of_the_netrc_file_never_replaces_the_key(tmp_path, monkeypatch):
    (tmp_path / ".netrc").write_text("machine 127.0.0.1 login jane password pw\n")
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("NETRC", str(tmp_path / ".netrc"))
    with Loopback(respond(b'{"version":"1.39.0"}')) as server:
        weaviate.Client(server.url, weaviate.AuthApiKey("key"), trust_env=True, proxies={}).close()

    assert {dict(exchange.headers)["authorization"] for exchange in server.exchanges} == {"Bearer key"}


def test_the_cap_on_answers_is_a_setting_of_the_config():
    config = weaviate.Config(max_response_bytes=100)
    with Loopback(respond(b'{"version":"' + b"1" * 200 + b'"}')) as server:
        with pytest.raises(weaviate.exceptions.ResponseCannotBeDecodedException, match="max_response_bytes"):
            weaviate.Client(server.url, weaviate.AuthApiKey("k"), startup_period=None, additional_config=config)


def test_a_server_that_is_down_is_named_with_the_reason(monkeypatch):
    monkeypatch.setattr(startup, "_PAUSE", 0)
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]

    with pytest.raises(
        WeaviateStartUpError, match=rf"http://127.0.0.1:{port} did not become ready in 1 s: .*refused"
    ) as caught:
        weaviate.Client(f"http://jane:{SECRET}@127.0.0.1:{port}", startup_period=1)
    assert SECRET not in str(caught.value)


@pytest.mark.parametrize("url", ["http://weaviate.test/", "http://weaviate.test/prefix/"])
def test_slashes_around_the_url_don_t_matter(url):
    seen = []

    def handle(request):
        seen.append(str(request.url))
        return httpx.Response(200, json=META)

    client_over(httpx.MockTransport(handle), f" {url}", auth_client_secret=weaviate.AuthApiKey("k"))

    assert seen == [f"{url}v1/meta"]


@pytest.fixture
def query_types():
    """A module like those of `weaviate-codegen graphql`, of a server that knows no limit; it is not importable."""
    tables = SimpleNamespace(**vars(weaviate_graphql.tables))
    tables.GET_ARGUMENTS = {name: kind for name, kind in tables.GET_ARGUMENTS.items() if name != "limit"}
    module = ModuleType("query_types_of_a_test")
    module.tables = tables
    return module


def knows_limit(client):
    """Whether the client's queries have a limit, which those of the fixture have not."""
    try:
        client.query.get("Article", ["title"]).with_limit(1).build()
    except (KeyError, ValueError):
        return False
    return True


def test_generated_query_types_of_another_server_are_used(query_types):
    client = weaviate.Client(":memory:", query_types=query_types)

    assert not knows_limit(client)
    assert not knows_limit(client.with_options(timeout=1))
    assert "offset:1" in client.query.get("Article", ["title"]).with_offset(1).build()


def test_a_copy_imports_its_query_types(query_types, monkeypatch):
    monkeypatch.setitem(sys.modules, query_types.__name__, query_types)
    client = client_over(scripted(), query_types=query_types)

    for twin in (pickle.loads(pickle.dumps(client)), copy.deepcopy(client)):
        assert not knows_limit(twin)


def test_query_types_that_a_copy_could_not_import_are_refused(query_types):
    client = client_over(scripted(), query_types=query_types)

    with pytest.raises(pickle.PicklingError, match="query_types_of_a_test can't be pickled: the copy could not import"):
        pickle.dumps(client)
