"""Which proxy is used: the given one, or the environment's where that is asked for."""

import base64
import socket
import ssl
import threading
from contextlib import suppress
from pathlib import Path

import pytest

from tests.unit.connect.loopback import Loopback, respond
from weaviate.connect import Deadline, Request
from weaviate.connect.http import HttpTransport
from weaviate.connect.proxies import proxies_by_scheme, proxy_for
from weaviate.connect.tls import TlsSettings
from weaviate.connect.url import ServerUrl
from weaviate.exceptions import WeaviateConnectionError

PROXY = "http://proxy.test:3128"
OTHER = "http://other.test:3128"

VARIABLES = [name for stem in ("http_proxy", "https_proxy", "all_proxy", "no_proxy") for name in (stem, stem.upper())]


@pytest.fixture
def environment(monkeypatch):
    for name in [*VARIABLES, "REQUEST_METHOD"]:
        monkeypatch.delenv(name, raising=False)
    return monkeypatch


@pytest.mark.parametrize(
    ("proxies", "trust_env", "shown"),
    [
        (None, False, {}),
        (None, True, {"http": OTHER}),
        (PROXY, True, {"http": PROXY, "https": PROXY}),
        ({"https": PROXY}, True, {"https": PROXY}),
    ],
)
def test_proxies_are_shown_by_scheme(proxies, trust_env, shown, environment):
    environment.setenv("http_proxy", OTHER)
    environment.setenv("no_proxy", "s.test")

    assert proxies_by_scheme(proxies, trust_env=trust_env) == shown


@pytest.mark.parametrize(
    ("url", "proxies", "used"),
    [
        ("http://s.test", None, None),
        ("http://s.test", PROXY, PROXY),
        ("https://s.test", PROXY, PROXY),
        ("https://s.test", "proxy.test:3128", PROXY),
        ("http://s.test", {"http": PROXY, "https": OTHER}, PROXY),
        ("https://s.test", {"http": PROXY, "https": OTHER}, OTHER),
        ("https://s.test", {"http": PROXY}, None),
        ("https://s.test", {"all": PROXY, "http": OTHER}, PROXY),
        ("http://s.test", {"http": None, "all": PROXY}, None),
        ("http://s.test", {}, None),
        ("http://s.test", "", None),
    ],
)
@pytest.mark.parametrize("trust_env", [False, True])
def test_given_proxies(environment, url, proxies, used, trust_env):
    if proxies is not None:
        environment.setenv("HTTP_PROXY", "http://environment.test")

    assert proxy_for(ServerUrl.parse(url), proxies, trust_env=trust_env) == used


@pytest.mark.parametrize(
    ("variables", "url", "used"),
    [
        ({}, "http://s.test", None),
        ({"HTTP_PROXY": PROXY}, "http://s.test:8080", PROXY),
        ({"http_proxy": PROXY}, "http://s.test:8080", PROXY),
        ({"HTTP_PROXY": PROXY}, "https://s.test", None),
        ({"HTTPS_PROXY": OTHER, "HTTP_PROXY": PROXY}, "https://s.test", OTHER),
        ({"HTTP_PROXY": "proxy.test:3128"}, "http://s.test", PROXY),
        ({"ALL_PROXY": PROXY}, "https://s.test", PROXY),
        ({"HTTP_PROXY": PROXY, "NO_PROXY": "s.test"}, "http://s.test:8080", None),
        ({"HTTP_PROXY": PROXY, "NO_PROXY": "s.test:8080"}, "http://s.test:8080", None),
        ({"HTTP_PROXY": PROXY, "NO_PROXY": "s.test:9"}, "http://s.test:8080", PROXY),
        ({"HTTP_PROXY": PROXY, "NO_PROXY": ".test"}, "http://s.test", None),
        ({"HTTP_PROXY": PROXY, "NO_PROXY": "other.test,localhost"}, "http://s.test", PROXY),
        ({"HTTP_PROXY": PROXY, "NO_PROXY": "*"}, "http://s.test", None),
        ({"HTTP_PROXY": PROXY, "REQUEST_METHOD": "GET"}, "http://s.test", None),
    ],
)
def test_the_environment_counts_only_when_it_is_trusted(environment, variables, url, used):
    for name, value in variables.items():
        environment.setenv(name, value)

    assert proxy_for(ServerUrl.parse(url), None, trust_env=True) == used
    assert proxy_for(ServerUrl.parse(url), None, trust_env=False) is None


@pytest.mark.parametrize("proxies", [5, [PROXY], True, {"http": 5}])
def test_refused_types(proxies):
    with pytest.raises(TypeError, match="prox"):
        proxy_for(ServerUrl.parse("http://s.test"), proxies, trust_env=False)


CERTIFICATES = Path(__file__).parent / "certificates"
TRUST = TlsSettings(str(CERTIFICATES / "authority.pem")).context
GET = Request("GET", "/v1/schema?x=1", (("authorization", "Bearer s3cret"),), template="/schema")
BASIC = f"Basic {base64.b64encode(b'jane:p@w').decode()}"


