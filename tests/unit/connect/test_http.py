"""HTTP over real sockets, on 127.0.0.1: what goes out, what comes back, and everything that can go wrong between."""

import gc
import gzip
import logging
import os
import pickle
import socket
import subprocess
import sys
import textwrap
import threading
import time
import warnings
import zlib
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from tests.unit.connect.loopback import Loopback, drip, raw, reset, respond, silence
from weaviate.connect import Deadline, Request
from weaviate.connect.http import HttpTransport
from weaviate.connect.url import ServerUrl
from weaviate.exceptions import ResponseCannotBeDecodedException, WeaviateConnectionError, WeaviateTimeoutError

GET = Request("GET", "/v1/schema", (("content-type", "application/json"),), template="/schema", repeatable=True)
POST = Request("POST", "/v1/objects", (("x-key", "k"),), b'{"class":"A"}', "/objects")
SOON = Deadline(5, 5)


@pytest.fixture
def serve():
    """Starts servers, and transports to them; stops both."""
    started = []

    def start(*behaviours, early=False, prefix="", **options):
        server = Loopback(*behaviours, early=early)
        transport = HttpTransport(ServerUrl.parse(server.url + prefix), **options)
        started.extend([transport.close, server.stop])
        return transport, server

    yield start
    for stop in started:
        stop()


def test_a_request_and_its_answer(serve):
    transport, server = serve(respond(b"[1]", 201, ["X-Thing: a", "X-Other: é"]), prefix="/gate")

    response = transport.send(POST, SOON)

    assert (response.status_code, response.content) == (201, b"[1]")
    assert response.headers["x-thing"] == "a"
    (exchange,) = server.exchanges
    assert exchange.line == "POST /gate/v1/objects HTTP/1.1"
    assert exchange.headers == [("host", f"127.0.0.1:{server.port}"), ("x-key", "k"), ("content-length", "13")]
    assert exchange.body == b'{"class":"A"}'


@pytest.mark.parametrize(
    ("method", "content", "length"),
    [("GET", None, None), ("HEAD", None, None), ("DELETE", None, None), ("DELETE", b"{}", "2")]
    + [("POST", None, "0"), ("PUT", None, "0"), ("PATCH", None, "0"), ("POST", b"", "0")],
)
def test_only_methods_that_have_a_body_announce_an_empty_one(serve, method, content, length):
    transport, server = serve(respond(b""))

    transport.send(Request(method, "/v1/x", content=content), SOON)

    assert dict(server.exchanges[0].headers).get("content-length") == length


def test_a_host_that_the_user_gave_replaces_ours(serve):
    transport, server = serve()

    transport.send(Request("GET", "/v1/x", (("host", "tenant.example.org"),)), SOON)

    assert server.exchanges[0].headers == [("host", "tenant.example.org")]


@pytest.mark.parametrize("status", [200, 204, 301, 307, 401, 404, 418, 500, 599])
def test_every_status_is_an_answer_and_none_is_followed(serve, status):
    transport, server = serve(respond(b"", status, ["location: http://127.0.0.1:1/"]))

    assert transport.send(GET, SOON).status_code == status
    assert len(server.exchanges) == 1


def test_a_connection_is_used_again(serve):
    transport, server = serve()

    for request in (GET, POST, GET):
        transport.send(request, SOON)

    assert [exchange.connection for exchange in server.exchanges] == [1, 1, 1]


def test_a_connection_that_the_server_closed_meanwhile_is_not(serve):
    transport, server = serve(raw(b"HTTP/1.1 200 X\r\ncontent-length: 2\r\n\r\n{}", keep=False))

    for _ in range(3):
        assert transport.send(POST, SOON).status_code == 200
        server_has_closed(transport)

    assert [exchange.connection for exchange in server.exchanges] == [1, 2, 3]


def server_has_closed(transport):
    """Wait until the end of the idle connection has arrived."""
    (pool,) = transport._pools.values()
    until = time.monotonic() + 2
    while not all(connection.has_something() for connection in pool._idle):
        assert time.monotonic() < until


def test_a_chunked_body(serve):
    transport, _ = serve(
        raw(b"HTTP/1.1 200 X\r\ntransfer-encoding: chunked\r\n\r\n3\r\n[1,\r\n2\r\n2]\r\n0\r\n\r\n", keep=True)
    )

    assert transport.send(GET, SOON).json() == [1, 2]
    assert transport.send(GET, SOON).json() == [1, 2]


