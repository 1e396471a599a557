"""Local mode over real HTTP: the same answers, and what goes wrong below the level of requests."""

from __future__ import annotations

import http.client
import itertools
import json
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from weaviate.local.http_front import HttpFront
from weaviate.local.server import Server
from weaviate.local.settings import Settings

from .comparison import difference
from .record import exchange_with
from .scenarios import AREAS
from .test_congruence import RECORDED, DIFFERENCES, HAS_PHONES, difference_at, mentions_phones


@contextmanager
def front(settings: Settings | None = None, largest_body: int = 2**20) -> Iterator[HttpFront]:
    clock = itertools.count(1_700_000_000_000)
    with HttpFront("127.0.0.1", 0, largest_body=largest_body) as made:
        made.server = Server(settings=settings, now=lambda: next(clock))
        threading.Thread(target=made.serve_forever, args=(0.01,), daemon=True).start()
        yield made
        made.shutdown()
        made.server.close()


@pytest.fixture
def served() -> Iterator[HttpFront]:
    with front() as made:
        yield made


def sent(made: HttpFront, request: bytes) -> bytes:
    """What comes back until the server closes; nothing more is sent."""
    with socket.create_connection(made.server_address[:2], timeout=10) as connection:
        connection.sendall(request)
        connection.shutdown(socket.SHUT_WR)
        return b"".join(iter(lambda: connection.recv(65536), b""))


def status_line(answer: bytes) -> str:
    return answer.partition(b"\r\n")[0].decode()


@pytest.mark.parametrize(
    ("area", "name"), [(area, name) for area in ("transport", "batch", "objects") for name in AREAS[area]]
)
def test_the_answers_are_those_of_the_server(area: str, name: str, served: HttpFront) -> None:
    steps = AREAS[area][name]
    if not HAS_PHONES and mentions_phones(steps):
        pytest.skip("phone numbers need the package phonenumbers")
    exchange = exchange_with(served.url)

    found = [
        difference_at(step, recorded, exchange)
        for number, (step, recorded) in enumerate(zip(steps, RECORDED[area][name], strict=True))
        if (name, number) not in DIFFERENCES
    ]

    assert [each for each in found if each] == []


@pytest.mark.parametrize(
    ("request_", "status"),
    [
        (b"GET /v1/meta HTTP/1.1\r\n\r\n", "400 Bad Request: missing required Host header"),
        (b"GET /v1/meta HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n", "400 Bad Request: missing required Host header"),
        (b"hello\r\n\r\n", "400 Bad Request"),
        (b"GET /v1/meta\r\n\r\n", "400 Bad Request"),
        (b"GET  /v1/meta HTTP/1.1\r\nHost: a\r\n\r\n", "400 Bad Request"),
        (b"G{T /v1/meta HTTP/1.1\r\nHost: a\r\n\r\n", "400 Bad Request"),
        (b"GET /v1/\x00 HTTP/1.1\r\nHost: a\r\n\r\n", "400 Bad Request"),
        (b"GET /v1/schema/%zz HTTP/1.1\r\nHost: a\r\n\r\n", "400 Bad Request"),
        (b"GET /v1/meta HTTP/3.0\r\nHost: a\r\n\r\n", "505 HTTP Version Not Supported"),
        (b"GET /v1/meta HTTP/one\r\nHost: a\r\n\r\n", "400 Bad Request"),
        (b"GET /v1/meta HTTP/1.1\r\nHost: a\r\nX Y: a\r\n\r\n", "400 Bad Request"),
        (b"GET /v1/meta HTTP/1.1\r\nHost: a\r\nXY\r\n\r\n", "400 Bad Request"),
        (b"GET /" + b"a" * 70_000 + b" HTTP/1.1\r\nHost: a\r\n\r\n", "431 Request Header Fields Too Large"),
        (b"GET / HTTP/1.1\r\nHost: a\r\nX: " + b"a" * 70_000 + b"\r\n\r\n", "431 Request Header Fields Too Large"),
        (b"GET / HTTP/1.1\r\nHost: a\r\n" + b"X: a\r\n" * 200 + b"\r\n", "431 Request Header Fields Too Large"),
        (b"POST /v1/objects HTTP/1.1\r\nHost: a\r\nContent-Length: x\r\n\r\n", "400 Bad Request"),
        (b"POST /v1/objects HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\n\r\n", "400 Bad Request"),
        (
            b"POST /v1/objects HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\nContent-Length: 2\r\n\r\n{}",
            "400 Bad Request",
        ),
        (b"POST /v1/objects HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: gzip\r\n\r\n", "501 Not Implemented"),
        (b"POST /v1/objects HTTP/1.1\r\nHost: a\r\nExpect: cake\r\n\r\n", "417 Expectation Failed"),
        (
            b"POST /v1/objects HTTP/1.1\r\nHost: a\r\nContent-Length: 50\r\n\r\n{}",
            "400 Bad Request: the body is shorter than its Content-Length",
        ),
        *(
            (
                b"POST /v1/objects HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n" + chunks,
                "400 Bad Request: malformed chunked encoding",
            )
            for chunks in (b"zz\r\n", b"-2\r\n{}\r\n", b"5\r\n{}", b"2\r\n{}x\r\n0\r\n\r\n", b"2", b"")
        ),
    ],
)
def test_what_is_no_request(request_: bytes, status: str, served: HttpFront) -> None:
    answer = sent(served, request_)

    assert status_line(answer) == f"HTTP/1.1 {status}"
    assert b"\r\nConnection: close\r\n" in answer
    assert exchange_with(served.url)("GET", "/v1/meta")[0] == 200


