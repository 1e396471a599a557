"""The connection: what it sends, how often, by when, and what it writes into the log."""

import logging
import pickle
from dataclasses import replace

import pytest

from tests.unit.connect.loopback import Loopback, respond
from tests.unit.support import URL, Clock, ScriptedTransport, answer, connection_over
from weaviate.config import Retry
from weaviate.connect import Connection, Deadline, Request
from weaviate.connect.auth.authenticator import FixedAuthenticator
from weaviate.connect.retry import RetryPolicy
from weaviate.connect.timeouts import Timeouts
from weaviate.exceptions import (
    ResponseCannotBeDecodedException,
    WeaviateConnectionError,
    WeaviateStartUpError,
    WeaviateTimeoutError,
)

AGAIN = Request("GET", "/v1/schema", template="/schema", repeatable=True)
ONCE = Request("POST", "/v1/schema", template="/schema")


@pytest.mark.parametrize(
    ("call", "line", "content"),
    [
        (lambda c: c.get("/schema"), "GET /v1/schema", None),
        (lambda c: c.get("/objects", {"limit": 5, "after": None}), "GET /v1/objects?limit=5", None),
        (lambda c: c.get(path="/objects", params={"class": "A&B"}), "GET /v1/objects?class=A%26B", None),
        (lambda c: c.head("/objects/A/1"), "HEAD /v1/objects/A/1", None),
        (lambda c: c.post("/objects", {"class": "A"}), "POST /v1/objects", b'{"class":"A"}'),
        (lambda c: c.post(path="/x", weaviate_object=[1], params={"a": 1}), "POST /v1/x?a=1", b"[1]"),
        (lambda c: c.post("/batch/objects", b"[ready]"), "POST /v1/batch/objects", b"[ready]"),
        (lambda c: c.put("/schema/A", {}), "PUT /v1/schema/A", b"{}"),
        (lambda c: c.patch("/objects/A/1", {"a": None}), "PATCH /v1/objects/A/1", b'{"a":null}'),
        (lambda c: c.delete("/schema/A"), "DELETE /v1/schema/A", None),
        (lambda c: c.delete("/x", {"beacon": "b"}, {"tenant": "t"}), "DELETE /v1/x?tenant=t", b'{"beacon":"b"}'),
    ],
)
def test_v3_s_methods(call, line, content):
    transport = ScriptedTransport([answer(207, b"body")])

    response = call(connection_over(transport))

    (request,) = transport.requests
    assert f"{request.method} {request.target}" == line
    assert request.content == content
    assert (response.status_code, response.content) == (207, b"body")


