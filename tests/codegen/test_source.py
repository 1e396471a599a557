"""How a server is asked: with the credentials that were given, once, at the address that was given, within bounds."""

import argparse
import json
import ssl
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest

from weaviate_codegen import source
from weaviate_codegen.errors import CodegenError
from weaviate_codegen.source import (
    Access,
    access,
    add_source_arguments,
    endpoint,
    fetch_json,
    is_url,
    post_json,
    read_json,
)

CERTIFICATE = Path(__file__).parent / "data" / "loopback.pem"  # for 127.0.0.1, signed by itself, with its key


class Asked(HTTPServer):
    """A server on loopback that keeps what it is asked, and answers what it is told to."""

    answer = (200, {}, b'{"ok": true}')

    def __init__(self):
        super().__init__(("127.0.0.1", 0), Handler)
        self.requests = []
        self.released = threading.Event()
        self.scheme = "http"

    @property
    def url(self):
        return f"{self.scheme}://127.0.0.1:{self.server_port}"


class Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        self.server.requests.append((self.command, self.path, dict(self.headers), body))
        if self.server.answer is None:
            self.server.released.wait(10)
            return
        status, headers, content = self.server.answer
        self.send_response(status)
        for name, value in {"Content-Length": len(content), **headers}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(content)

    do_POST = do_GET

    def log_message(self, *_):
        pass