def test_a_connection_takes_request_after_request(served: HttpFront) -> None:
    connection = http.client.HTTPConnection(*served.server_address[:2], timeout=10)
    socket_ = None
    statuses = []
    for path in ("/v1/meta", "/v1/nothing", "/v1/.well-known/live"):
        connection.request("GET", path)
        response = connection.getresponse()
        response.read()
        statuses.append(response.status)
        assert socket_ in (None, connection.sock)
        socket_ = connection.sock
    connection.close()

    assert statuses == [200, 404, 200]


def test_requests_may_come_before_the_answers(served: HttpFront) -> None:
    answer = sent(
        served,
        b"GET /v1/.well-known/live HTTP/1.1\r\nHost: a\r\n\r\n"
        b"GET /v1/nothing HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
    )

    assert [line for line in answer.split(b"\r\n") if line.startswith(b"HTTP")] == [
        b"HTTP/1.1 200 OK",
        b"HTTP/1.1 404 Not Found",
    ]


def test_bodies_may_come_in_chunks(served: HttpFront) -> None:
    connection = http.client.HTTPConnection(*served.server_address[:2], timeout=10)
    connection.request("POST", "/v1/schema", iter([b'{"class"', b':"Article"}']), {"Content-Type": "application/json"})

    response = connection.getresponse()

    assert (response.status, json.loads(response.read())["class"]) == (200, "Article")
    connection.close()


def test_extensions_and_trailers_of_chunks_are_read_over(served: HttpFront) -> None:
    answer = sent(
        served,
        b"POST /v1/schema HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n"
        b'b;name=x\r\n{"class":"A\r\n2\r\n"}\r\n0\r\nChecksum: 5\r\n\r\n'
        b"HEAD /v1/schema HTTP/1.1\r\nHost: a\r\n\r\n",
    )

    assert status_line(answer) == "HTTP/1.1 200 OK"
    assert answer.count(b"HTTP/1.1 ") == 2


