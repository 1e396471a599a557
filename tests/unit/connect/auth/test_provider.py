"""Exchanges with an identity provider: how long they may take, what is read of the answer, what is told of it."""

import logging
import pickle

import httpx
import pytest

from tests.unit.connect.auth.support import PROVIDER, TOKEN_ENDPOINT, World, failing, status
from tests.unit.support import Clock, ScriptedTransport, answer
from weaviate.auth import AuthClientCredentials, AuthClientPassword
from weaviate.connect.auth.discovery import Endpoint
from weaviate.connect.auth.network import ProviderTransports
from weaviate.connect.auth.provider import MAX_ANSWER_BYTES, GrantRefusedError, IdentityProvider
from weaviate.connect.http import HttpTransport
from weaviate.connect.transport import Deadline
from weaviate.connect.url import ServerUrl
from weaviate.exceptions import (
    AuthenticationFailedException,
    ResponseCannotBeDecodedException,
    WeaviateConnectionError,
    WeaviateTimeoutError,
)

ENDPOINT = Endpoint.parse(TOKEN_ENDPOINT, "token endpoint", ServerUrl.parse(PROVIDER))
FORM = (("grant_type", "password"), ("username", "ann"), ("password", "canary"), ("client_id", "wv"))


def posted(*script, clock=None, deadline=None):
    """The transport of an exchange, and its answer or what was raised instead."""
    transport = ScriptedTransport(script)
    provider = IdentityProvider(lambda _: transport, clock or Clock())
    try:
        return transport, provider.post(ENDPOINT, FORM, deadline)
    except (AuthenticationFailedException, WeaviateConnectionError) as error:
        return transport, error


class TestTime:
    def test_an_exchange_is_bounded(self):
        clock = Clock(now=100)

        transport, _ = posted(answer(200, {}), clock=clock)

        (deadline,) = transport.deadlines
        assert (deadline.connect, deadline.read, deadline.at, deadline.clock) == (5, 5, 110, clock)

    @pytest.mark.parametrize(("left", "end"), [(3, 103), (60, 110)])
    def test_it_ends_with_the_call_that_needs_the_token(self, left, end):
        calls_clock = Clock(now=5)

        transport, _ = posted(answer(200, {}), clock=Clock(now=100), deadline=Deadline(at=5 + left, clock=calls_clock))

        assert transport.deadlines[0].at == end

    def test_a_call_without_an_end_changes_nothing(self):
        transport, _ = posted(answer(200, {}), clock=Clock(now=100), deadline=Deadline())

        assert transport.deadlines[0].at == 110


@pytest.mark.parametrize(
    "outcome", [answer(200, {}), answer(400, {}), WeaviateTimeoutError("slow"), WeaviateConnectionError("refused")]
)
def test_the_connection_is_closed_whatever_comes(outcome):
    transport, _ = posted(outcome)

    assert transport.closed == 1


def test_network_errors_are_passed_on():
    _, error = posted(WeaviateTimeoutError("too slow"))

    assert type(error) is WeaviateTimeoutError


@pytest.mark.parametrize("code", [400, 401, 403])
def test_a_refusal_is_told_apart(code):
    _, error = posted(answer(code, {"error": "invalid_grant", "error_description": "Wrong name or password"}))

    assert type(error) is GrantRefusedError
    assert str(error) == (
        "the identity provider refuses the login "
        f"({TOKEN_ENDPOINT} answered {code}, 'invalid_grant: Wrong name or password')"
    )


@pytest.mark.parametrize("code", [201, 302, 307, 404, 429, 500, 503])
def test_another_status_is_a_failure(code):
    _, error = posted(answer(code, {"access_token": "x"}, location="https://elsewhere.test/"))

    assert type(error) is AuthenticationFailedException
    assert f"answered {code}" in str(error)


@pytest.mark.parametrize(
    "body",
    [
        {"error": "invalid_grant", "error_description": "'canary' is no password of ann"},
        {"error": "canary"},
        {"error": {"password": "canary"}},
        {"error_description": "password=%63anary"},
        {"error_description": "x" * 499 + "canary"},
        ["canary"],
        "canary",
        b"canary",
        b"\xff",
        None,
    ],
)
def test_a_refusal_that_repeats_the_secret_is_not_shown(body):
    _, error = posted(answer(400, body))

    assert str(error) == f"the identity provider refuses the login ({TOKEN_ENDPOINT} answered 400)"


def test_a_long_complaint_is_cut():
    _, error = posted(answer(400, {"error": "x" * 10_000}))

    assert len(str(error)) < 700


