"""The first requests of a client: ready, openid-configuration, meta; each bounded, each failure told."""

import pytest

import weaviate
from tests.unit.support import META, URL, Clock, ScriptedTransport, answer, connection_over
from weaviate.connect import Deadline, startup
from weaviate.exceptions import (
    AuthenticationFailedException,
    ResponseCannotBeDecodedException,
    UnexpectedStatusCodeException,
    WeaviateConnectionError,
    WeaviateStartUpError,
    WeaviateTimeoutError,
)

LOGIN = answer(200, {"href": "http://idp.test/.well-known/openid-configuration", "clientId": "wcs"})


def client_over(transport, **arguments):
    config = weaviate.Config(retry=None)
    return weaviate.Client(URL, transport=transport, additional_config=config, **arguments)


def test_the_order_of_the_first_requests_is_v3_s():
    transport = ScriptedTransport([answer(200), answer(404), answer(200, META)])

    client = client_over(transport, additional_headers={"X-Cohere-Api-Key": "k"})

    assert [f"{request.method} {request.target}" for request in transport.requests] == [
        "GET /v1/.well-known/ready",
        "GET /v1/.well-known/openid-configuration",
        "GET /v1/meta",
    ]
    assert all(("x-cohere-api-key", "k") in request.headers for request in transport.requests)
    assert client._connection.server_version == "1.39.0"


def test_without_a_period_nobody_asks_whether_the_server_is_ready():
    transport = ScriptedTransport([answer(404), answer(200, META)])

    client_over(transport, startup_period=None)

    assert [request.template for request in transport.requests] == [startup.OPENID, startup.META]


@pytest.mark.parametrize(
    "arguments",
    [
        {"auth_client_secret": weaviate.AuthApiKey("key")},
        {"additional_headers": {"Authorization": "Bearer key"}},
    ],
)
def test_with_an_authorization_nobody_asks_about_a_login(arguments):
    transport = ScriptedTransport([answer(200), answer(200, META)])

    client_over(transport, **arguments)

    assert [request.template for request in transport.requests] == [startup.READY, startup.META]
    assert all(("authorization", "Bearer key") in request.headers for request in transport.requests)


def test_a_server_with_a_login_needs_credentials():
    with pytest.raises(AuthenticationFailedException, match=rf"^Weaviate at {URL} wants a login by OpenID Connect"):
        client_over(ScriptedTransport([answer(200), LOGIN]))


@pytest.mark.parametrize("status", [401, 403, 404, 500, 503, 302])
def test_any_other_answer_about_a_login_means_anonymous_use(status):
    transport = ScriptedTransport([answer(200), answer(status, b"<html>"), answer(200, META)])

    assert client_over(transport)._connection.server_version == "1.39.0"


def test_a_refused_api_key_is_status_401_of_the_meta_endpoint():
    transport = ScriptedTransport([answer(200), answer(401, {"code": 401, "message": "no such key"})])

    with pytest.raises(UnexpectedStatusCodeException, match="^Meta endpoint! Unexpected status code: 401") as caught:
        client_over(transport, auth_client_secret=weaviate.AuthApiKey("wrong"))

    assert caught.value.status_code == 401
    assert "wrong" not in str(caught.value)


@pytest.mark.parametrize(
    ("meta", "error"),
    [
        (answer(500, b"<html>"), UnexpectedStatusCodeException),
        (answer(204), UnexpectedStatusCodeException),
        (answer(200, b""), ResponseCannotBeDecodedException),
        (answer(200, b"<html>"), ResponseCannotBeDecodedException),
        (answer(200, []), ResponseCannotBeDecodedException),
        (WeaviateTimeoutError("slow"), WeaviateTimeoutError),
    ],
)
def test_a_meta_endpoint_that_does_not_answer_well(meta, error):
    transport = ScriptedTransport([answer(200), answer(404), meta])

    with pytest.raises(error):
        client_over(transport)
    assert transport.closed == 1


@pytest.mark.parametrize(("meta", "version"), [({}, ""), ({"version": None}, ""), ({"version": "1.24.26"}, "1.24.26")])
def test_the_version_is_read(meta, version):
    assert startup.read_version(connection_over(ScriptedTransport([answer(200, meta)]))) == version


def wait(script, period, clock):
    transport = ScriptedTransport(script)
    startup.wait_until_ready(transport, URL, (("x", "y"),), period, sleep=clock.sleep, clock=clock)
    return transport


@pytest.mark.parametrize("status", [200, 204])
def test_a_ready_server_is_asked_once(status):
    clock = Clock()

    transport = wait([answer(status)], 5, clock)

    assert len(transport.requests) == 1
    assert clock.slept == []


def test_a_server_is_asked_each_second_until_it_is_ready():
    clock = Clock()

    transport = wait([WeaviateConnectionError("refused"), answer(503), answer(404), answer(200)], 5, clock)

    assert len(transport.requests) == 4
    assert clock.slept == [1, 1, 1]
    assert all(request.headers == (("x", "y"),) for request in transport.requests)


def test_every_question_is_bounded_in_time():
    clock = Clock(100)

    transport = wait([answer(503), answer(200)], 5, clock)

    assert transport.deadlines == [Deadline(0.5, 0.5, 100.5, clock), Deadline(0.5, 0.5, 101.5, clock)]


@pytest.mark.parametrize(
    ("last", "reason"),
    [
        (WeaviateConnectionError("no route to it"), "no route to it"),
        (WeaviateTimeoutError("no answer in time"), "no answer in time"),
        (answer(503), "status 503"),
        (answer(302), "status 302"),
    ],
)
def test_a_server_that_is_never_ready_is_named_with_the_last_reason(last, reason):
    clock = Clock()
    transport = ScriptedTransport([answer(500), answer(500), answer(500), last])

    with pytest.raises(WeaviateStartUpError, match=f"^Weaviate at {URL} did not become ready in 3 s: {reason}"):
        startup.wait_until_ready(transport, URL, (), 3, sleep=clock.sleep, clock=clock)

    assert len(transport.requests) == 4
    assert clock.slept == [1, 1, 1]


def test_an_unreachable_server_without_a_period_is_a_connection_error():
    transport = ScriptedTransport([WeaviateConnectionError("refused")])

    with pytest.raises(ConnectionError, match="refused"):
        client_over(transport, startup_period=None)
    assert transport.closed == 1


@pytest.mark.parametrize("period", [1, 5, None])
def test_periods(period):
    assert startup.checked_startup_period(period) == period


@pytest.mark.parametrize(
    ("period", "error"), [(0, ValueError), (-1, ValueError), (1.5, TypeError), ("5", TypeError), (True, TypeError)]
)
def test_refused_periods(period, error):
    with pytest.raises(error, match="startup_period"):
        startup.checked_startup_period(period)
