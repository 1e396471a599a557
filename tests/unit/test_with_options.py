"""`client.with_options(...)`: other settings over the same connections and credentials."""

import pytest

import weaviate
from weaviate.connect.transport import Response


class Recorder:
    """A transport that remembers what it was sent and how long it might have taken."""

    def __init__(self, status=200):
        self.status = status
        self.sent = []
        self.closed = 0

    def send(self, request, deadline):
        self.sent.append((request, deadline))
        return Response(200 if request.template == "/meta" else self.status, {}, b'{"version":"1.39.0","classes":[]}')

    def close(self):
        self.closed += 1


@pytest.fixture
def transport():
    return Recorder()


@pytest.fixture
def client(transport):
    key = weaviate.AuthApiKey("key")
    headers = {"X-A": "1", "X-B": "1"}
    return weaviate.Client("http://t", key, additional_headers=headers, startup_period=None, transport=transport)


def headers_of(transport):
    return dict(transport.sent[-1][0].headers)


def test_headers_are_added_and_replaced(client, transport):
    client.with_options(headers={"x-b": "2", "X-C": "3"}).schema.get()

    assert headers_of(transport) == {
        "content-type": "application/json",
        "authorization": "Bearer key",
        "x-a": "1",
        "x-b": "2",
        "x-c": "3",
    }


def test_an_authorization_header_takes_the_place_of_the_credentials(client, transport):
    client.with_options(headers={"Authorization": "Bearer other"}).schema.get()

    names = [name for name, _ in transport.sent[-1][0].headers]
    assert headers_of(transport)["authorization"] == "Bearer other"
    assert names.count("authorization") == 1


def test_timeouts_hold_for_the_copy_alone(client, transport):
    client.with_options(timeout=(1, 2)).schema.get()
    copy_of_deadline = transport.sent[-1][1]
    client.schema.get()

    assert (copy_of_deadline.connect, copy_of_deadline.read) == (1, 2)
    assert (transport.sent[-1][1].connect, transport.sent[-1][1].read) == (10, 60)


def test_retries_can_be_turned_off(client, transport):
    transport.status = 503

    with pytest.raises(weaviate.UnexpectedStatusCodeException):
        client.with_options(retry=False).schema.get()

    assert [request.template for request, _ in transport.sent].count("/schema") == 1


def test_resources_of_the_copy_are_its_own(client, transport):
    original = client.schema
    fork = client.with_options(headers={"x-a": "9"})

    fork.schema.get()

    assert fork.schema is not original
    assert headers_of(transport)["x-a"] == "9"


def test_closing_the_copy_leaves_the_connections_open(client, transport):
    client.with_options(timeout=1).close()
    assert transport.closed == 0

    client.close()
    assert transport.closed == 1


@pytest.mark.parametrize(
    ("options", "error"),
    [({"timeout": 0}, ValueError), ({"timeout": "5"}, TypeError), ({"headers": {"a b": "x"}}, ValueError)],
)
def test_bad_options_are_refused(client, options, error):
    with pytest.raises(error):
        client.with_options(**options)