@pytest.fixture
def server(monkeypatch):
    monkeypatch.setenv("no_proxy", "127.0.0.1")
    with Asked() as running:
        thread = threading.Thread(target=running.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield running
        running.released.set()
        running.shutdown()
        thread.join()


def options(*arguments):
    parser = argparse.ArgumentParser()
    add_source_arguments(parser)
    return access(parser.parse_args(arguments))


def test_nothing_is_sent_that_was_not_given(server):
    assert fetch_json(f"{server.url}/v1/meta", options()) == {"ok": True}

    ((method, path, headers, _),) = server.requests
    assert (method, path) == ("GET", "/v1/meta")
    assert headers["Accept"] == "application/json"
    assert "Authorization" not in headers


def test_the_key_and_headers_are_sent(server, monkeypatch):
    monkeypatch.setenv("MY_KEY", "secret\n")

    fetch_json(server.url, options("--api-key-env", "MY_KEY", "--header", "X-A: b: c ", "--header", "X-D:e"))

    headers = server.requests[0][2]
    assert (headers["Authorization"], headers["X-A"], headers["X-D"]) == ("Bearer secret", "b: c", "e")


def test_post(server):
    assert post_json(f"{server.url}/v1/graphql", {"query": "{ä}"}, Access((("X-A", "b"),))) == {"ok": True}

    ((method, path, headers, body),) = server.requests
    assert (method, path, headers["Content-Type"], headers["X-A"]) == ("POST", "/v1/graphql", "application/json", "b")
    assert json.loads(body) == {"query": "{ä}"}


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
@pytest.mark.parametrize("ask", [fetch_json, lambda url, way: post_json(url, {}, way)], ids=["get", "post"])
def test_no_redirect_is_followed(server, ask, status):
    server.answer = (status, {"Location": f"{server.url}/elsewhere"}, b"")

    with pytest.raises(CodegenError, match=f"answered {status} .*redirects are not followed") as caught:
        ask(f"{server.url}/here", Access((("Authorization", "Bearer secret"),)))

    assert [path for _, path, _, _ in server.requests] == ["/here"]
    assert caught.value.where == f"{server.url}/here"


@pytest.mark.parametrize(
    ("answer", "message"),
    [
        ((401, {}, b"{}"), "answered 401 Unauthorized: give credentials with --api-key-env or --header"),
        ((403, {}, b""), "answered 403 Forbidden: give credentials"),
        ((404, {}, b""), "answered 404 Not Found"),
        ((503, {}, b""), "answered 503 Service Unavailable"),
        ((200, {}, b""), "not a complete JSON document"),
        ((200, {}, b"<html>"), "not a complete JSON document"),
        ((200, {}, b'{"a": '), "not a complete JSON document"),
        ((200, {"Content-Length": 40}, b'{"a": 1}'), "the answer breaks off after 8 of 40 bytes"),
        ((200, {}, b"[" * 100_000), "not a complete JSON document"),
        ((200, {}, b"\xff\xfe"), "not a complete JSON document"),
    ],
)
def test_another_answer_is_an_error(server, answer, message):
    server.answer = answer

    with pytest.raises(CodegenError) as caught:
        fetch_json(server.url)

    assert message in str(caught.value)
    assert server.url in str(caught.value)


@pytest.mark.parametrize(
    ("body", "said"),
    [
        ({"error": [{"message": "not ready"}]}, "(not ready)"),
        ({"error": [{"message": "one"}, {"message": "two"}]}, "(one; two)"),
        ({"code": 601, "message": "no route"}, "(no route)"),
        ({"error": "a text"}, "(a text)"),
        ({"message": "two\nlines\x1b[31m"}, "(two lines [31m)"),
        ({"message": "x" * 400}, f"({'x' * 300}...)"),
        ({"message": "the key s3cr3t is unknown, Bearer s3cr3t too"}, "(the key *** is unknown, *** too)"),
        ({"message": "not with another s3cr3t-header"}, "(not with ***)"),
        ({"message": 3, "error": [{}, None]}, ""),
    ],
)
def test_a_refusal_says_the_server_s_reason_and_no_secret(server, body, said):
    server.answer = (503, {}, json.dumps(body).encode())
    given = Access((("Authorization", "Bearer s3cr3t"), ("X-Other", "another s3cr3t-header"), ("X-Empty", "")))

    with pytest.raises(CodegenError) as caught:
        fetch_json(server.url, given)

    assert caught.value.message == f"the server answered 503 Service Unavailable {said}".strip()


@pytest.mark.parametrize(
    "body", [b"<html>down</html>", b'{"message": "cut', b"[" * 50_000, b'{"message": "' + b"x" * 70_000]
)
def test_a_refusal_that_is_no_json_says_its_status_alone(server, body):
    server.answer = (503, {}, body)

    with pytest.raises(CodegenError) as caught:
        fetch_json(server.url)

    assert caught.value.message == "the server answered 503 Service Unavailable"


def test_an_answer_that_is_too_long(server, monkeypatch):
    monkeypatch.setattr(source, "MAX_BYTES", 10)

    with pytest.raises(CodegenError, match="longer than 10 bytes"):
        fetch_json(server.url)


def test_an_answer_that_does_not_come(server, monkeypatch):
    monkeypatch.setattr(source, "TOTAL_SECONDS", 0.05)
    server.answer = None

    with pytest.raises(CodegenError, match=r"no complete answer within 0.05 seconds|timed out"):
        fetch_json(server.url)


def test_nobody_listens(unused_port):
    with pytest.raises(CodegenError, match="cannot be reached: .*refused"):
        fetch_json(f"http://127.0.0.1:{unused_port}")


@pytest.fixture
def tls(server):
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(CERTIFICATE)
    server.socket = context.wrap_socket(server.socket, server_side=True)
    server.scheme = "https"
    return server


def test_an_authority_is_trusted_when_it_is_given(tls):
    assert fetch_json(tls.url, options("--ca", str(CERTIFICATE))) == {"ok": True}


def test_no_other_authority_is_trusted(tls):
    with pytest.raises(CodegenError, match="CERTIFICATE_VERIFY_FAILED"):
        fetch_json(tls.url)

    assert tls.requests == []


@pytest.mark.parametrize("content", [None, "not a certificate"])
def test_an_authority_that_is_none(tmp_path, content):
    path = tmp_path / "ca.pem"
    if content is not None:
        path.write_text(content, encoding="utf-8")

    with pytest.raises(CodegenError, match="--ca: not a certificate authority") as caught:
        fetch_json("https://127.0.0.1:1", Access(ca=path))

    assert caught.value.where == str(path)


def test_a_key_that_is_not_there(monkeypatch):
    monkeypatch.delenv("MY_KEY", raising=False)

    with pytest.raises(CodegenError, match="the environment variable MY_KEY is not set"):
        options("--api-key-env", "MY_KEY")


@pytest.mark.parametrize("text", ["no colon", ": value", "Na me: value", "X-A: secret\r\nX-B: c", "X-Ä: v"])
def test_a_header_that_is_none_is_not_shown(text):
    with pytest.raises(CodegenError, match="--header: number 2 is not of the form") as caught:
        options("--header", "X-Good: v", "--header", text)

    assert "secret" not in str(caught.value)


def test_credentials_are_not_shown():
    assert "secret" not in repr(Access((("Authorization", "Bearer secret"),)))


@pytest.mark.parametrize(
    ("url", "target"),
    [
        ("http://localhost:8080", "http://localhost:8080/v1/meta"),
        ("http://localhost:8080/", "http://localhost:8080/v1/meta"),
        ("http://localhost:8080/v1", "http://localhost:8080/v1/meta"),
        ("http://localhost:8080/v1/", "http://localhost:8080/v1/meta"),
        ("https://host/prefix", "https://host/prefix/v1/meta"),
        ("https://host/specs/schema.json", "https://host/specs/schema.json"),
    ],
)
def test_addresses(url, target):
    assert endpoint(url, "/v1/meta") == target


@pytest.mark.parametrize(
    ("url", "message"),
    [
        ("localhost:8080", "expected a server's address"),
        ("ftp://host", "expected a server's address"),
        ("file:///etc/passwd", "expected a server's address"),
        ("http://", "expected a server's address"),
        ("http://me:secret@host", "holds no credentials"),
        ("http://host?key=1", "ends with its path"),
        ("http://host:port", "expected a server's address"),
    ],
)
def test_addresses_that_are_none(url, message):
    with pytest.raises(CodegenError, match=message) as caught:
        endpoint(url, "/v1/meta")

    assert "secret" not in str(caught.value)


@pytest.mark.parametrize(
    ("text", "expected"), [("http://a", True), ("HTTPS://a", True), ("spec.json", False), ("C:/a", False)]
)
def test_what_is_a_url(text, expected):
    assert is_url(text) is expected


def test_files(tmp_path):
    path = tmp_path / "a.json"
    path.write_text('{"a": 1}', encoding="utf-8")

    assert read_json(path) == {"a": 1}
    with pytest.raises(CodegenError, match="cannot read: No such file"):
        read_json(tmp_path / "b.json")
    with pytest.raises(CodegenError, match="cannot read: Is a directory"):
        read_json(tmp_path)
