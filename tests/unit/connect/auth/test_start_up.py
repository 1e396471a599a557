"""What a client does about the login of a server when it starts: v3's table of answers, and who is asked for what."""

import warnings

import httpx
import pytest

import weaviate
from tests.unit.connect.auth.support import (
    CONFIGURATION,
    HREF,
    PROVIDER,
    TOKEN_ENDPOINT,
    WEAVIATE,
    World,
    failing,
    status,
)
from tests.unit.support import ScriptedTransport, answer
from weaviate.auth import AuthApiKey, AuthBearerToken, AuthClientCredentials, AuthClientPassword
from weaviate.exceptions import AuthenticationFailedException, UnexpectedStatusCodeException, WeaviateTimeoutError

OPENID = f"GET {WEAVIATE}/v1/.well-known/openid-configuration"
READY = f"GET {WEAVIATE}/v1/.well-known/ready"
META = f"GET {WEAVIATE}/v1/meta"
PASSWORD = AuthClientPassword("ann", "secret")


def codes(world, credentials, **arguments):
    """The codes of the warnings that a client gives in this world."""
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        world.client(credentials, **arguments).close()
    assert {warning.filename for warning in caught} <= {world.client.__code__.co_filename}
    return [str(warning.message).partition(":")[0] for warning in caught]


@pytest.mark.parametrize(
    ("configuration", "credentials", "expected"),
    [
        (status(404), PASSWORD, ["Auth001"]),
        (status(404), AuthClientPassword("ann", ""), ["Auth001"]),
        (status(404), AuthClientCredentials("secret"), ["Auth001"]),
        (status(404), AuthBearerToken("mine"), ["Auth001"]),
        (status(404), None, []),
        (status(200, "<html>log in</html>"), PASSWORD, ["Auth005"]),
        (status(200, "<html>log in</html>"), None, ["Auth005"]),
        (status(200, ""), None, ["Auth005"]),
        (status(200, '["no", "object"]'), None, ["Auth005"]),
        (status(200, "[" * 200_000), None, ["Auth005"]),
        (status(204), PASSWORD, []),
        (status(401), PASSWORD, []),
        (status(500), PASSWORD, []),
        (status(500), None, []),
        (status(301, location=HREF), PASSWORD, []),
    ],
)
def test_use_without_a_login(configuration, credentials, expected):
    world = World({OPENID: configuration})

    assert codes(world, credentials) == expected

    assert world.lines == [READY, OPENID, META]
    assert world.authorizations == [None]


def test_credentials_are_needed_for_a_server_with_a_login():
    world = World()

    with pytest.raises(AuthenticationFailedException, match="wants a login by OpenID Connect") as caught:
        world.client()

    assert "cloud" not in str(caught.value)
    assert world.lines == [READY, OPENID]


@pytest.mark.parametrize("host", ["demo.weaviate.cloud", "a.b.weaviate.io", "x.semi.technology"])
def test_for_the_cloud_it_is_said_which_credentials(host):
    world = World({f"GET https://{host}/v1/.well-known/openid-configuration": CONFIGURATION})

    with pytest.raises(AuthenticationFailedException, match="AuthApiKey"):
        world.client(url=f"https://{host}")


def test_a_login_by_password():
    world = World()

    assert codes(world, PASSWORD) == []

    assert world.lines == [READY, OPENID, f"GET {HREF}", f"POST {TOKEN_ENDPOINT}", META]
    assert world.authorizations == ["Bearer access-1"]


def test_a_password_without_a_refresh_token_warns():
    with pytest.warns(UserWarning, match="^Auth002: .* valid for 300 s"):
        World(refreshes=False).client(PASSWORD)


def test_a_password_without_a_refresh_token_and_lifetime_warns():
    with pytest.warns(UserWarning, match="^Auth002: .* valid for an unknown time"):
        World(refreshes=False, expires_in=None).client(PASSWORD)


def test_client_credentials_need_no_refresh_token():
    world = World(refreshes=False)

    assert codes(world, AuthClientCredentials("secret", "scope")) == []
    assert world.authorizations == ["Bearer access-1"]


@pytest.mark.parametrize(
    "credentials", [AuthBearerToken("mine"), AuthBearerToken("mine", 3600), AuthBearerToken("mine", None)]
)
def test_a_bare_token_is_sent_as_it_is_and_the_provider_is_left_alone(credentials):
    world = World()

    assert codes(world, credentials) == ["Auth002"]

    assert world.lines == [READY, OPENID, META]
    assert world.authorizations == ["Bearer mine"]


def test_a_token_with_a_refresh_token_is_used_first():
    world = World()

    assert codes(world, AuthBearerToken("mine", 60, "refresh-0")) == []

    assert world.lines == [READY, OPENID, f"GET {HREF}", META]
    assert world.authorizations == ["Bearer mine"]


def test_a_token_that_has_expired_is_refreshed_before_it_is_used():
    world = World()
    with pytest.warns(UserWarning, match="Auth003"):
        credentials = AuthBearerToken("mine", -1, "refresh-0")

    world.client(credentials)

    assert world.authorizations == ["Bearer access-1"]
    assert world.forms == ["grant_type=refresh_token&refresh_token=refresh-0&client_id=wv"]


