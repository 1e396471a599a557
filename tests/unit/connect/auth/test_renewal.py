"""A token is renewed before its end, and failures neither hide nor storm."""

import warnings

import httpx
import pytest

from tests.unit.connect.auth.support import TOKEN_ENDPOINT, World, failing, status
from tests.unit.support import Clock
from weaviate.auth import AuthBearerToken, AuthClientCredentials, AuthClientPassword
from weaviate.exceptions import AuthenticationFailedException, WeaviateConnectionError, WeaviateTimeoutError

POST = f"POST {TOKEN_ENDPOINT}"
PASSWORD = AuthClientPassword("ann", "secret")
APPLICATION = AuthClientCredentials("secret", "a")
BEARER = AuthBearerToken("mine", 300, "refresh-0")
EVERY = pytest.mark.parametrize(
    "credentials", [PASSWORD, APPLICATION, BEARER], ids=["password", "application", "bearer"]
)


@EVERY
def test_a_token_is_used_until_half_a_minute_before_its_end(credentials):
    world, clock = World(expires_in=300), Clock()
    login = world.log_in(credentials, clock)
    first = login.header()
    logins = len(world.forms)

    clock.sleep(269.9)
    assert login.header() == first
    assert len(world.forms) == logins

    clock.sleep(0.1)
    assert login.header() == f"Bearer access-{world.issued}" != first
    assert len(world.forms) == logins + 1


@EVERY
def test_renewals_go_on_for_as_long_as_the_client_is_used(credentials):
    world, clock = World(expires_in=300), Clock()
    login = world.log_in(credentials, clock)
    before = world.issued

    for _ in range(10):
        clock.sleep(280)
        assert login.header() == f"Bearer access-{world.issued}"

    assert world.issued - before == 10


@EVERY
def test_an_idle_client_renews_when_it_is_used_again(credentials):
    world, clock = World(expires_in=300), Clock()
    login = world.log_in(credentials, clock)

    clock.sleep(100_000)

    assert login.header() == f"Bearer access-{world.issued}"


def test_a_token_of_unknown_lifetime_is_never_due():
    world, clock = World(expires_in=None), Clock()
    login = world.log_in(PASSWORD, clock)

    clock.sleep(1e9)

    assert login.header() == "Bearer access-1"


def test_a_refresh_token_is_replaced_by_the_one_that_comes_with_the_next_token():
    world, clock = World(expires_in=300), Clock()
    login = world.log_in(BEARER, clock)

    for _ in range(3):
        clock.sleep(280)
        login.header()

    assert [form.split("&")[1] for form in world.forms] == [f"refresh_token=refresh-{n}" for n in (0, 1, 2)]


def test_a_refresh_token_that_is_not_replaced_stays_good():
    world, clock = World(expires_in=300, refreshes=False), Clock()
    login = world.log_in(BEARER, clock)

    for _ in range(3):
        clock.sleep(280)
        login.header()

    assert [form.split("&")[1] for form in world.forms] == ["refresh_token=refresh-0"] * 3


def test_without_a_refresh_token_the_password_logs_in_again():
    world, clock = World(expires_in=300, refreshes=False), Clock()
    with pytest.warns(UserWarning, match="Auth002"):
        login = world.log_in(PASSWORD, clock)

    clock.sleep(280)

    assert login.header() == "Bearer access-2"
    assert world.forms[1].startswith("grant_type=password&")


def test_a_refresh_token_that_is_refused_is_made_up_for_by_the_password():
    world, clock = World(expires_in=300), Clock()
    login = world.log_in(PASSWORD, clock)
    world.answers[POST] = [status(400, {"error": "invalid_grant"}), world.issue]

    clock.sleep(5000)

    assert login.header() == "Bearer access-2"
    assert [form.split("&")[0] for form in world.forms[1:]] == ["grant_type=refresh_token", "grant_type=password"]


