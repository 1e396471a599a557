"""The four classes of credentials: v3's fields and equality, and no secret in what is shown."""

import dataclasses
import pickle
import subprocess
import sys
from typing import Optional, get_type_hints

import pytest

import weaviate
from weaviate.auth import (
    AuthApiKey,
    AuthBearerToken,
    AuthClientCredentials,
    AuthClientPassword,
    AuthCredentials,
    OidcAuth,
)

SECRET = "canary-7f3a"
WITH_SECRETS = [
    AuthApiKey(SECRET),
    AuthBearerToken(SECRET, 60, SECRET),
    AuthClientPassword("ann", SECRET, "openid"),
    AuthClientCredentials(SECRET, ["a", "b"]),
]


@pytest.mark.parametrize(
    ("kind", "fields"),
    [
        (AuthApiKey, {"api_key": dataclasses.MISSING}),
        (AuthBearerToken, {"access_token": dataclasses.MISSING, "expires_in": 60, "refresh_token": None}),
        (AuthClientPassword, {"username": dataclasses.MISSING, "password": dataclasses.MISSING, "scope": None}),
        (AuthClientCredentials, {"client_secret": dataclasses.MISSING, "scope": None}),
    ],
)
def test_fields_have_the_order_and_the_defaults_of_v3(kind, fields):
    assert {field.name: field.default for field in dataclasses.fields(kind)} == fields


@pytest.mark.parametrize("credentials", WITH_SECRETS, ids=lambda each: type(each).__name__)
class TestEach:
    def test_equality_is_by_value(self, credentials):
        assert credentials == dataclasses.replace(credentials)
        assert credentials != AuthApiKey("another")

    def test_it_is_one_of_the_credentials(self, credentials):
        assert isinstance(credentials, AuthCredentials)
        assert isinstance(credentials, OidcAuth) == (not isinstance(credentials, AuthApiKey))

    def test_no_secret_is_shown(self, credentials):
        assert SECRET not in f"{credentials} {credentials!r} {[credentials]}"

    def test_a_pickle_carries_the_secret(self, credentials):
        assert pickle.loads(pickle.dumps(credentials)) == credentials


def test_credentials_can_be_annotated_with():
    def connect(auth: Optional[AuthCredentials] = None, other: "AuthCredentials | None" = None) -> None: ...

    hints = get_type_hints(connect)

    assert hints["auth"] == hints["other"] == AuthCredentials | None


@pytest.mark.parametrize("kind", [AuthClientPassword, AuthClientCredentials])
@pytest.mark.parametrize(
    ("scope", "expected"),
    [
        (None, []),
        ("", []),
        ("openid", ["openid"]),
        (" openid  offline_access ", ["openid", "offline_access"]),
        (["a", "b"], ["a", "b"]),
        (("a", "b"), ["a", "b"]),
    ],
)
def test_scopes_one_by_one(kind, scope, expected):
    credentials = dataclasses.replace(kind(*["x"] * (len(dataclasses.fields(kind)) - 1)), scope=scope)

    assert credentials.scope_list == expected


def test_a_list_of_scopes_is_not_shared_with_its_owner():
    scopes = ["a"]
    credentials = AuthClientCredentials("s", scopes)

    credentials.scope_list.append("b")

    assert scopes == ["a"]


@pytest.mark.parametrize("expires_in", [0, 1, 60, None])
def test_a_token_that_has_not_expired_is_taken_without_a_warning(expires_in):
    assert AuthBearerToken("t", expires_in).expires_in == expires_in


def test_a_token_that_has_expired_warns():
    with pytest.warns(UserWarning, match="^Auth003: .*-5") as caught:
        AuthBearerToken("t", -5)

    assert caught[0].filename == __file__


@pytest.mark.parametrize("wrong", ["key", 5, object(), {"api_key": "x"}, AuthApiKey])
def test_something_else_is_no_credentials(wrong):
    with pytest.raises(TypeError, match="auth_client_secret must be of a class of weaviate.auth"):
        weaviate.Client("http://weaviate.test", wrong)


@pytest.mark.parametrize("kind", [AuthApiKey, AuthBearerToken])
@pytest.mark.parametrize("token", [f"{SECRET}\r\nx-admin: 1", f"{SECRET}\n", f"{SECRET}\0", f"{SECRET}ü"])
def test_a_token_that_would_split_a_request_is_refused_without_showing_it(kind, token):
    with pytest.raises(ValueError, match=rf"{kind.__name__}\..* can't be sent in a header") as caught:
        weaviate.Client("http://weaviate.test", kind(token))

    assert SECRET not in str(caught.value)


@pytest.mark.parametrize("kind", [AuthApiKey, AuthBearerToken])
def test_a_token_must_be_text(kind):
    with pytest.raises(TypeError, match=rf"{kind.__name__}\..* must be str, int was given"):
        weaviate.Client("http://weaviate.test", kind(5))


def test_no_login_code_is_imported_before_it_is_needed():
    script = (
        "import sys, weaviate; weaviate.Client(':memory:', weaviate.auth.AuthApiKey('k'));"
        "print([name for name in sys.modules if name.startswith(('authlib', 'weaviate.connect.auth.'))])"
    )

    finished = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)

    assert finished.stdout.strip() == "['weaviate.connect.auth.authenticator', 'weaviate.connect.auth.given']"