@pytest.mark.parametrize(
    ("credentials", "arguments", "sent"),
    [
        (AuthApiKey("key"), {}, "Bearer key"),
        (None, {"additional_headers": {"Authorization": "Basic abc"}}, "Basic abc"),
        (None, {"url": "http://ann:secret@weaviate.test"}, "Basic YW5uOnNlY3JldA=="),
        (AuthApiKey("key"), {"url": "http://ann:secret@weaviate.test"}, "Bearer key"),
        (
            None,
            {"url": "http://ann:secret@weaviate.test", "additional_headers": {"AUTHORIZATION": "Bearer own"}},
            "Bearer own",
        ),
    ],
)
def test_what_stands_for_itself_is_sent_from_the_beginning_and_asks_for_no_login(credentials, arguments, sent):
    world = World()

    assert codes(world, credentials, **arguments) == []

    assert world.lines == [READY, META]
    assert [request.headers["authorization"] for request in world.requests] == [sent, sent]


@pytest.mark.parametrize(("credentials", "sent"), [(AuthApiKey("key"), "Bearer key"), (PASSWORD, "Bearer access-1")])
def test_credentials_go_before_a_header_with_a_warning(credentials, sent):
    world = World()

    assert codes(world, credentials, additional_headers={"Authorization": "Bearer own"}) == ["Auth004"]

    assert world.authorizations == [sent]
    assert all(request.headers.get("authorization") != "Bearer own" for request in world.requests)


def test_a_header_that_was_ignored_does_not_come_back_without_a_login():
    world = World({OPENID: status(404)})

    assert codes(world, PASSWORD, additional_headers={"Authorization": "Bearer own"}) == ["Auth004", "Auth001"]

    assert world.authorizations == [None]


def test_the_user_in_the_url_is_shown_to_the_server_until_there_is_a_token():
    world = World()

    world.client(PASSWORD, "http://bob:pw@weaviate.test")

    assert [request.headers.get("authorization") for request in world.requests] == [
        "Basic Ym9iOnB3",
        "Basic Ym9iOnB3",
        None,
        None,
        "Bearer access-1",
    ]


def test_the_callers_headers_stay_with_weaviate():
    world = World()

    client = world.client(PASSWORD, additional_headers={"X-OpenAI-Api-Key": "canary", "Cookie": "canary"})
    client.get_meta()

    to_provider = [request for request in world.requests if request.url.host == "idp.test"]
    assert len(to_provider) == 2
    assert not any("canary" in f"{request.headers.raw}{request.content}" for request in to_provider)
    assert all("x-openai-api-key" in request.headers for request in world.requests if request not in to_provider)


def test_without_waiting_for_the_server_the_order_is_the_same():
    world = World()

    world.client(PASSWORD, startup_period=None)

    assert world.lines == [OPENID, f"GET {HREF}", f"POST {TOKEN_ENDPOINT}", META]


def test_a_login_that_is_not_reached_is_an_error_of_the_network():
    world = World({f"POST {TOKEN_ENDPOINT}": failing(httpx.ReadTimeout("too slow"))})

    with pytest.raises(WeaviateTimeoutError, match=f"POST /realm/token from {PROVIDER}"):
        world.client(PASSWORD)


def test_a_key_that_the_server_refuses():
    world = World()
    world.accepted = "Bearer right"

    with pytest.raises(UnexpectedStatusCodeException) as caught:
        world.client(AuthApiKey("wrong"), startup_period=None)

    assert caught.value.status_code == 401
    assert world.authorizations == ["Bearer wrong"]


def test_a_failed_start_closes_the_transport():
    transport = ScriptedTransport([answer(200, CONFIGURATION)])

    with pytest.raises(AuthenticationFailedException):
        weaviate.Client(WEAVIATE, transport=transport)

    assert transport.closed == 1


class TestOpenIdConfiguration:
    def test_it_is_returned_as_it_came(self):
        client = World().client(AuthApiKey("key"))

        assert client.get_open_id_configuration() == CONFIGURATION

    def test_none_without_a_login(self):
        client = World({OPENID: status(404)}).client()

        assert client.get_open_id_configuration() is None

    def test_any_other_status_raises(self):
        client = World({OPENID: status(503, {"message": "not now"})}).client()

        with pytest.raises(UnexpectedStatusCodeException, match="^Meta endpoint! .* 503") as caught:
            client.get_open_id_configuration()

        assert caught.value.status_code == 503


@pytest.mark.parametrize(
    ("version", "expected"), [("1.13.2", ["Dep001"]), ("1.9.0", ["Dep001"]), ("1.14.0", []), ("1.101.0", []), ("", [])]
)
def test_a_server_that_is_too_old_warns(version, expected):
    world = World({META: {"version": version}})

    assert codes(world, AuthApiKey("key")) == expected


@pytest.mark.parametrize(
    ("credentials", "token"),
    [(None, ""), (AuthApiKey("key"), "Bearer key"), (PASSWORD, "Bearer access-1")],
)
def test_the_current_token_can_be_asked_for_as_in_v3(credentials, token):
    world = World() if credentials else World({OPENID: status(404)})

    assert world.client(credentials)._connection.get_current_bearer_token() == token
