"""A login over real sockets: a Weaviate and an identity provider on loopback, each an HTTP server of its own."""

import gc
import json
import logging
import os
import pickle
import threading
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs

import pytest

import weaviate
from weaviate.auth import AuthBearerToken, AuthClientCredentials, AuthClientPassword
from weaviate.exceptions import AuthenticationFailedException, WeaviateConnectionError


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def answer(self):
        body = self.rfile.read(int(self.headers.get("content-length", 0))).decode()
        status, value = self.server.app(self.command, self.path, dict(self.headers), body)
        content = json.dumps(value).encode()
        self.send_response(status)
        self.send_header("content-length", str(len(content)))
        if 300 <= status < 400:
            self.send_header("location", value)
        self.end_headers()
        self.wfile.write(content)

    do_GET = do_POST = answer

    def log_message(self, *_):
        pass


@contextmanager
def serving(app):
    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        server.app = app
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}"
        finally:
            server.shutdown()
            thread.join()


class Provider:
    """Gives tokens for one password, one secret and its own last refresh token."""

    url = ""

    def __init__(self):
        self.valid = ""
        self.refresh_token = "refresh-0"
        self.grants = []
        self.redirects = False

    def __call__(self, method, path, headers, body):
        if (method, path) == ("GET", "/metadata"):
            return 200, {"token_endpoint": f"{self.url}/token"}
        if (method, path) != ("POST", "/token"):
            return 404, {}
        if self.redirects:
            return 307, f"{self.url}/elsewhere"
        form = {name: values[0] for name, values in parse_qs(body, keep_blank_values=True).items()}
        if form.get("client_id") != "wv" or not self.knows(form):
            return 400, {"error": "invalid_grant"}
        self.grants.append(form["grant_type"])
        self.valid, self.refresh_token = f"token-{len(self.grants)}", f"refresh-{len(self.grants)}"
        return 200, {"access_token": self.valid, "refresh_token": self.refresh_token, "expires_in": 300}

    def knows(self, form):
        match form["grant_type"]:
            case "password":
                return (form["username"], form["password"]) == ("ann", "p&ss wörd")
            case "client_credentials":
                return (form["client_secret"], form["scope"]) == ("secret", "api openid")
            case "refresh_token":
                return form["refresh_token"] == self.refresh_token
        return False


@pytest.fixture
def provider():
    provider = Provider()
    with serving(provider) as provider.url:
        yield provider


@pytest.fixture
def url(provider):
    def weaviate_app(method, path, headers, body):
        match path:
            case "/v1/.well-known/ready":
                return 200, {}
            case "/v1/.well-known/openid-configuration":
                return 200, {"href": f"{provider.url}/metadata", "clientId": "wv", "scopes": ["api"]}
            case "/v1/meta" if headers.get("authorization") == f"Bearer {provider.valid}":
                return 200, {"version": "1.39.0"}
        return 401, {"code": 401}

    with serving(weaviate_app) as url:
        yield url


@pytest.mark.parametrize(
    ("credentials", "grants"),
    [
        (AuthClientPassword("ann", "p&ss wörd"), ["password", "refresh_token"]),
        (AuthClientCredentials("secret", "openid"), ["client_credentials", "client_credentials"]),
        (AuthBearerToken("long gone", 300, "refresh-0"), ["refresh_token", "refresh_token"]),
    ],
    ids=["password", "application", "bearer"],
)
def test_a_client_logs_in_and_gets_over_a_token_that_was_revoked(url, provider, credentials, grants):
    with weaviate.Client(url, credentials) as client:
        provider.valid = "token-that-nobody-has"

        assert client.get_meta() == {"version": "1.39.0"}

    assert provider.grants == grants


def test_a_copy_of_a_client_logs_in_by_itself(url, provider):
    with weaviate.Client(url, AuthClientCredentials("secret", "openid")) as client:
        pickled = pickle.dumps(client)
    provider.valid = "token-that-nobody-has"

    with pickle.loads(pickled) as copy:
        assert copy.get_meta() == {"version": "1.39.0"}

    assert len(provider.grants) == 2


def test_a_wrong_password_ends_the_start(url):
    with pytest.raises(AuthenticationFailedException, match="400, 'invalid_grant'"):
        weaviate.Client(url, AuthClientPassword("ann", "wrong"))


def test_a_form_is_not_taken_to_where_a_redirect_points(url, provider):
    provider.redirects = True

    with pytest.raises(AuthenticationFailedException, match="answered 307, and redirects are not followed"):
        weaviate.Client(url, AuthClientPassword("ann", "p&ss wörd"))


def test_a_provider_that_is_down_is_named(url, provider):
    provider.url = "http://127.0.0.1:1"

    with pytest.raises(WeaviateConnectionError, match="GET /metadata from http://127.0.0.1:1: "):
        weaviate.Client(url, AuthClientPassword("ann", "p&ss wörd"))


def test_no_log_of_any_library_shows_a_secret(url, provider, caplog):
    caplog.set_level(logging.DEBUG)

    with weaviate.Client(
        url, AuthClientCredentials("secret", "openid"), additional_headers={"x-key": "canary"}
    ) as client:
        provider.valid = "token-that-nobody-has"
        client.get_meta()

    assert "POST" in caplog.text
    assert not [secret for secret in ("secret", "canary", "token-1", "token-2", "refresh-1") if secret in caplog.text]


@pytest.mark.skipif(not os.path.isdir("/proc/self/fd"), reason="open files are counted in /proc")
def test_nothing_is_left_open(url, provider):
    before = threads_and_files()

    with weaviate.Client(url, AuthClientCredentials("secret", "openid")) as client:
        for _ in range(3):
            provider.valid = "token-that-nobody-has"
            client.get_meta()

    assert len(provider.grants) == 4
    assert threads_and_files() == before


def threads_and_files():
    """How many there are, once those of connections that have ended are gone."""
    for thread in threading.enumerate():
        if thread.name.endswith("(process_request_thread)"):
            thread.join(5)
    gc.collect()
    return threading.active_count(), len(os.listdir("/proc/self/fd"))
