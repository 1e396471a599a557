"""No secret is seen anywhere but where it belongs, whatever goes wrong: each one in these tests holds the word canary."""

import logging
import traceback
import warnings

import httpx
import pytest

import weaviate
from tests.unit.connect.auth.support import HREF, TOKEN_ENDPOINT, WEAVIATE, World, failing, status
from weaviate.auth import AuthApiKey, AuthBearerToken, AuthClientCredentials, AuthClientPassword

OPENID = f"GET {WEAVIATE}/v1/.well-known/openid-configuration"
META = f"GET {WEAVIATE}/v1/meta"
POST = f"POST {TOKEN_ENDPOINT}"

CREDENTIALS = [
    AuthApiKey("canary-key"),
    AuthBearerToken("canary-access", 300),
    AuthBearerToken("canary-access", 300, "canary-refresh"),
    AuthBearerToken("canary-access", 300, "canary-refresh"),
    AuthClientPassword("ann", "canary-password", "scope"),
    AuthClientCredentials("canary-secret", "scope"),
]


def tokens(_):
    body = {"access_token": "canary-access", "refresh_token": "canary-refresh", "expires_in": 300}
    return httpx.Response(200, json=body, headers={"set-cookie": "session=canary-cookie"})


def echo(request):
    """A provider that shows what it was sent, as badly configured ones do."""
    return httpx.Response(400, json={"error": "bad_form", "error_description": request.content.decode()})


WORLDS = {
    "fine": {},
    "no login": {OPENID: status(404)},
    "broken login": {OPENID: status(200, "<html>")},
    "incomplete login": {OPENID: {"href": HREF}},
    "unreachable metadata": {f"GET {HREF}": failing(httpx.ConnectError("refused"))},
    "unusable metadata": {f"GET {HREF}": {"token_endpoint": "https://ann:canary@idp.test/"}},
    "unreachable provider": {POST: failing(httpx.ReadTimeout("slow"))},
    "refusing provider": {POST: status(401, {"error": "invalid_grant"})},
    "echoing provider": {POST: echo},
    "failing provider": {POST: status(500, '{"access_token": "canary-access"')},
    "odd token": {POST: status(200, {"access_token": "canary-access\r\n"})},
    "endless token": {POST: status(200, '{"access_token": "canary-access"' + " " * 2**20 + "}")},
    "refusing server": {META: status(401, {"message": "no"})},
    "renewal that is refused": {META: status(401), POST: [tokens, echo]},
    "server that is cut off": {META: failing(httpx.RemoteProtocolError("cut"))},
}


# Apart from the call that takes them: a traceback shows the source of that.
URL = "http://ann:canary-url@weaviate.test"
HEADERS = {"x-openai-api-key": "canary-openai", "authorization": "Bearer canary-header"}


@pytest.mark.parametrize("credentials", CREDENTIALS, ids=lambda each: type(each).__name__)
@pytest.mark.parametrize("answers", WORLDS.values(), ids=WORLDS.keys())
def test_nothing_shows_a_secret(credentials, answers, caplog):
    caplog.set_level(logging.DEBUG)
    shown = []
    world = World({POST: tokens} | answers)
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            client = world.client(credentials, URL, additional_headers=HEADERS)
            shown += [repr(client), str(client), repr(client._connection), repr(client._connection.authenticator)]
            client.get_meta()
            client.get_open_id_configuration()
        except weaviate.WeaviateBaseError as error:
            while error is not None:
                shown += [str(error), repr(error), repr(vars(error))]
                error = error.__cause__ or error.__context__
            shown.append(traceback.format_exc())
    shown += [str(warning.message) for warning in caught]
    shown += [repr(credentials), str(credentials), caplog.text]

    assert "canary" not in "\n".join(shown)
    assert any("canary" in str(request.headers.raw) for request in world.requests)


@pytest.mark.parametrize("secret", ["canary\n", "canary\0", "canary\u2028"])
def test_a_header_that_is_refused_is_not_shown(secret):
    with pytest.raises(ValueError) as caught:
        World().client(additional_headers={"authorization": secret})

    assert "canary" not in "".join(traceback.format_exception(caught.value))