def test_a_url_of_another_server_gets_nothing_of_this_one(monkeypatch):
    for name in ("http_proxy", "all_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)
    connection = connection_over(ScriptedTransport(), headers=(("x-openai-api-key", "s3cr3t"),))
    connection.authenticator = FixedAuthenticator("Bearer s3cr3t")

    with Loopback(respond(b"[1]", 203)) as server:
        response = connection.get(f"{server.url}/page", {"a": "b c"}, True)

    assert (response.status_code, response.json()) == (203, [1])
    (exchange,) = server.exchanges
    assert exchange.line == "GET /page?a=b%20c HTTP/1.1"
    assert "s3cr3t" not in str(exchange.headers)


def test_v3_s_members():
    transport = ScriptedTransport([answer(200, {"version": "1.39.0"})])
    connection = connection_over(transport, timeout=(2, 5), total=60)

    assert connection.get_meta() == {"version": "1.39.0"}
    assert connection.timeout_config == (2, 5)
    connection.timeout_config = 7
    assert (connection.timeout_config, connection.timeouts.total) == ((7, 7), 60)
    assert (connection.embedded_db, connection.grpc_stub, connection.proxies) == (None, None, {})


def test_waiting_for_the_server():
    clock = Clock()
    transport = ScriptedTransport([answer(503), answer(204), answer(503)])
    connection = connection_over(transport, clock=clock)
    connection.authenticator = FixedAuthenticator("Bearer key")

    connection.wait_for_weaviate(3)
    assert clock.slept == [1.0]
    assert ("authorization", "Bearer key") in transport.requests[0].headers
    with pytest.raises(WeaviateStartUpError, match="did not become ready in 2 s"):
        connection.wait_for_weaviate(2)


def test_a_login_adds_a_header_and_changes_nothing_else():
    transport = ScriptedTransport()
    connection = connection_over(transport)
    request = Request("PUT", "/v1/x?a=1", (("x-a", "b"),), b"{}", "/x", repeatable=True)

    connection.send(request)
    connection.authenticator = FixedAuthenticator("Bearer key")
    connection.send(request)

    without, with_login = transport.requests
    assert without == request
    assert with_login == replace(request, headers=(("x-a", "b"), ("authorization", "Bearer key")))


def test_every_request_has_the_same_headers():
    transport = ScriptedTransport()
    connection = connection_over(transport, headers=(("authorization", "Bearer x"), ("x-openai-api-key", "y")))

    connection.get("/schema")
    connection.post("/objects", {})

    expected = (("content-type", "application/json"), ("authorization", "Bearer x"), ("x-openai-api-key", "y"))
    assert [request.headers for request in transport.requests] == [expected, expected]


def test_a_content_type_of_the_user_replaces_ours():
    transport = ScriptedTransport()

    connection_over(transport, headers=(("content-type", "application/json;charset=utf-8"),)).get("/schema")

    assert transport.requests[0].headers == (("content-type", "application/json;charset=utf-8"),)


@pytest.mark.parametrize(
    ("call", "error"),
    [
        (lambda c: c.get("/objects/../schema"), ValueError),
        (lambda c: c.get("/objects", {"x": float("nan")}), ValueError),
        (lambda c: c.post("/objects", {"x": float("nan")}), ValueError),
        (lambda c: c.post("/objects", {"x": object()}), TypeError),
    ],
)
def test_bad_input_is_refused_before_anything_is_sent(call, error):
    transport = ScriptedTransport()

    with pytest.raises(error):
        call(connection_over(transport))
    assert transport.requests == []


def test_an_error_in_the_body_names_the_path_of_the_request():
    with pytest.raises(ValueError, match=r"^body of /objects\.properties\.score: nan"):
        connection_over(ScriptedTransport()).post("/objects", {"properties": {"score": float("nan")}})


@pytest.mark.parametrize(
    ("call", "attempts"),
    [
        (lambda c: c.get("/schema"), 3),
        (lambda c: c.head("/schema"), 3),
        (lambda c: c.post("/graphql", {}), 1),
        (lambda c: c.put("/objects/A/1", {}), 1),
        (lambda c: c.patch("/objects/A/1", {}), 1),
        (lambda c: c.delete("/objects/A/1"), 1),
    ],
)
def test_of_direct_calls_only_reads_are_repeated(call, attempts):
    transport = ScriptedTransport([answer(503)])

    response = call(connection_over(transport, retry=Retry()))

    assert len(transport.requests) == attempts
    assert response.status_code == 503


def test_attempts_and_waits_until_the_first_success():
    clock = Clock()
    transport = ScriptedTransport([WeaviateConnectionError("reset"), answer(503, retry_after="3"), answer(200, [1])])

    response = connection_over(transport, clock=clock, retry=Retry()).send(AGAIN)

    assert response.json() == [1]
    assert clock.slept == [0.5, 3.0]
    assert transport.requests == [AGAIN, AGAIN, AGAIN]


@pytest.mark.parametrize("last", [WeaviateConnectionError("last"), WeaviateTimeoutError("last")])
def test_the_last_failure_is_raised_as_it_came(last):
    transport = ScriptedTransport([WeaviateConnectionError("first"), answer(502), last])

    with pytest.raises(type(last)) as caught:
        connection_over(transport, retry=Retry()).send(AGAIN)
    assert caught.value is last


def test_the_last_answer_is_returned_whatever_its_status():
    transport = ScriptedTransport([WeaviateConnectionError("first"), answer(502), answer(503, b"last")])

    assert connection_over(transport, retry=Retry()).send(AGAIN).content == b"last"


def test_what_may_not_be_repeated_is_sent_once():
    transport = ScriptedTransport([WeaviateConnectionError("reset"), answer(200)])

    with pytest.raises(WeaviateConnectionError):
        connection_over(transport, retry=Retry()).send(ONCE)
    assert len(transport.requests) == 1


def test_an_answer_that_is_too_large_is_not_read_again():
    too_large = ResponseCannotBeDecodedException("GET /schema", answer(200, b"x"))
    transport = ScriptedTransport([too_large])

    with pytest.raises(ResponseCannotBeDecodedException):
        connection_over(transport, retry=Retry()).send(AGAIN)
    assert len(transport.requests) == 1


@pytest.mark.parametrize("interruption", [KeyboardInterrupt(), SystemExit(), ZeroDivisionError()])
def test_other_exceptions_end_the_call_at_once(interruption):
    transport = ScriptedTransport([interruption, answer(200)])

    with pytest.raises(type(interruption)):
        connection_over(transport, retry=Retry()).send(AGAIN)
    assert len(transport.requests) == 1


def test_all_attempts_of_a_call_share_one_deadline():
    clock = Clock(100)
    transport = ScriptedTransport([answer(503)])

    connection_over(transport, clock=clock, retry=Retry(), timeout=(2, 5)).send(AGAIN)

    assert transport.deadlines == [Deadline(2, 5, 115, clock)] * 3


def test_the_next_call_has_a_deadline_of_its_own():
    clock = Clock(100)
    transport = ScriptedTransport()
    connection = connection_over(transport, clock=clock, total=9)

    connection.get("/schema")
    clock.sleep(50)
    connection.timeouts = Timeouts(1, 1, 1)
    connection.get("/schema")

    assert [deadline.at for deadline in transport.deadlines] == [109, 151]


def test_a_given_deadline_counts_instead():
    clock = Clock(100)
    transport = ScriptedTransport([answer(503)])
    mine = Deadline(1, 1, 100.4, clock)

    connection_over(transport, clock=clock, retry=Retry()).send(AGAIN, mine)

    assert transport.deadlines == [mine]
    assert clock.slept == []


def test_retries_end_where_the_deadline_would_be_passed():
    clock = Clock(100)

    def slow(_):
        clock.now += 2
        return answer(503)

    transport = ScriptedTransport([slow])
    connection_over(transport, clock=clock, retry=Retry(attempts=9), total=6).send(AGAIN)

    # 2 s, 0.5 s wait, 2 s, 1 s wait, and 0.5 s are left for the third attempt: too few for a wait of 2 s after it.
    assert clock.slept == [0.5, 1.0]
    assert len(transport.requests) == 3


def test_calls_share_the_budget_of_the_connection():
    transport = ScriptedTransport([answer(503)])
    connection = connection_over(transport, retry=Retry(attempts=3, budget=4))

    counts = []
    for _ in range(3):
        connection.send(AGAIN)
        counts.append(len(transport.requests))

    assert counts == [4, 6, 7]


def test_close_closes_the_transport():
    transport = ScriptedTransport()

    connection_over(transport).close()

    assert transport.closed == 1


CANARY = "s3cr3t"


def test_the_log_tells_method_template_status_time_and_attempt(caplog):
    caplog.set_level(logging.DEBUG, "weaviate")
    clock = Clock()

    def answered_after_12_ms(_):
        clock.now += 0.012
        return answer(200)

    transport = ScriptedTransport([WeaviateTimeoutError(CANARY), answer(503, CANARY), answered_after_12_ms])
    request = Request(
        "GET", f"/v1/objects/{CANARY}", (("authorization", CANARY),), CANARY.encode(), "/objects/{id}", True
    )
    connection_over(transport, clock=clock, retry=Retry()).send(request)

    assert [(record.name, record.levelname, record.getMessage()) for record in caplog.records] == [
        ("weaviate", "DEBUG", "GET /objects/{id} WeaviateTimeoutError 0.0 ms attempt 1"),
        ("weaviate", "DEBUG", "GET /objects/{id} 503 0.0 ms attempt 2"),
        ("weaviate", "DEBUG", "GET /objects/{id} 200 12.0 ms attempt 3"),
    ]
    assert CANARY not in "".join(str(vars(record)) for record in caplog.records)


def test_nothing_is_logged_above_debug(caplog):
    caplog.set_level(logging.INFO, "weaviate")

    connection_over(ScriptedTransport([answer(500)])).get("/schema")

    assert caplog.records == []


def test_a_connection_shows_no_header():
    connection = connection_over(ScriptedTransport(), headers=(("authorization", CANARY),))

    assert CANARY not in f"{connection!r} {connection}"


def test_a_copy_sends_the_same():
    connection = Connection(
        ScriptedTransport(),
        url=URL,
        headers=(("authorization", "Bearer x"),),
        timeouts=Timeouts(1, 2),
        retry=RetryPolicy(Retry()),
    )

    copy = pickle.loads(pickle.dumps(connection))
    copy.get("/schema")

    assert copy._transport.requests[0].headers[1] == ("authorization", "Bearer x")
    assert copy.timeouts == Timeouts(1, 2)