def test_a_client_that_asks_first_is_told_to_continue(served: HttpFront) -> None:
    answer = sent(
        served,
        b"POST /v1/schema HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 13\r\n"
        b'Expect: 100-continue\r\n\r\n{"class":"A"}',
    )

    assert answer.startswith(b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\n")


def test_head_has_no_body(served: HttpFront) -> None:
    for path, status in (("/v1/meta", "405 Method Not Allowed"), ("/v1/.well-known/live", "200 OK")):
        answer = sent(served, f"HEAD {path} HTTP/1.1\r\nHost: a\r\n\r\n".encode())

        assert status_line(answer) == f"HTTP/1.1 {status}"
        assert answer.partition(b"\r\n\r\n")[2] == b""


@pytest.mark.parametrize(
    "body",
    [
        b"Content-Length: 2000000\r\n\r\n" + b"x" * 2_000_000,
        b"Transfer-Encoding: chunked\r\n\r\n1e8480\r\n" + b"x" * 2_000_000,
    ],
    ids=["with a length", "in chunks"],
)
def test_a_body_that_is_too_large_is_refused(body: bytes, served: HttpFront) -> None:
    answer = sent(served, b"POST /v1/objects HTTP/1.1\r\nHost: a\r\n" + body)

    assert status_line(answer).startswith("HTTP/1.1 413 ")
    assert json.loads(answer.partition(b"\r\n\r\n")[2])["code"] == 413


@pytest.mark.parametrize(
    "part",
    [
        b"",
        b"GET /v1/me",
        b"GET /v1/meta HTTP/1.1\r\nHost: a\r\n",
        b"POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\n{",
    ],
)
def test_a_client_that_falls_silent_is_let_go(part: bytes, served: HttpFront, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("weaviate.local.http_front.Handler.timeout", 0.05)

    with socket.create_connection(served.server_address[:2], timeout=10) as connection:
        connection.sendall(part)

        assert connection.recv(65536) == b""


def test_many_connections_at_once(served: HttpFront) -> None:
    exchange_with(served.url)("POST", "/v1/schema", {"class": "A"})

    def add() -> None:
        for _ in range(20):
            exchange_with(served.url)("POST", "/v1/objects", {"class": "A"})

    threads = [threading.Thread(target=add) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    query = {"query": "{Aggregate{A{meta{count}}}}"}
    assert (
        exchange_with(served.url)("POST", "/v1/graphql", query)[1]["data"]["Aggregate"]["A"][0]["meta"]["count"] == 160
    )


def test_the_openapi_document_is_a_real_servers(served: HttpFront) -> None:
    status, body = exchange_with(served.url)("GET", "/v1/swagger.json")

    assert status == 422
    assert "connect to a real Weaviate server for it" in body["error"][0]["message"]


ANONYMOUS = "anonymous access not enabled. Please authenticate through one of the available methods: [API-keys]"
NO_SCHEME = (
    "no authentication scheme is configured (API Key or OIDC), but an 'Authorization' header was provided."
    " Please configure an auth scheme or remove the header for anonymous access"
)
KEYS = Settings(keys={"k1": "ada", "k2": "bob"}, anonymous=False)
BOTH = Settings(keys={"k1": "ada"}, anonymous=True)


@pytest.mark.parametrize(
    ("settings", "authorization", "path", "status", "message"),
    [
        (KEYS, "", "/v1/meta", 401, ANONYMOUS),
        (KEYS, "Bearer k1", "/v1/meta", 200, None),
        (KEYS, "Bearer k2", "/v1/meta", 200, None),
        (KEYS, "Bearer nope", "/v1/meta", 401, "unauthorized: invalid api key"),
        (KEYS, "bearer k1", "/v1/meta", 401, ANONYMOUS),
        (KEYS, "k1", "/v1/meta", 401, ANONYMOUS),
        (KEYS, "Basic eDp5", "/v1/meta", 401, ANONYMOUS),
        (KEYS, "Bearer k\u00e9", "/v1/meta", 401, "unauthorized: invalid api key"),
        (KEYS, "", "/v1", 200, None),
        (KEYS, "", "/v1/.well-known/openid-configuration", 404, None),
        (KEYS, "Bearer nope", "/v1/.well-known/openid-configuration", 401, "unauthorized: invalid api key"),
        (KEYS, "Bearer nope", "/v1/.well-known/ready", 200, None),
        (KEYS, "", "/v1/.well-known/live", 200, None),
        (KEYS, "", "/v1/nothing", 404, "path /v1/nothing was not found"),
        (Settings(), "Bearer k1", "/v1/meta", 401, NO_SCHEME),
        (Settings(), "Basic eDp5", "/v1/meta", 200, None),
        (BOTH, "", "/v1/meta", 200, None),
        (BOTH, "Bearer nope", "/v1/meta", 401, "unauthorized: invalid api key"),
    ],
)
def test_who_is_let_in(settings: Settings, authorization: str, path: str, status: int, message: str | None) -> None:
    with front(settings) as made:
        connection = http.client.HTTPConnection(*made.server_address[:2], timeout=10)
        connection.request("GET", path, headers={"Authorization": authorization.encode()} if authorization else {})

        response = connection.getresponse()
        body = response.read()
        connection.close()

    assert response.status == status
    assert message is None or json.loads(body) == {"code": status, "message": message}


def test_a_body_is_looked_at_after_the_key() -> None:
    with front(KEYS) as made:
        status, body = exchange_with(made.url)("POST", "/v1/schema", "{")

    assert difference([status, body], [401, {"code": 401, "message": ANONYMOUS}]) is None