def through(proxy, url):
    transport = HttpTransport(ServerUrl.parse(url), proxy=proxy, ssl_context=TRUST)
    try:
        return transport.send(GET, Deadline(5, 5))
    finally:
        transport.close()


def server_context():
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(CERTIFICATES / "server.pem")
    return context


def test_http_goes_through_a_proxy():
    with Loopback(respond(b"[1]")) as proxy:
        response = through(proxy.url, "http://weaviate.test:8080/prefix")

    (exchange,) = proxy.exchanges
    assert response.json() == [1]
    assert exchange.line == "GET http://weaviate.test:8080/prefix/v1/schema?x=1 HTTP/1.1"
    assert ("host", "weaviate.test:8080") in exchange.headers
    assert "proxy-authorization" not in dict(exchange.headers)


def test_credentials_for_the_proxy():
    with Loopback(respond(b"[1]")) as proxy:
        through(proxy.url.replace("//", "//jane:p%40w@"), "http://weaviate.test")

    assert dict(proxy.exchanges[0].headers)["proxy-authorization"] == BASIC


def test_a_proxy_that_speaks_tls_is_verified_like_the_server():
    with Loopback(respond(b"[1]"), tls=server_context()) as proxy:
        assert through(proxy.url, "http://weaviate.test").json() == [1]


def tunnel(heads):
    """What a proxy does for https: it connects, here to a server of its own, and sees nothing of what follows."""

    def behave(exchange):
        exchange.socket.sendall(b"HTTP/1.1 200 X\r\n\r\n")
        with server_context().wrap_socket(exchange.socket, server_side=True) as inner:
            heads.append(inner.recv(65536).decode())
            inner.sendall(b"HTTP/1.1 200 X\r\ncontent-length: 3\r\n\r\n[1]")
        return False

    return behave


def test_https_goes_through_a_tunnel_and_the_proxy_sees_no_header_of_it():
    heads = []
    with Loopback(tunnel(heads)) as proxy:
        response = through(proxy.url.replace("//", "//jane:p%40w@"), "https://localhost:9999")

    (exchange,) = proxy.exchanges
    assert response.json() == [1]
    assert exchange.line == "CONNECT localhost:9999 HTTP/1.1"
    assert dict(exchange.headers)["proxy-authorization"] == BASIC
    assert "authorization" not in dict(exchange.headers)
    assert heads[0].startswith("GET /v1/schema?x=1 HTTP/1.1\r\n")
    assert "authorization: Bearer s3cret" in heads[0]
    assert "proxy-authorization" not in heads[0].lower()


def relay(port):
    """What a proxy does with the bytes of a tunnel, once it has said yes."""

    def pump(source, sink):
        with suppress(OSError):
            while data := source.recv(65536):
                sink.sendall(data)
            sink.shutdown(socket.SHUT_RDWR)

    def behave(exchange):
        with socket.create_connection(("127.0.0.1", port)) as server:
            exchange.socket.sendall(b"HTTP/1.1 200 X\r\n\r\n")
            back = threading.Thread(target=pump, args=(server, exchange.socket))
            back.start()
            pump(exchange.socket, server)
            back.join(5)
        return False

    return behave


def test_https_goes_through_a_proxy_that_speaks_tls_itself():
    large = b"[" + b"1," * 200_000 + b"1]"
    echo = Loopback(lambda exchange: respond(exchange.body)(exchange), tls=server_context())
    with echo as server, Loopback(relay(server.port), tls=server_context()) as proxy:
        transport = HttpTransport(ServerUrl.parse(server.url), proxy=proxy.url, ssl_context=TRUST)
        posts = [Request("POST", "/v1/x", content=content) for content in (b"[1]", large, b"[2]")]

        answers = [transport.send(post, Deadline(5, 5)).content for post in posts]
        transport.close()

    assert answers == [b"[1]", large, b"[2]"]
    assert [exchange.line for exchange in proxy.exchanges] == [f"CONNECT 127.0.0.1:{server.port} HTTP/1.1"]
    assert server.connections == 1


@pytest.mark.parametrize("status", [403, 407, 502])
def test_a_proxy_that_refuses_is_no_complete_answer(status):
    with (
        Loopback(respond(b"no", status, close=True)) as proxy,
        pytest.raises(
            WeaviateConnectionError, match=f"no complete answer to GET /schema from https://localhost: {status}"
        ) as caught,
    ):
        through(proxy.url.replace("//", "//jane:s3cret@"), "https://localhost")

    assert "s3cret" not in f"{caught.value} {caught.value.__cause__!r}"


@pytest.mark.parametrize("proxy", ["socks5://jane:s3cret@proxy.test:1080", "http://jane:s3cret@"])
def test_a_proxy_whose_address_can_t_be_used_is_refused_without_its_password(proxy):
    with pytest.raises(ValueError, match="^the URL of the proxy must look like http://host:port") as caught:
        through(proxy, "http://weaviate.test")

    assert "s3cret" not in str(caught.value)
