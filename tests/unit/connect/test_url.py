"""Addresses of servers: what they are split into, what is refused, and a password that is never seen again."""

import base64
import pickle
import traceback

import pytest
from hypothesis import given
from hypothesis import strategies as st

from weaviate.connect.url import ServerUrl


@pytest.mark.parametrize(
    ("url", "scheme", "host", "port", "prefix", "text"),
    [
        ("http://localhost:8080", "http", "localhost", 8080, "", "http://localhost:8080"),
        ("http://localhost", "http", "localhost", 80, "", "http://localhost"),
        ("https://Example.ORG", "https", "example.org", 443, "", "https://example.org"),
        ("https://example.org:8443/", "https", "example.org", 8443, "", "https://example.org:8443"),
        ("http://example.org:443", "http", "example.org", 443, "", "http://example.org:443"),
        ("  http://localhost:8080/ ", "http", "localhost", 8080, "", "http://localhost:8080"),
        ("HTTP://localhost:80", "http", "localhost", 80, "", "http://localhost"),
        ("http://gate.test/vectors/eu/", "http", "gate.test", 80, "/vectors/eu", "http://gate.test/vectors/eu"),
        ("http://127.0.0.1:8080", "http", "127.0.0.1", 8080, "", "http://127.0.0.1:8080"),
        ("http://[::1]:8080", "http", "::1", 8080, "", "http://[::1]:8080"),
        ("https://[2001:DB8::1]", "https", "2001:db8::1", 443, "", "https://[2001:db8::1]"),
        ("http://jane:pw@localhost:8080/x", "http", "localhost", 8080, "/x", "http://localhost:8080/x"),
    ],
)
def test_addresses(url, scheme, host, port, prefix, text):
    server = ServerUrl.parse(url)

    assert (server.scheme, server.host, server.port, server.prefix) == (scheme, host, port, prefix)
    assert str(server) == text
    assert server.origin == text.removesuffix(prefix)
    assert server.netloc == server.origin.partition("://")[2]


@pytest.mark.parametrize(
    ("url", "user", "password"),
    [
        ("http://jane:pw@h", "jane", "pw"),
        ("http://jane@h", "jane", ""),
        ("http://jane:p%40w%2F%3A@h", "jane", "p@w/:"),
        ("http://:pw@h", "", "pw"),
        ("http://j%C3%A4ne:%0d%0a@h", "jäne", "\r\n"),
    ],
)
def test_user_and_password_become_a_header(url, user, password):
    server = ServerUrl.parse(url)

    kind, _, encoded = server.authorization.partition(" ")
    assert kind == "Basic"
    assert base64.b64decode(encoded).decode() == f"{user}:{password}"


def test_an_address_without_a_user_means_no_header():
    assert ServerUrl.parse("http://localhost").authorization is None


@pytest.mark.parametrize(
    "url",
    ["", "localhost", "localhost:8080", "ftp://localhost", "http://", "http:///path", "http://:8080", "//localhost"]
    + ["http://localhost:port", "http://localhost:99999", "http://localhost:0", "http://[::1", "http://[zz]"]
    + [
        "http://localhost?x=1",
        "http://localhost#x",
        "http://local host",
        "http://a\r\nb",
        "http://a/\x7f",
        "http://ü.test",
    ],
)
def test_refused_addresses(url):
    with pytest.raises(ValueError, match="the URL of the server"):
        ServerUrl.parse(url)


@pytest.mark.parametrize("url", ["http://jane:12345/s3cr3t@localhost", "http://jane:1/s3cr3t@localhost/x"])
def test_a_password_that_looks_like_a_port_and_a_path_is_refused(url):
    with pytest.raises(
        ValueError, match="user and password in the URL of the server must be percent-encoded"
    ) as caught:
        ServerUrl.parse(url)

    assert "s3cr3t" not in str(caught.value)


def test_the_error_can_speak_of_another_address_than_the_server_s():
    with pytest.raises(
        ValueError, match="^the URL of the proxy must look like http://host:port, 'socks5://p:1' was given"
    ):
        ServerUrl.parse("socks5://p:1", "the proxy")


SECRET = "s3cr3t"
around = st.text(st.sampled_from("/?#@:[]%&=\\ \n\té℀0a"), max_size=4)


@given(
    around, around, st.sampled_from(["http", "https", "ftp", ""]), st.sampled_from(["h", "h:1/x", "h:bad", "[::1", ""])
)
def test_a_password_is_never_seen_again(before, after, scheme, rest):
    url = f"{scheme}://jane:{before}{SECRET}{after}@{rest}"
    try:
        server = ServerUrl.parse(url)
    except ValueError as error:
        shown = "".join(traceback.format_exception(error))
    else:
        shown = f"{server} {server!r} {server.origin} {server.netloc}"
        assert SECRET in base64.b64decode(server.authorization.removeprefix("Basic ")).decode()

        assert server.authorization not in shown

    assert SECRET not in shown


def test_a_pickle_carries_the_password_since_the_copy_must_log_in():
    server = ServerUrl.parse("http://jane:pw@localhost")

    assert pickle.loads(pickle.dumps(server)).authorization == server.authorization