def test_what_comes_before_the_answer_is_passed_over(serve):
    early = b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nlink: <a>\r\n\r\n"
    transport, server = serve(raw(early + b"HTTP/1.1 200 X\r\ncontent-length: 3\r\n\r\n[1]", keep=True))

    for _ in range(2):
        assert transport.send(GET, SOON).json() == [1]

    assert server.connections == 1


@pytest.mark.parametrize("unasked", [b"HTTP/1.1 200 X\r\ncontent-length: 3\r\n\r\n[2]", b"\r\n"])
def test_a_server_that_says_more_than_it_was_asked_is_not_listened_to(serve, unasked):
    transport, server = serve(raw(b"HTTP/1.1 200 X\r\ncontent-length: 3\r\n\r\n[1]" + unasked, keep=True))

    for _ in range(3):
        assert transport.send(GET, SOON).json() == [1]

    assert server.connections == 3


def test_a_body_that_ends_with_the_connection(serve):
    transport, _ = serve(raw(b"HTTP/1.1 200 X\r\n\r\n[1]"))

    assert transport.send(GET, SOON).json() == [1]


def deflated(data, wbits):
    compressor = zlib.compressobj(wbits=wbits)
    return compressor.compress(data) + compressor.flush()


@pytest.mark.parametrize(
    ("coding", "body"),
    [
        ("gzip", gzip.compress(b"[1]")),
        ("GZIP", gzip.compress(b"[1]")),
        ("x-gzip", gzip.compress(b"[1]")),
        ("deflate", deflated(b"[1]", 15)),
        ("identity", b"[1]"),
        ("", b"[1]"),
    ],
)
def test_codings_that_a_proxy_may_add(serve, coding, body):
    transport, _ = serve(respond(body, headers=[f"content-encoding: {coding}"]))

    assert transport.send(GET, SOON).content == b"[1]"


def test_a_large_body_in_gzip(serve):
    data = os.urandom(100_000) + bytes(1_000_000)
    transport, _ = serve(respond(gzip.compress(data), headers=["content-encoding: gzip"]))

    assert transport.send(GET, SOON).content == data


@pytest.mark.parametrize("request_", [Request("HEAD", "/v1/x"), GET])
def test_an_answer_without_content_has_no_coding_to_undo(serve, request_):
    transport, _ = serve(respond(b"", headers=["content-encoding: gzip"]))

    assert transport.send(request_, SOON).content == b""


@pytest.mark.parametrize(
    "body",
    [gzip.compress(bytes(1000))[:-9], gzip.compress(b"[1]")[:4], b"no gzip", b"\x1f\x8b" + bytes(20)],
    ids=["cut", "head only", "other", "broken"],
)
def test_a_broken_coding_is_no_complete_answer(serve, body):
    transport, _ = serve(respond(body, headers=["content-encoding: gzip"]))

    with pytest.raises(WeaviateConnectionError, match="no complete answer to GET /schema from .*gzip body"):
        transport.send(GET, SOON)


CAP = 10_000


@pytest.mark.parametrize(
    "behaviour",
    [
        respond(b"x" * (CAP + 1)),
        respond(gzip.compress(b"x" * 50_000_000), headers=["content-encoding: gzip"]),
        raw(
            b"HTTP/1.1 200 X\r\ntransfer-encoding: chunked\r\n\r\n"
            + b"1000\r\n"
            + b"x" * 4096
            + b"\r\n"
            + b"1f40\r\n"
            + b"x" * 8000
        ),
    ],
    ids=["plain", "bomb", "chunked"],
)
def test_an_answer_over_the_cap_is_refused_with_its_status_and_beginning(serve, behaviour):
    transport, server = serve(behaviour, respond(b"[1]"), max_response_bytes=CAP)

    with pytest.raises(ResponseCannotBeDecodedException, match=r"more than max_response_bytes \(10000\)") as caught:
        transport.send(GET, SOON)

    assert caught.value.status_code == 200
    assert caught.value.response.content == b"x" * 500
    assert "GET /schema" in str(caught.value)
    assert transport.send(GET, SOON).json() == [1]
    assert server.connections == 2


def test_an_answer_as_large_as_the_cap_is_read(serve):
    transport, _ = serve(respond(b"x" * CAP), max_response_bytes=CAP)

    assert len(transport.send(GET, SOON).content) == CAP