FAILURES = [
    ("refused", status(400, {"error": "invalid_grant"}), AuthenticationFailedException),
    ("status", status(503), AuthenticationFailedException),
    ("redirect", status(307, location="https://elsewhere.test"), AuthenticationFailedException),
    ("no JSON", status(200, "<html>"), AuthenticationFailedException),
    ("no token", status(200, {"token_type": "Bearer"}), AuthenticationFailedException),
    ("connection", failing(httpx.ConnectError("refused")), WeaviateConnectionError),
    ("time", failing(httpx.ReadTimeout("slow")), WeaviateTimeoutError),
]


@EVERY
@pytest.mark.parametrize(("answer", "kind"), [row[1:] for row in FAILURES], ids=[row[0] for row in FAILURES])
class TestFailure:
    def test_the_old_token_is_used_while_it_is_good(self, credentials, answer, kind):
        world, clock = World(expires_in=300), Clock()
        login = world.log_in(credentials, clock)
        first = login.header()
        world.answers[POST] = answer

        clock.sleep(275)
        with pytest.warns(UserWarning, match="^Con001: ") as caught:
            assert login.header() == first

        assert caught[0].filename == __file__

    def test_it_is_raised_when_the_old_token_has_expired(self, credentials, answer, kind):
        world, clock = World(expires_in=300), Clock()
        login = world.log_in(credentials, clock)
        world.answers[POST] = answer

        clock.sleep(300)
        with pytest.warns(UserWarning, match="^Con001: ") as caught, pytest.raises(kind) as raised:
            login.header()

        assert str(raised.value) in str(caught[0].message)

    def test_it_is_got_over(self, credentials, answer, kind):
        world, clock = World(expires_in=300), Clock()
        login = world.log_in(credentials, clock)
        world.answers[POST] = answer
        clock.sleep(275)
        with pytest.warns(UserWarning, match="^Con001: "):
            login.header()

        world.answers[POST] = world.issue
        clock.sleep(1)

        assert login.header() == f"Bearer access-{world.issued}"


def test_a_failing_provider_is_asked_at_growing_intervals():
    world, clock = World(expires_in=300), Clock()
    login = world.log_in(APPLICATION, clock)
    tries = []

    def refuse(_):
        tries.append(clock.now - began)
        return httpx.Response(503)

    world.answers[POST] = refuse
    clock.sleep(300)
    began = clock.now
    with pytest.warns(UserWarning, match="Con001") as caught:
        for _ in range(260):
            with pytest.raises(AuthenticationFailedException):
                login.header()
            clock.sleep(1)

    assert tries == [0, 1, 3, 7, 15, 31, 63, 123, 183, 243]
    assert len(caught) == 1


def test_each_series_of_failures_is_told_once():
    world, clock = World(expires_in=300), Clock()
    login = world.log_in(APPLICATION, clock)

    with pytest.warns(UserWarning, match="Con001") as caught:
        for _ in range(3):
            world.answers[POST] = [status(503), status(500), failing(httpx.ReadError("cut")), world.issue]
            for seconds in (275, 1, 2, 4):
                clock.sleep(seconds)
                login.header()

    assert len(caught) == 3
    assert login.header() == "Bearer access-4"


def header_or_error(login):
    try:
        return login.header()
    except AuthenticationFailedException as error:
        return error


def test_an_error_that_is_raised_again_is_a_new_one():
    world, clock = World(expires_in=300), Clock()
    login = world.log_in(APPLICATION, clock)
    world.answers[POST] = status(503)
    clock.sleep(300)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        first = header_or_error(login)
    second = header_or_error(login)

    assert str(first) == str(second)
    assert first is not second
    assert len(world.forms) == 2


def test_a_warning_that_the_program_makes_an_error_breaks_nothing():
    world, clock = World(expires_in=300), Clock()
    login = world.log_in(APPLICATION, clock)
    world.answers[POST] = [status(503), world.issue]
    clock.sleep(275)

    with pytest.raises(UserWarning, match="Con001"):
        login.header()

    assert login.header() == "Bearer access-1"
    clock.sleep(1)
    assert login.header() == "Bearer access-2"