class TestSize:
    def test_too_large_an_answer_is_not_shown(self):
        body = b'{"access_token": "canary", "x": "' + b"x" * MAX_ANSWER_BYTES + b'"}'

        _, error = posted(answer(200, body))

        assert str(error) == f"the answer of the identity provider at {TOKEN_ENDPOINT} is larger than 1048576 bytes"

    def test_nor_when_the_transport_stopped_reading_it(self):
        beginning = answer(200, b'{"access_token": "canary"')

        transport, error = posted(ResponseCannotBeDecodedException("too large", beginning))

        assert "is larger than 1048576 bytes" in str(error)
        assert "canary" not in f"{error}{error.__context__}{error.__cause__}"
        assert transport.closed == 1

    def test_the_real_transport_stops_there(self):
        transport = ProviderTransports()(ServerUrl.parse(PROVIDER))

        assert transport._max_response_bytes == MAX_ANSWER_BYTES


class TestTransports:
    ORIGIN = ServerUrl.parse(PROVIDER)

    def test_by_default_it_is_http_on_one_connection(self):
        transport = ProviderTransports()(self.ORIGIN)

        assert isinstance(transport, HttpTransport)
        assert transport._max_connections == 1

    @pytest.mark.parametrize(
        ("proxies", "expected"),
        [
            ("http://proxy.test:3128", "http://proxy.test:3128"),
            ({"https": "http://s.test:1", "http": "http://p.test:1"}, "http://s.test:1"),
            ({"http": "http://p.test:1"}, None),
            (None, None),
        ],
    )
    def test_it_goes_through_the_clients_proxy(self, monkeypatch, proxies, expected):
        monkeypatch.setenv("HTTPS_PROXY", "http://env.test:1")

        assert ProviderTransports(proxies)(self.ORIGIN)._route.proxy == (expected and ServerUrl.parse(expected))

    def test_it_goes_through_the_environments_proxy_on_request(self, monkeypatch):
        monkeypatch.setenv("https_proxy", "http://env.test:1")
        monkeypatch.delenv("no_proxy", raising=False)
        monkeypatch.delenv("NO_PROXY", raising=False)

        assert ProviderTransports(None, True)(self.ORIGIN)._route.proxy == ServerUrl.parse("http://env.test:1")

    def test_it_trusts_whom_the_client_trusts(self, monkeypatch):
        seen = []
        monkeypatch.setattr("weaviate.connect.tls.TlsSettings._build", lambda self: seen.append(self.__dict__))

        ProviderTransports(verify="/ca.pem")(self.ORIGIN)._route.tls()

        assert seen[0]["_verify"] == "/ca.pem"
        assert not seen[0]["_cert"], "a client certificate is for Weaviate alone"

    def test_a_transport_that_the_client_was_given_is_used_and_left_open(self):
        closed = []
        world = World()
        given = httpx.MockTransport(world)
        given.close = lambda: closed.append("given")

        client = world.client(AuthClientPassword("ann", "secret"), transport=given)

        assert world.issued == 1
        assert closed == []
        client.close()
        assert closed == ["given"]

    def test_they_travel_in_a_pickle_and_hide_the_proxys_password(self):
        transports = ProviderTransports({"https": "http://ann:canary@proxy.test"}, True, False)

        assert pickle.loads(pickle.dumps(transports)) == transports
        assert "canary" not in repr(transports)


def test_the_log_tells_of_exchanges_without_what_was_in_them(caplog):
    caplog.set_level(logging.DEBUG, "weaviate")

    posted(answer(200, {"access_token": "canary"}))

    assert caplog.messages == [f"POST {TOKEN_ENDPOINT} 200 0.0 ms"]


@pytest.mark.parametrize("error", [httpx.ConnectError("refused"), httpx.ReadTimeout("slow")])
def test_an_unreachable_provider_is_named(error):
    world = World({f"POST {TOKEN_ENDPOINT}": failing(error)})

    with pytest.raises(WeaviateConnectionError, match="POST /realm/token from https://idp.test"):
        world.log_in(AuthClientCredentials("secret", "a"), Clock())


def test_a_refused_login_is_an_error_of_authentication():
    world = World({f"POST {TOKEN_ENDPOINT}": status(401, {"error": "invalid_client"})})

    with pytest.raises(AuthenticationFailedException, match="answered 401, 'invalid_client'"):
        world.log_in(AuthClientCredentials("secret", "a"), Clock())