CHUNKED = b"HTTP/1.1 200 X\r\ntransfer-encoding: chunked\r\n\r\n"


@pytest.mark.parametrize(
    "behaviour",
    [
        reset,
        raw(b""),
        raw(b"HTTP/1.1 200 X\r\ncontent-length: 10\r\n\r\n[1"),
        raw(CHUNKED + b"5\r\n[1"),
        raw(CHUNKED + b"zz\r\n[1]"),
        raw(b"HTTP/1.1 200 X\r\ncontent-le"),
        raw(b"SSH-2.0-OpenSSH_9.6\r\n"),
        raw(b"<html>\r\n\r\n"),
        raw(b"HTTP/1.1 abc X\r\n\r\n"),
        raw(b"HTTP/1.1 200 X\r\nx: " + b"y" * 200_000 + b"\r\n\r\n"),
        raw(b"HTTP/1.1 200 X\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\n12"),
        raw(b"HTTP/1.1 200 X\r\ncontent-length: -3\r\n\r\n[1]"),
        raw(b"HTTP/1.1 200 X\r\ncontent-length: three\r\n\r\n[1]"),
        raw(b"HTTP/1.1 200 X\r\ntransfer-encoding: gzip, chunked\r\n\r\n3\r\n[1]\r\n0\r\n\r\n"),
        raw(b"HTTP/1.1 200 X\r\nno header\r\ncontent-length: 3\r\n\r\n[1]", keep=True),
        raw(b"HTTP/1.1 200 X\r\n" + b"x: y\r\n" * 200 + b"\r\n"),
        raw(b"HTTP/1.1 200 X\r\ncontent-encoding: gzip\r\ncontent-length: 99\r\n\r\n" + gzip.compress(b"[1]")),
        raw(b"HTTP/1.1 103 X\r\nlink: y\r\n\r\n"),
    ],
    ids=[
        "reset",
        "closed",
        "cut",
        "cut chunk",
        "bad chunk",
        "cut head",
        "ssh",
        "html",
        "bad status",
        "huge head",
        "two lengths",
        "negative length",
        "no length",
        "unknown coding",
        "no header",
        "many headers",
        "cut coding",
        "announcement only",
    ],
)
def test_what_is_no_complete_answer(serve, behaviour):
    transport, _ = serve(behaviour, respond(b"[1]"))

    with pytest.raises(
        WeaviateConnectionError, match=r"^no complete answer to GET /schema from http://127.0.0.1:\d+: ."
    ) as caught:
        transport.send(GET, SOON)

    assert not isinstance(caught.value, WeaviateTimeoutError)
    assert isinstance(caught.value, ConnectionError)
    assert caught.value.sent
    assert transport.send(GET, SOON).json() == [1]


def free_port():
    with socket.create_server(("127.0.0.1", 0)) as listener:
        return listener.getsockname()[1]


def test_nobody_listens():
    transport = HttpTransport(ServerUrl.parse(f"http://127.0.0.1:{free_port()}"))

    with pytest.raises(WeaviateConnectionError, match=r"from http://127.0.0.1:\d+: .*[Rr]efused") as caught:
        transport.send(GET, SOON)

    assert not caught.value.sent


@pytest.mark.parametrize("host", ["weaviate.invalid", "a" * 64 + ".invalid", "a..b"])
def test_a_host_that_does_not_resolve(monkeypatch, host):
    def resolve(name, *_, **__):
        name.encode("idna")
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", resolve)
    transport = HttpTransport(ServerUrl.parse(f"http://{host}"))

    with pytest.raises(WeaviateConnectionError, match=f"no complete answer to GET /schema from http://{host}"):
        transport.send(GET, SOON)


def test_a_proxy_s_page_is_an_answer(serve):
    transport, _ = serve(respond(b"<html>502</html>", 502, ["content-type: text/html"]))

    assert transport.send(GET, SOON).text == "<html>502</html>"


def test_a_silent_server_is_left_after_the_read_timeout(serve):
    transport, _ = serve(silence, respond(b"[1]"))

    with pytest.raises(WeaviateTimeoutError, match="^no answer in time to GET /schema from http://127.0.0.1") as caught:
        transport.send(GET, Deadline(5, 0.03))

    assert isinstance(caught.value, TimeoutError)
    assert transport.send(GET, SOON).json() == [1]


