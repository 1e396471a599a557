"""What each kind of login sends to the token endpoint, byte by byte."""

import pytest

from tests.unit.connect.auth.support import CONFIGURATION, HREF, WEAVIATE, World
from tests.unit.support import Clock
from weaviate.auth import AuthBearerToken, AuthClientCredentials, AuthClientPassword
from weaviate.exceptions import AuthenticationFailedException, MissingScopeException

OPENID = f"GET {WEAVIATE}/v1/.well-known/openid-configuration"
AZURE = "https://login.microsoftonline.com/tenant/oauth2/v2.0/token"


def world_with_scopes(scopes, **settings):
    return World({OPENID: CONFIGURATION | {"scopes": scopes}}, **settings)


def azure():
    return World({f"GET {HREF}": {"token_endpoint": AZURE}, f"POST {AZURE}": {"access_token": "access-1"}})


@pytest.mark.parametrize(
    ("credentials", "scopes", "form"),
    [
        (
            AuthClientPassword("ann", "secret"),
            [],
            "grant_type=password&username=ann&password=secret&client_id=wv",
        ),
        (
            AuthClientPassword("ann", "secret", "a b"),
            ["offline_access"],
            "grant_type=password&username=ann&password=secret&scope=offline_access+a+b&client_id=wv",
        ),
        (
            AuthClientPassword("ann", "secret"),
            None,
            "grant_type=password&username=ann&password=secret&client_id=wv",
        ),
        (
            AuthClientPassword("ann", "secret"),
            "openid email",
            "grant_type=password&username=ann&password=secret&scope=openid+email&client_id=wv",
        ),
        (
            AuthClientPassword("a nn&x=1", "p=w#~(*)ö\n"),
            [],
            "grant_type=password&username=a+nn%26x%3D1&password=p%3Dw%23~%28%2A%29%C3%B6%0A&client_id=wv",
        ),
        (
            AuthClientPassword("ann", ""),
            [],
            "grant_type=password&username=ann&password=&client_id=wv",
        ),
        (
            AuthClientCredentials("secret", ("x", "y")),
            ["d"],
            "grant_type=client_credentials&scope=d+x+y&client_id=wv&client_secret=secret",
        ),
        (
            AuthClientCredentials("secret"),
            ["d", 5, None],
            "grant_type=client_credentials&scope=d&client_id=wv&client_secret=secret",
        ),
    ],
)
def test_the_first_form(credentials, scopes, form):
    world = world_with_scopes(scopes)

    world.log_in(credentials, Clock())

    assert world.forms == [form]


@pytest.mark.parametrize(
    ("credentials", "form"),
    [
        (
            AuthClientPassword("ann", "secret", "a"),
            "grant_type=refresh_token&refresh_token=refresh-1&scope=d+a&client_id=wv",
        ),
        (
            AuthClientCredentials("secret", "a"),
            "grant_type=client_credentials&scope=d+a&client_id=wv&client_secret=secret",
        ),
        (
            AuthBearerToken("mine", 300, "refresh-0"),
            "grant_type=refresh_token&refresh_token=refresh-0&client_id=wv",
        ),
    ],
)
def test_the_form_of_a_renewal(credentials, form):
    world = world_with_scopes(["d"])
    clock = Clock()
    login = world.log_in(credentials, clock)

    clock.sleep(270)
    login.header()

    assert world.forms[-1] == form


def test_a_form_is_sent_with_nothing_else():
    world = World()

    world.log_in(AuthClientPassword("ann", "secret"), Clock())

    sent = world.requests[-1]
    assert sent.headers["accept"] == "application/json"
    assert sent.headers["content-type"] == "application/x-www-form-urlencoded"
    assert set(sent.headers) == {"host", "accept", "content-type", "content-length"}


class TestWithoutAnyScope:
    def test_client_credentials_are_refused(self):
        world = World()

        with pytest.raises(MissingScopeException, match="AuthClientCredentials"):
            world.log_in(AuthClientCredentials("secret"), Clock())

        assert world.forms == []

    def test_azure_has_one_of_its_own(self):
        world = azure()

        world.log_in(AuthClientCredentials("secret"), Clock())

        assert world.forms == [
            "grant_type=client_credentials&scope=wv%2F.default&client_id=wv&client_secret=secret",
        ]

    def test_a_host_that_only_looks_like_azure_has_none(self):
        fake = "https://login.microsoftonline.com.evil.test/token"
        world = World({f"GET {HREF}": {"token_endpoint": fake}})

        with pytest.raises(MissingScopeException):
            world.log_in(AuthClientCredentials("secret"), Clock())


def test_a_password_is_given_to_a_host_that_only_looks_like_azure():
    fake = "https://login.microsoftonline.com.example.test/token"
    world = World({f"GET {HREF}": {"token_endpoint": fake}})
    world.answers[f"POST {fake}"] = world.issue

    assert world.log_in(AuthClientPassword("ann", "secret"), Clock()).header() == "Bearer access-1"


def test_azure_takes_no_password():
    world = azure()

    with pytest.raises(AuthenticationFailedException, match="Azure"):
        world.log_in(AuthClientPassword("ann", "secret"), Clock())

    assert world.forms == []


@pytest.mark.parametrize(
    ("credentials", "field"),
    [
        (AuthClientPassword("ann", None), "AuthClientPassword.password must be str, NoneType"),
        (AuthClientPassword(5, "secret"), "AuthClientPassword.username must be str, int"),
        (AuthClientCredentials(b"secret", "a"), "AuthClientCredentials.client_secret must be str, bytes"),
    ],
)
def test_what_is_no_text_is_refused(credentials, field):
    with pytest.raises(TypeError, match=field):
        World().log_in(credentials, Clock())


def test_a_password_that_is_no_text_in_unicode_is_refused_without_showing_it():
    with pytest.raises(ValueError, match="password of the login holds a lone surrogate") as caught:
        World().log_in(AuthClientPassword("ann", "canary\udc80"), Clock())

    assert "canary" not in str(caught.value)
    assert not isinstance(caught.value, UnicodeError)
