"""Weaviate answers 401: the token is renewed once however many saw it, and the request is sent once more."""

import logging
import threading
import warnings
from concurrent.futures import ThreadPoolExecutor

import pytest

from tests.unit.connect.auth.support import TOKEN_ENDPOINT, WEAVIATE, World, status
from tests.unit.support import Clock, ScriptedTransport, answer, connection_over
from weaviate.auth import AuthApiKey, AuthBearerToken, AuthClientCredentials, AuthClientPassword
from weaviate.config import Retry
from weaviate.connect.auth.authenticator import FixedAuthenticator
from weaviate.exceptions import AuthenticationFailedException, UnexpectedStatusCodeException, WeaviateConnectionError

POST = f"POST {TOKEN_ENDPOINT}"
PASSWORD = AuthClientPassword("ann", "secret")
APPLICATION = AuthClientCredentials("secret", "a")


class Login:
    """An authenticator that plays a script of headers: None in it is a renewal that fails."""

    def __init__(self, *headers):
        self.headers = list(headers)
        self.renewed = []
        self.deadlines = []

    def header(self, deadline=None):
        self.deadlines.append(deadline)
        if isinstance(self.headers[0], Exception):
            raise self.headers.pop(0)
        return self.headers[0]

    def renew(self, used, deadline=None):
        self.renewed.append(used)
        self.deadlines.append(deadline)
        if len(self.headers) == 1 or self.headers[1] is None:
            return False
        self.headers.pop(0)
        return True


def connection_with(login, *script, **settings):
    transport = ScriptedTransport(script)
    connection = connection_over(transport, **settings)
    connection.authenticator = login
    return connection, transport


def sent(transport):
    return [dict(request.headers).get("authorization") for request in transport.requests]


class TestConnection:
    def test_each_attempt_has_the_header_of_its_moment(self):
        login = Login("one")
        connection, transport = connection_with(login, answer(200, {}))

        connection.get("/meta")
        login.headers = ["two"]
        connection.get("/meta")

        assert sent(transport) == ["one", "two"]

    def test_no_header_where_there_is_none(self):
        connection, transport = connection_with(FixedAuthenticator(), answer(401))

        assert connection.get("/meta").status_code == 401
        assert sent(transport) == [None]

    @pytest.mark.parametrize("method", ["get", "head", "delete"])
    def test_a_refused_request_is_sent_once_more(self, method):
        login = Login("old", "new")
        connection, transport = connection_with(login, answer(401), answer(200, {}))

        assert getattr(connection, method)("/meta").status_code == 200

        assert sent(transport) == ["old", "new"]
        assert login.renewed == ["old"]

    @pytest.mark.parametrize("method", ["post", "put", "patch"])
    def test_so_is_a_write_that_may_not_be_repeated_since_it_was_not_carried_out(self, method):
        connection, transport = connection_with(Login("old", "new"), answer(401), answer(200, {}))

        assert getattr(connection, method)("/schema", {"class": "A"}).status_code == 200

        first, second = transport.requests
        assert (first.method, first.target, first.content) == (second.method, second.target, second.content)

    def test_only_once(self):
        login = Login("old", "new", "newer")
        connection, transport = connection_with(login, answer(401))

        assert connection.get("/meta").status_code == 401

        assert sent(transport) == ["old", "new"]
        assert login.renewed == ["old"]

    def test_not_when_there_is_no_other_token(self):
        connection, transport = connection_with(Login("old", None), answer(401))

        assert connection.get("/meta").status_code == 401
        assert sent(transport) == ["old"]

    @pytest.mark.parametrize("code", [400, 402, 403, 404, 407, 500])
    def test_not_for_another_status(self, code):
        login = Login("old", "new")
        connection, _ = connection_with(login, answer(code))

        assert connection.get("/meta").status_code == code
        assert login.renewed == []

    def test_an_attempt_after_a_pause_has_the_token_of_then(self):
        connection, transport = connection_with(
            Login("old", "new"), answer(401), answer(503), answer(200, {}), retry=Retry(attempts=1)
        )

        assert connection.get("/meta").status_code == 200
        assert sent(transport) == ["old", "new", "new"]

    def test_a_provider_that_is_not_reached_counts_as_an_attempt(self):
        clock = Clock()
        login = Login(WeaviateConnectionError("provider"), "new")
        connection, transport = connection_with(login, answer(200, {}), retry=Retry(attempts=1), clock=clock)

        assert connection.get("/meta").status_code == 200

        assert clock.slept == [0.5]
        assert sent(transport) == ["new"]

    def test_without_another_attempt_that_is_raised(self):
        connection, transport = connection_with(Login(WeaviateConnectionError("provider")), answer(200, {}))

        with pytest.raises(WeaviateConnectionError, match="^provider$"):
            connection.get("/meta")

        assert transport.requests == []

    def test_a_refused_login_is_raised_at_once(self):
        login = Login(AuthenticationFailedException("refused"), "new")
        connection, transport = connection_with(login, answer(200, {}), retry=Retry(attempts=5))

        with pytest.raises(AuthenticationFailedException, match="^refused$"):
            connection.get("/meta")

        assert transport.requests == []

    def test_the_login_ends_with_the_call(self):
        login = Login("old", "new")
        connection, transport = connection_with(login, answer(401), answer(200, {}))

        connection.get("/meta")

        assert len(login.deadlines) == 3
        assert {id(deadline) for deadline in login.deadlines} == {id(transport.deadlines[0])}

    def test_both_exchanges_are_in_the_log_without_a_header(self, caplog):
        caplog.set_level(logging.DEBUG, "weaviate")
        connection, _ = connection_with(Login("canary-1", "canary-2"), answer(401), answer(200, {}))

        connection.get("/meta")

        assert [message.partition(" 0.0 ms")[0] for message in caplog.messages] == ["GET /meta 401", "GET /meta 200"]
        assert "canary" not in caplog.text