DRIPPED = b"HTTP/1.1 200 X\r\ncontent-length: 1000\r\n\r\n" + b"x" * 1000


@pytest.mark.parametrize("data", [DRIPPED, b"HTTP/1.1 200 X\r\nx: " + b"y" * 1000], ids=["body", "head"])
def test_a_dripping_server_is_left_at_the_deadline(serve, data):
    transport, _ = serve(drip(data))
    started = time.monotonic()

    with pytest.raises(WeaviateTimeoutError, match="the time for the whole call is over|timed out"):
        transport.send(GET, Deadline(5, 5, time.monotonic() + 0.05))

    assert time.monotonic() - started < 2


def test_a_server_that_does_not_read_is_left_at_the_deadline(serve):
    transport, _ = serve(lambda exchange: exchange.stopped.wait() and False, early=True)
    large = Request("POST", "/v1/batch/objects", content=bytes(32 * 2**20), template="/batch/objects")
    started = time.monotonic()

    with pytest.raises(WeaviateTimeoutError, match="no answer in time to POST /batch/objects"):
        transport.send(large, Deadline(5, 5, time.monotonic() + 0.5))

    assert time.monotonic() - started < 5


def test_a_server_that_reads_slowly_is_left_at_the_deadline(serve):
    def sip(exchange):
        while not exchange.stopped.wait(0.01):
            exchange.socket.recv(65536)
        return False

    transport, _ = serve(sip, early=True)
    large = Request("POST", "/v1/batch/objects", content=bytes(64 * 2**20))
    started = time.monotonic()

    with pytest.raises(WeaviateTimeoutError):
        transport.send(large, Deadline(5, 5, time.monotonic() + 0.05))

    assert time.monotonic() - started < 2


def test_a_deadline_that_is_over_sends_nothing(serve):
    transport, server = serve()

    with pytest.raises(WeaviateTimeoutError):
        transport.send(GET, Deadline(5, 5, time.monotonic() - 1))

    assert server.exchanges == []


def test_waiting_for_a_connection_of_the_pool_ends_at_the_deadline(serve):
    arrived, over = threading.Event(), threading.Event()

    def hold(exchange):
        arrived.set()
        over.wait(10)
        return respond(b"[1]")(exchange)

    transport, _ = serve(hold, max_connections=1)
    with ThreadPoolExecutor(1) as pool:
        first = pool.submit(transport.send, GET, Deadline(10, 10))
        assert arrived.wait(10)

        with pytest.raises(
            WeaviateTimeoutError, match="no connection in time to GET /schema .*1 connections are busy"
        ) as caught:
            transport.send(GET, Deadline(10, 10, time.monotonic() + 0.03))

        assert not caught.value.sent
        over.set()
        assert first.result().json() == [1]


def test_the_next_exchange_has_its_own_deadline(serve):
    transport, _ = serve(silence, respond(b"[1]"))

    with pytest.raises(WeaviateTimeoutError):
        transport.send(GET, Deadline(5, 5, time.monotonic() + 0.03))

    assert transport.send(GET, Deadline()).json() == [1]


@pytest.mark.parametrize("size", [0, 1, 65536, 65537, 5_000_000])
def test_a_body_of_any_size_arrives_whole(serve, size):
    transport, server = serve()
    content = os.urandom(size)

    transport.send(Request("POST", "/v1/x", content=content), SOON)

    assert server.exchanges[0].body == content


def answer_413_at_once(exchange):
    exchange.socket.sendall(b"HTTP/1.1 413 X\r\ncontent-length: 9\r\nconnection: close\r\n\r\ntoo large")
    exchange.socket.shutdown(socket.SHUT_WR)
    return False


def test_a_413_that_comes_while_the_body_is_being_sent_is_read(serve):
    transport, _ = serve(answer_413_at_once, early=True)

    response = transport.send(Request("POST", "/v1/batch/objects", content=bytes(32 * 2**20)), SOON)

    assert (response.status_code, response.text) == (413, "too large")


def test_threads_get_their_own_answers(serve):
    def echo(exchange):
        return respond(exchange.body)(exchange)

    transport, server = serve(echo, max_connections=4, max_idle_connections=4)

    def send(number):
        return transport.send(Request("POST", "/v1/x", content=b"%d" % number), SOON).content

    with ThreadPoolExecutor(8) as pool:
        answers = list(pool.map(send, range(200)))

    assert answers == [b"%d" % number for number in range(200)]
    assert server.connections <= 4


