"""Redirects: only those that repeat the request at the same origin."""

import httpx
import pytest

import weaviate
from weaviate.connect.redirects import redirected
from weaviate.connect.transport import Request, Response
from weaviate.exceptions import UnexpectedStatusCodeException, WeaviateConnectionError

REQUEST = Request("POST", "/v1/objects?x=1", (("x-openai-api-key", "secret"),), b"{}")


@pytest.mark.parametrize(
    ("status", "location", "target"),
    [
        (307, "/v1/other", "/v1/other"),
        (308, "http://server:8080/v1/other?y=2", "/v1/other?y=2"),
        (308, "other", "/v1/other"),
        (301, "/v1/other", None),
        (302, "/v1/other", None),
        (200, "/v1/other", None),
        (307, "", None),
        (307, "http://elsewhere:8080/v1/other", None),
        (307, "https://server:8080/v1/other", None),
        (307, "http://server/v1/other", None),
        (307, "//elsewhere/v1/other", None),
        (307, "ftp://server:8080/v1", None),
        (307, "http://[bad/v1", None),
    ],
)
def test_where_a_redirect_leads(status, location, target):
    response = Response(status, {"location": location})

    followed = redirected(REQUEST, response, "http://server:8080")

    assert (None if followed is None else followed.target) == target
    if followed is not None:
        assert (followed.method, followed.headers, followed.content) == ("POST", REQUEST.headers, b"{}")


def test_a_redirect_stays_below_the_prefix_of_the_server():
    inside = redirected(REQUEST, Response(307, {"location": "/weaviate/v1/other"}), "http://server/weaviate")
    outside = redirected(REQUEST, Response(307, {"location": "/v1/other"}), "http://server/weaviate")

    assert inside is not None
    assert inside.target == "/v1/other"
    assert outside is None


def client_of(handle) -> weaviate.Client:
    def answer(request: httpx.Request) -> httpx.Response:
        if request.url.path == "/v1/meta":
            return httpx.Response(200, json={"version": "1.39.0"})
        return handle(request)

    key = weaviate.AuthApiKey("key")
    return weaviate.Client("http://t", key, startup_period=None, transport=httpx.MockTransport(answer))


def test_a_write_is_repeated_as_it_was():
    bodies = []

    def handle(request):
        bodies.append((request.method, request.content))
        if request.url.path == "/v1/schema":
            return httpx.Response(308, headers={"location": "/v1/elsewhere"})
        return httpx.Response(200, json={})

    client_of(handle).schema.create_class({"class": "A"})

    assert len(bodies) == 2
    assert bodies[0] == bodies[1]
    assert bodies[0][0] == "POST"


def test_a_permanent_redirect_is_no_success_and_never_turns_a_write_into_a_read():
    with pytest.raises(UnexpectedStatusCodeException) as caught:
        client_of(lambda _: httpx.Response(301, headers={"location": "/v1/x"})).schema.create_class({"class": "A"})

    assert caught.value.status_code == 301


def test_a_loop_ends_with_one_error():
    client = client_of(lambda _: httpx.Response(307, headers={"location": "/v1/schema"}))

    with pytest.raises(WeaviateConnectionError, match="redirects without an end"):
        client.with_options(retry=False).schema.create_class({"class": "A"})