@pytest.mark.parametrize("credentials", [AuthApiKey("key"), AuthBearerToken("key")])
@pytest.mark.filterwarnings("ignore:Auth002")
def test_what_cannot_be_renewed_is_not(credentials):
    world = World()
    client = world.client(credentials)
    world.accepted = "Bearer another"

    with pytest.raises(UnexpectedStatusCodeException) as caught:
        client.get_meta()

    assert caught.value.status_code == 401
    assert world.authorizations == ["Bearer key", "Bearer key"]
    assert world.forms == []


@pytest.mark.parametrize("credentials", [PASSWORD, APPLICATION, AuthBearerToken("mine", 300, "refresh-0")])
def test_a_token_that_was_revoked_is_renewed(credentials):
    world = World()
    client = world.client(credentials)
    before = world.issued
    world.accepted = f"Bearer access-{before + 1}"

    assert client.get_meta()["version"]

    assert world.issued == before + 1
    assert world.authorizations[-2:] == [world.authorizations[0], world.accepted]


def test_sixteen_threads_that_see_401_make_one_request_for_a_token():
    world = World()
    client = world.client(APPLICATION)
    together = threading.Barrier(16)

    def meet(request):
        if request.headers["authorization"] == "Bearer access-1":
            together.wait(10)
            return status(401)(request)
        return status(200, {"version": "1.39.0"})(request)

    world.answers[f"GET {WEAVIATE}/v1/meta"] = meet
    with ThreadPoolExecutor(16) as threads:
        versions = list(threads.map(lambda _: client.get_meta()["version"], range(16)))

    assert versions == ["1.39.0"] * 16
    assert len(world.forms) == 2
    assert world.authorizations[-16:] == ["Bearer access-2"] * 16


def test_a_thread_that_comes_late_uses_the_token_of_the_others():
    world = World()
    login = world.log_in(APPLICATION, Clock())
    login.renew("Bearer access-1")

    assert login.renew("Bearer access-1") is True
    assert login.header() == "Bearer access-2"
    assert len(world.forms) == 2


class TestServerThatAcceptsNothing:
    def test_new_tokens_are_asked_for_at_growing_intervals(self):
        world, clock = World(expires_in=10**6), Clock()
        login = world.log_in(APPLICATION, clock)
        renewed = []

        for second in range(400):
            if login.renew(login.header()):
                renewed.append(second)
            clock.sleep(1.01)

        assert renewed == [0, 1, 2, 3, 4, 6, 10, 18, 34, 66, 126, 186, 246, 306, 366]

    def test_also_when_the_provider_gives_the_same_token_again(self):
        world, clock = World(), Clock()
        login = world.log_in(APPLICATION, clock)
        world.answers[POST] = {"access_token": "access-1"}

        results = [login.renew("Bearer access-1") for _ in range(10)]

        assert results == [False] * 10
        assert len(world.forms) == 1 + 4

    def test_after_a_good_while_a_refusal_is_a_first_one_again(self):
        world, clock = World(expires_in=10**6), Clock()
        login = world.log_in(APPLICATION, clock)
        for _ in range(100):
            login.renew(login.header())
            clock.sleep(1)
        issued = world.issued

        clock.sleep(120)

        assert [login.renew(login.header()) for _ in range(5)] == [True, True, True, True, False]
        assert world.issued == issued + 4


def test_a_renewal_that_fails_leaves_the_servers_answer_and_warns_once():
    world = World()
    client = world.client(APPLICATION)
    world.accepted = "Bearer another"
    world.answers[POST] = status(503)

    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        for _ in range(3):
            with pytest.raises(UnexpectedStatusCodeException, match="401"):
                client.get_meta()

    assert [str(warning.message)[:6] for warning in caught] == ["Con001"]
    assert caught[0].filename == __file__
    assert len(world.forms) == 2