def test_no_more_idle_connections_are_kept_than_asked(serve):
    meet = threading.Barrier(3, timeout=5)

    def together(exchange):
        meet.wait()
        return respond()(exchange)

    transport, _ = serve(together, together, together, respond(), max_connections=3, max_idle_connections=1)
    with ThreadPoolExecutor(3) as pool:
        list(pool.map(lambda _: transport.send(GET, SOON), range(3)))
    transport.send(GET, SOON)

    (pool,) = transport._pools.values()
    assert len(pool) == 1


def test_a_closed_transport_may_be_closed_again_and_used_again(serve):
    transport, server = serve()

    transport.close()
    transport.send(GET, SOON)
    transport.close()
    transport.close()
    transport.send(GET, SOON)

    assert [exchange.connection for exchange in server.exchanges] == [1, 2]


def test_a_copy_has_its_own_connections(serve):
    transport, server = serve(max_response_bytes=77)
    transport.send(GET, SOON)

    copy = pickle.loads(pickle.dumps(transport))
    copy.send(GET, SOON)
    copy.close()

    assert [exchange.connection for exchange in server.exchanges] == [1, 2]
    assert copy._max_response_bytes == 77


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork here")
def test_a_forked_child_has_its_own_connections(serve):
    transport, server = serve()
    transport.send(GET, SOON)

    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # of forking while the server's threads run
        child = os.fork()
    if child == 0:
        try:
            transport.send(POST, SOON)
            transport.close()
            os._exit(0)
        except BaseException:
            os._exit(1)
    _, status = os.waitpid(child, 0)
    transport.send(GET, SOON)

    assert os.waitstatus_to_exitcode(status) == 0
    assert [exchange.connection for exchange in server.exchanges] == [1, 2, 1]


def open_files():
    return len(list(Path("/proc/self/fd").iterdir()))


@pytest.mark.skipif(not Path("/proc/self/fd").exists(), reason="open files can't be counted here")
@pytest.mark.parametrize("behaviour", [respond(), reset, raw(b"HTTP/1.1 200 X\r\ncontent-length: 9\r\n\r\n1"), silence])
def test_nothing_is_left_open(serve, behaviour):
    transport, server = serve(behaviour)
    before = open_files(), threading.active_count()

    for _ in range(5):
        try:
            transport.send(GET, Deadline(1, 0.02))
        except WeaviateConnectionError:
            pass
    transport.close()
    server.stop()

    assert open_files() < before[0]
    assert threading.active_count() < before[1]


def test_a_transport_that_nobody_closed_closes_itself(serve):
    transport, server = serve()
    own = HttpTransport(ServerUrl.parse(server.url))
    own.send(GET, SOON)

    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        del own
        gc.collect()

    assert [str(warning.message) for warning in caught] == []


def test_a_program_that_ends_without_closing_its_client_ends_quietly(serve):
    _, server = serve(respond(b'{"version":"1.39.0"}'))
    program = f"""
        import weaviate
        client = weaviate.Client({server.url!r}, weaviate.AuthApiKey("k"))
        print(client.get_meta()["version"])
    """

    done = subprocess.run(
        [sys.executable, "-W", "always", "-c", textwrap.dedent(program)], capture_output=True, text=True, check=False
    )

    assert (done.returncode, done.stdout, done.stderr) == (0, "1.39.0\n", "")


def test_no_header_or_body_is_logged_at_any_level(serve, caplog):
    caplog.set_level(logging.DEBUG)
    transport, _ = serve(respond(b"[1]"))

    transport.send(Request("POST", "/v1/x", (("authorization", "Bearer s3cret"),), b"s3cret"), SOON)

    assert "s3cret" not in "".join(f"{vars(record)} {record.getMessage()}" for record in caplog.records)


def test_an_error_shows_no_secret(serve):
    _, server = serve(reset)
    url = ServerUrl.parse(server.url.replace("//", "//jane:s3cret@"))
    transport = HttpTransport(url)

    with pytest.raises(WeaviateConnectionError) as caught:
        transport.send(Request("GET", "/v1/x", (("authorization", "Bearer s3cret"),)), SOON)

    assert "s3cret" not in f"{caught.value} {caught.value!r} {caught.value.__cause__!r} {transport!r}"
