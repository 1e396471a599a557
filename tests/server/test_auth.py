"""API keys and logins by OpenID Connect on servers."""

import pytest

import weaviate
from tests.server.issuer import running_issuer
from weaviate.auth import AuthApiKey, AuthBearerToken, AuthClientCredentials, AuthClientPassword
from weaviate.exceptions import AuthenticationFailedException, UnexpectedStatusCodeException

KEYS = {
    "AUTHENTICATION_ANONYMOUS_ACCESS_ENABLED": "false",
    "AUTHENTICATION_APIKEY_ENABLED": "true",
    "AUTHENTICATION_APIKEY_ALLOWED_KEYS": "right-key",
    "AUTHENTICATION_APIKEY_USERS": "ann",
}


@pytest.fixture(scope="module")
def issuer():
    with running_issuer() as issuer:
        yield issuer


@pytest.fixture
def url(url_with, issuer):
    """A server that takes keys, and tokens of the issuer."""
    issuer.lifetimes.clear()
    issuer.forms.clear()
    oidc = {
        "AUTHENTICATION_OIDC_ENABLED": "true",
        "AUTHENTICATION_OIDC_ISSUER": issuer.url,
        "AUTHENTICATION_OIDC_CLIENT_ID": "wv",
        "AUTHENTICATION_OIDC_USERNAME_CLAIM": "sub",
        "AUTHENTICATION_OIDC_SKIP_CLIENT_ID_CHECK": "true",
        "AUTHENTICATION_OIDC_SCOPES": "openid,offline_access",
    }
    return url_with(KEYS | oidc)


def status_of(url, credentials, **arguments):
    with pytest.raises(UnexpectedStatusCodeException) as caught:
        weaviate.Client(url, credentials, **arguments)
    return caught.value.status_code


def test_the_right_key(url):
    with weaviate.Client(url, AuthApiKey("right-key")) as client:
        assert client.is_ready()
        assert client.schema.get()["classes"] == []


def test_a_wrong_key(url):
    assert status_of(url, AuthApiKey("wrong-key")) == 401


def test_a_header_in_place_of_a_key(url):
    with weaviate.Client(url, additional_headers={"Authorization": "Bearer right-key"}) as client:
        assert client.get_meta()["version"]


@pytest.mark.only("1.24")
def test_no_key_for_a_server_that_has_only_keys(url_with):
    assert status_of(url_with(KEYS), None) == 401


def test_what_the_server_says_of_its_login(url, issuer):
    with weaviate.Client(url, AuthApiKey("right-key")) as client:
        assert client.get_open_id_configuration() == {
            "href": f"{issuer.url}/.well-known/openid-configuration",
            "clientId": "wv",
            "scopes": ["openid", "offline_access"],
        }


def test_no_credentials(url):
    with pytest.raises(AuthenticationFailedException, match="wants a login by OpenID Connect"):
        weaviate.Client(url)


@pytest.mark.parametrize(
    ("credentials", "form"),
    [
        (
            AuthClientPassword("ann", "secret"),
            {"grant_type": "password", "username": "ann", "password": "secret"},
        ),
        (
            AuthClientCredentials("secret"),
            {"grant_type": "client_credentials", "client_secret": "secret"},
        ),
    ],
    ids=["password", "application"],
)
class TestLogin:
    def test_it_gives_a_token_that_the_server_takes(self, url, issuer, credentials, form):
        with weaviate.Client(url, credentials) as client:
            assert client.schema.get()["classes"] == []

        assert issuer.forms == [form | {"client_id": "wv", "scope": "openid offline_access"}]

    def test_a_token_that_the_server_finds_expired_is_renewed(self, url, issuer, credentials, form):
        issuer.lifetimes[:] = [-60, 300]

        with weaviate.Client(url, credentials) as client:
            assert client.schema.get()["classes"] == []

        assert len(issuer.forms) == 2

    def test_a_server_that_takes_no_token_says_so(self, url, issuer, credentials, form):
        issuer.lifetimes[:] = [-60] * 10

        assert status_of(url, credentials) == 401
        assert len(issuer.forms) == 2


def test_a_token_that_was_obtained_elsewhere(url, issuer):
    with (
        pytest.warns(UserWarning, match="Auth002"),
        weaviate.Client(url, AuthBearerToken(issuer.access_token())) as client,
    ):
        assert client.get_meta()["version"]

    assert issuer.forms == []


def test_a_token_of_another_issuer(url, issuer):
    with pytest.warns(UserWarning, match="Auth002"):
        assert status_of(url, AuthBearerToken(issuer.access_token(iss="http://127.0.0.1:1"))) == 401


def test_credentials_for_a_server_without_a_login(connect):
    with (
        pytest.warns(UserWarning, match="^Auth001"),
        connect(auth_client_secret=AuthClientPassword("ann", "")) as client,
    ):
        assert client.get_meta()["version"]
        assert client.get_open_id_configuration() is None
