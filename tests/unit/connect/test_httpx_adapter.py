"""Any httpx transport can stand in for ours: same requests, same answers, same errors."""

import httpx
import pytest

import weaviate
from tests.unit.support import URL, Clock, client_of
from weaviate.connect import Deadline, Request
from weaviate.connect.httpx_adapter import HttpxTransport
from weaviate.connect.url import ServerUrl
from weaviate.exceptions import WeaviateConnectionError, WeaviateTimeoutError

REQUEST = Request(
    "POST",
    "/v1/objects/A%2FB?tenant=a%26b",
    (("content-type", "application/json"), ("x-key", "k")),
    b"{}",
    "/objects/{x}",
)


def send(handle, url=f"{URL}:8080/prefix", request=REQUEST, deadline=Deadline()):
    return HttpxTransport(httpx.MockTransport(handle), ServerUrl.parse(url)).send(request, deadline)


def test_the_request_arrives_as_it_is():
    seen = []

    response = send(lambda request: seen.append(request) or httpx.Response(201, headers={"X-A": "b"}, content=b"[1]"))

    (request,) = seen
    assert request.method == "POST"
    assert str(request.url) == f"{URL}:8080/prefix/v1/objects/A%2FB?tenant=a%26b"
    assert request.content == b"{}"
    assert (request.headers["x-key"], request.headers["content-length"]) == ("k", "2")
    assert (response.status_code, response.headers["x-a"], response.json()) == (201, "b", [1])


def test_a_user_in_the_url_is_not_sent_by_httpx_on_its_own():
    seen = []

    send(lambda request: seen.append(request) or httpx.Response(200), url="http://jane:pw@weaviate.test")

    assert "authorization" not in seen[0].headers


@pytest.mark.parametrize(
    ("deadline", "connect", "read"),
    [
        (Deadline(), None, None),
        (Deadline(2, 5), 2, 5),
        (Deadline(9, 5), 5, 5),
        (Deadline(2, 5, 1003, Clock(1000)), 2, 3),
        (Deadline(2, 5, 1001, Clock(1000)), 1, 1),
        (Deadline(2, 5, 999, Clock(1000)), 0, 0),
    ],
)
def test_the_deadline_bounds_every_phase(deadline, connect, read):
    seen = []

    send(lambda request: seen.append(request) or httpx.Response(200), deadline=deadline)

    assert seen[0].extensions["timeout"] == {"connect": connect, "read": read, "write": read, "pool": read}


@pytest.mark.parametrize(
    ("error", "expected", "sent"),
    [
        (httpx.ConnectTimeout("slow"), WeaviateTimeoutError, False),
        (httpx.ReadTimeout("slow"), WeaviateTimeoutError, True),
        (httpx.PoolTimeout("slow"), WeaviateTimeoutError, False),
        (httpx.ConnectError("slow"), WeaviateConnectionError, False),
        (httpx.RemoteProtocolError("slow"), WeaviateConnectionError, True),
        (httpx.DecodingError("slow"), WeaviateConnectionError, True),
    ],
)
def test_errors_of_httpx_become_ours(error, expected, sent):
    def fail(_):
        raise error

    with pytest.raises(expected, match=f"to POST /objects/{{x}} from {URL}:8080/prefix: slow") as caught:
        send(fail)
    assert isinstance(caught.value, WeaviateTimeoutError) == (expected is WeaviateTimeoutError)
    assert (caught.value.__cause__, caught.value.sent) == (error, sent)


class Cut(httpx.SyncByteStream):
    def __init__(self):
        self.closed = False

    def __iter__(self):
        yield b'{"a":'
        raise httpx.ReadError("reset")

    def close(self):
        self.closed = True


def test_a_body_that_breaks_off_is_a_connection_error_and_is_closed():
    body = Cut()

    with pytest.raises(WeaviateConnectionError, match="no complete answer"):
        send(lambda _: httpx.Response(200, stream=body))
    assert body.closed


def test_a_broken_gzip_body_is_a_connection_error():
    with pytest.raises(WeaviateConnectionError, match="no complete answer"):
        send(lambda _: httpx.Response(200, headers={"content-encoding": "gzip"}, stream=httpx.ByteStream(b"no gzip")))


def test_closing_the_client_closes_the_transport():
    class Closing(httpx.MockTransport):
        closed = 0

        def close(self):
            self.closed += 1

    transport = Closing(lambda _: httpx.Response(200, json={"version": "1.39.0"}))

    with pytest.raises(weaviate.AuthenticationFailedException):
        weaviate.Client(URL, transport=transport)
    assert transport.closed == 1


def test_a_client_on_it_works():
    client, server = client_of(httpx.Response(200, json={"classes": []}))

    assert client.schema.get() == {"classes": []}
    assert server.lines == ["GET /v1/schema"]
