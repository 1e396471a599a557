"""JSON in a file or at a URL: read as v3 did, without anything that belongs to the connection to the server."""

import json
import re

import pytest

import weaviate
from tests.unit.connect.loopback import Loopback, respond, silence
from tests.unit.support import client_of
from weaviate.connect.documents import json_object
from weaviate.exceptions import WeaviateConnectionError, WeaviateTimeoutError

ARTICLE = {"class": "Article", "vectorConfig": {"title": {"vectorizer": {"none": {}}}}, "properties": []}
DOCUMENT = json.dumps(ARTICLE).encode()


@pytest.fixture
def proxyless(monkeypatch):
    """The environment names no proxy."""
    for name in ("http_proxy", "https_proxy", "all_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)


pytestmark = pytest.mark.usefixtures("proxyless")


def redirect(location, status=302):
    return respond(b"", status, [f"location: {location}"])


def test_a_mapping_is_taken_as_it_is():
    assert json_object(ARTICLE, "schema_class") is ARTICLE


def test_a_file(tmp_path):
    file = tmp_path / "schön.json"
    file.write_text('{"title": "größe 🌊"}', encoding="utf-8")

    assert json_object(str(file), "data_object") == {"title": "größe 🌊"}


@pytest.mark.parametrize(
    ("content", "message"),
    [(b"{", "holds no JSON"), (b"", "holds no JSON"), (b"\xff", "holds no JSON"), (b"[1]", "holds list")],
)
def test_a_file_that_holds_something_else(tmp_path, content, message):
    file = tmp_path / "x.json"
    file.write_bytes(content)

    with pytest.raises(ValueError, match=f"^schema: .*x.json {message}"):
        json_object(str(file), "schema")


@pytest.mark.parametrize("path", ["/no/such/file.json", "", "/", "a\0b"])
def test_a_file_that_can_not_be_read(path):
    with pytest.raises(ValueError, match=r"^schema: the file .* can't be read"):
        json_object(path, "schema")


@pytest.mark.parametrize("value", [None, 3, [ARTICLE], b"{}", ("class", "Article")])
def test_other_types(value):
    with pytest.raises(TypeError, match="^schema must be a dict, or a str"):
        json_object(value, "schema")


def test_a_url():
    with Loopback(respond(DOCUMENT)) as server:
        assert json_object(f"{server.url}/some%20folder/ä.json?version=1&x=a b", "schema_class") == ARTICLE

    (exchange,) = server.exchanges
    assert exchange.line == "GET /some%20folder/%C3%A4.json?version=1&x=a%20b HTTP/1.1"


def test_nothing_of_the_client_goes_along():
    client, weaviate_server = client_of(
        auth_client_secret=weaviate.AuthApiKey("secret-key"), additional_headers={"X-OpenAI-Api-Key": "secret-key"}
    )

    with Loopback(respond(DOCUMENT)) as server:
        client.schema.create_class(f"{server.url}/article.json")

    (exchange,) = server.exchanges
    assert "secret-key" not in exchange.head.decode()
    assert {name for name, _ in exchange.headers} == {"host", "accept"}
    assert weaviate_server.bodies == [ARTICLE]


def test_a_user_in_the_url_logs_in_there():
    with Loopback(respond(DOCUMENT)) as server:
        json_object(server.url.replace("://", "://user:pw@") + "/x.json", "schema")

    assert ("authorization", "Basic dXNlcjpwdw==") in server.exchanges[0].headers


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_redirects_stay_on_the_host(status):
    with Loopback(redirect("/new.json?a=1", status), respond(DOCUMENT)) as server:
        assert json_object(f"{server.url}/old.json", "schema") == ARTICLE

    assert [exchange.line for exchange in server.exchanges] == ["GET /old.json HTTP/1.1", "GET /new.json?a=1 HTTP/1.1"]


def test_redirects_to_another_host_are_named_instead():
    with Loopback(redirect("http://other.test/x.json?token=secret")) as server, pytest.raises(ValueError) as caught:
        json_object(f"{server.url}/x.json?token=secret", "schema")

    assert "redirects to http://other.test/x.json, another host: give that URL" in str(caught.value)
    assert "secret" not in str(caught.value)


def test_redirects_come_to_an_end():
    with Loopback(redirect("/again.json")) as server, pytest.raises(ValueError, match="status 302"):
        json_object(f"{server.url}/x.json", "schema")

    assert len(server.exchanges) == 6


@pytest.mark.parametrize("status", [201, 204, 401, 404, 500])
def test_other_statuses(status):
    with Loopback(respond(b"{}", status)) as server, pytest.raises(ValueError, match=f"status {status}") as caught:
        json_object(f"{server.url.replace('://', '://user:secret@')}/x.json?token=secret", "schema")

    assert "secret" not in str(caught.value)


@pytest.mark.parametrize(("content", "message"), [(b"<html>", "holds no JSON"), (b"[]", "holds list")])
def test_what_is_no_object(content, message):
    with Loopback(respond(content)) as server, pytest.raises(ValueError, match=re.escape(message)) as caught:
        json_object(f"{server.url}/x.json?token=secret", "schema")

    assert "secret" not in str(caught.value)


def test_it_takes_a_minute_at_most():
    times = iter([0.0])

    with Loopback(silence) as server, pytest.raises(WeaviateTimeoutError, match="the time for the whole call is over"):
        json_object(f"{server.url}/x.json", "schema", clock=lambda: next(times, 60.0))


def test_a_server_that_is_not_there():
    with Loopback() as server:
        url = server.url

    with pytest.raises(WeaviateConnectionError):
        json_object(f"{url}/x.json", "schema")


def test_the_proxy_of_the_environment_is_used(monkeypatch):
    with Loopback(respond(DOCUMENT)) as proxy:
        monkeypatch.setenv("http_proxy", proxy.url)
        assert json_object("http://files.test/x.json", "schema") == ARTICLE

    assert proxy.exchanges[0].line == "GET http://files.test/x.json HTTP/1.1"
